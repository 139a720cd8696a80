import { z } from 'zod';
import { PARTNERS } from '../../../domain/progress.ts';

const PARTNER = z.enum(PARTNERS).meta({
  id: 'partner',
  description: 'One of the seven partners (๗ ภาคี).',
});

export const PARTNERS_FIELD = z.array(PARTNER).meta({
  title: 'ภาคี',
  description: 'Which of the seven partners took part.',
});
