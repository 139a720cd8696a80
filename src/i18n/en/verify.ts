import type { Words } from '../words.ts';

type Say = (at: string, what: string) => string;
const say = (sentence: Say): Say => sentence;

/** English for `i18n/th/verify.ts`, which says where its words stand. */
export const verify: Words['verify'] = {
  reading: (folder, pages, files) =>
    `Checking the site in ${folder} (${pages} pages, ${files} files)`,
  noSite: (folder) =>
    `There is no site in ${folder}: no robots.txt that names its address. Run npm run build first, or give the folder of the site after the command.`,
  holds: (seconds) => `All checks passed; the site can be published (${seconds} s)`,
  broken: (count, seconds) =>
    count === 1
      ? `1 thing to fix before this site is published (${seconds} s)`
      : `${count} things to fix before this site is published (${seconds} s)`,
  more: (count) => `and ${count} more`,
  nothing: 'none in this site',
  looked: (count) => `${count} looked at`,
  remark: 'Remark',
  against: {
    reading: (site, release, files) => `Comparing ${site} with ${release} (${files} files)`,
    madeOf: (commit) => `The release was built from commit ${commit}`,
    changed: (path) => `${path} is not the released file`,
    missing: (path) => `${path} is missing`,
    added: (path) => `${path} is not part of the release`,
    more: (count) => (count === 1 ? 'and 1 more file' : `and ${count} more files`),
    servedOnly:
      'From outside, only files named in release.json can be checked; extra files on a host cannot be seen.',
    whole: 'Whole: every file is as released',
    differs: (count) =>
      `${count === 1 ? '1 file differs' : `${count} files differ`}. Copy the whole release again, or publish it again, then run this once more.`,
    noRelease: (place) =>
      `No release.json could be read from ${place}. Name a release.json, the folder of a site, or a web address that has one.`,
    noSite: (place) =>
      `No site found at ${place}. Check the name of the folder or the web address, then run this again.`,
  },
  judgements: {
    pages: 'Pages are whole',
    links: 'Links and fragments',
    html: 'HTML of every kind of page',
    policy: 'Security policy of the pages',
    privacy: 'Internal and personal data',
    samples: 'Stamps of invented data',
    counts: 'Numbers and lists, against a second count of the data',
    feeds: 'Feeds and calendars',
    api: 'Files for programs, against their published schemas',
    sitemap: 'Sitemap',
    pictures: 'Pictures',
    sizes: 'Size of pages',
    headers: 'Header files for hosts',
    release: 'The release note (release.json)',
  },
  findings: {
    'missing-page': say((at) => `${at} is missing, and every site has one`),
    'no-heading': say((at, what) => `${at} needs exactly one <${what}>`),
    'wrong-language': say(
      (at, what) => `${at} says its language is "${what}", its address another`,
    ),
    'no-title': say((at) => `${at} has no title`),
    'same-title': say((at, what) => `${at} has the same title as ${what}`),
    'no-description': say((at) => `${at} has no description`),
    'no-viewport': say((at) => `${at} sets no width for telephones`),
    'no-charset': say((at) => `${at} does not say that it is UTF-8`),
    'double-id': say((at) => `${at} has an id twice`),
    'no-canonical': say((at) => `${at} names no canonical address, or one that is not there`),
    'no-twin': say((at) => `${at} has no twin in the other language, or names it wrongly`),
    'dead-link': say((at, what) => `${at} links to ${what}, which is not there`),
    'foreign-request': say((at, what) => `${at} fetches ${what} from another host`),
    'local-site': say(
      (_, what) =>
        `this site was built to be looked at on this computer (${what}); before it is published, set site_url in data/site.csv`,
    ),
    'local-address': say((at, what) => `${at} names the computer it was built on ${what}`),
    'invalid-html': say((at, what) => `${at} is not valid HTML: ${what}`),
    'no-policy': say((at) => `${at} has no Content-Security-Policy`),
    'refused-by-policy': say((at, what) => `${at} does what its own policy refuses: ${what}`),
    'loose-policy': say((at) => `${at} has a policy that lets any script run`),
    'internal-value': say((at, what) => `${at} shows the internal text "${what}"`),
    'internal-column': say((at, what) => `${at} has the internal column ${what}`),
    'result-shown': say((at, what) => `${at} says "${what}", a result that is not published`),
    'score-shown': say((at, what) => `${at} shows the score ${what} of its tambon`),
    'personal-data': say((at, what) => `${at} has a person's number or e-mail (${what})`),
    'sample-unstamped': say((at) => `${at} shows invented data without its stamp`),
    'sample-indexed': say((at) => `${at} shows invented data and lets search engines list it`),
    'real-stamped': say((at) => `${at} is stamped as invented, and the data is not`),
    'count-differs': say((at, what) => `${at} counts otherwise than the data (site/data: ${what})`),
    'list-differs': say(
      (at, what) => `${at} lists other names than the data (+ too many, - missing): ${what}`,
    ),
    'number-missing': say(
      (at, what) => `${at} does not show the number ${what} that the data gives`,
    ),
    'no-own-page': say((at) => `${at} is missing, and its tambon is announced`),
    'unknown-own-page': say((at) => `${at} is the page of a tambon on no public list`),
    'invalid-feed': say((at, what) => `${at} is no feed by its standard: ${what}`),
    'twins-differ': say((at, what) => `${at} has other entries than ${what}`),
    'invalid-outline': say(
      (at, what) => `${at}: an outline is not valid GeoJSON (RFC 7946): ${what}`,
    ),
    'invalid-calendar': say((at, what) => `${at} is no calendar by its standard: ${what}`),
    'unlisted-file': say((at) => `${at} is in no list of files`),
    'listed-missing': say((at, what) => `${at} lists ${what}, which is not there`),
    'against-schema': say((at, what) => `${at} breaks its published schema ${what}`),
    'unreadable-file': say((at, what) => `${at} cannot be read as ${what}`),
    'not-in-sitemap': say((at) => `${at} is not in the sitemap`),
    'wrongly-in-sitemap': say((at) => `${at} is in the sitemap and asks not to be found`),
    'metadata-in-picture': say((at) => `${at} still says by whom or where it was taken`),
    'heavy-page': say((at, what) => `${at} weighs ${what} kB`),
    'header-missing': say((at, what) => `${at} sends no ${what}`),
    'hash-differs': say((at) => `${at} is not the file whose hash is in release.json`),
  },
};
