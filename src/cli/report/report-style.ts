import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../site/settings.ts';
import { reportStyle } from '../../site/staff-report/report-style.ts';

const styles = join(projectRoot, 'src/styles');
const read = (path: string): string => readFileSync(join(projectRoot, 'src', path), 'utf8');

/** The style of the report, read from the project's own files. */
export const readReportStyle = (): string =>
  reportStyle({
    fonts: read('styles/fonts.css'),
    tokens: read('styles/tokens.css'),
    report: read('site/staff-report/report.css'),
    font: (name) => readFileSync(join(styles, 'fonts', name)).toString('base64'),
  });
