import type { Case, Judge, Verdict } from './judgement.ts';
import { JUDGEMENTS, readPage } from './judgement.ts';
import { judgeApi } from './api.ts';
import { judgeCounts } from './counts.ts';
import { judgeFeeds } from './feeds.ts';
import { judgeHeaders } from './headers.ts';
import { judgeHtml } from './html.ts';
import { judgeLinks } from './links.ts';
import { judgePages } from './pages.ts';
import { judgePictures } from './pictures.ts';
import { judgePolicy } from './policy.ts';
import { judgePrivacy } from './privacy.ts';
import { judgeRelease } from './release.ts';
import { judgeSamples } from './samples.ts';
import { judgeSitemap } from './sitemap.ts';
import { judgeSizes } from './sizes.ts';

type JudgementName = (typeof JUDGEMENTS)[number];

/** The judge of each judgement. */
const JUDGES: Readonly<Record<JudgementName, (given: Case) => Judge>> = {
  pages: judgePages,
  links: judgeLinks,
  html: judgeHtml,
  policy: judgePolicy,
  privacy: judgePrivacy,
  samples: judgeSamples,
  counts: judgeCounts,
  feeds: judgeFeeds,
  api: judgeApi,
  sitemap: judgeSitemap,
  pictures: judgePictures,
  sizes: judgeSizes,
  headers: judgeHeaders,
  release: judgeRelease,
};

/**
 * Checks what must be true of a built site, whatever valid data it shows. Each page is read once, for all judges;
 * `only` limits a test to some of them.
 */
export async function judgeSite(
  given: Case,
  only: readonly JudgementName[] = JUDGEMENTS,
): Promise<readonly Verdict[]> {
  const judges = only.map((name) => JUDGES[name](given));
  const looking = judges.flatMap(({ look }) => look ?? []);
  if (looking.length > 0)
    for (const path of given.built.pages) {
      const page = readPage(given.built, path);
      for (const look of looking) look(page);
    }
  const verdicts: Verdict[] = [];
  for (const judge of judges) verdicts.push(await judge.end());
  return verdicts;
}
