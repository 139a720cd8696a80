import type { Model } from '../../domain/model.ts';
import { localePaths } from '../routes.ts';

/** A feed for each province of the programme, also before its first news, so that readers can already follow it. */
export const provinceFeedPaths = (model: Model) =>
  localePaths().flatMap(({ params, props }) =>
    model.provinces
      .filter((province) => province.inProgramme)
      .map((province) => ({
        params: { ...params, province: province.slug },
        props: { ...props, province },
      })),
  );
