import type { Words } from '../words.ts';

/** English for `i18n/th/cli.ts`, which says where its words stand. */
export const cli: Words['cli'] = {
  checking: 'Checking the data',
  counts: (errors: number, warnings: number, notes: number) =>
    `errors ${errors} · warnings ${warnings} · notes ${notes}`,
  seeReport: 'Read the details with npm run check -- --lang en',
  refused: (folder: string) =>
    `The site was not built: the data has the errors above. ${folder} is unchanged. Fix them and run this again.`,
  /** What the last look at a finished site found, with its words covered. */
  leaks: (leaks: readonly { file: string; shown: string }[]) =>
    [
      'Nothing is published: personal data is in finished pages. Remove it from the file it came from, and run again.',
      ...leaks.map(({ file, shown }) => `  ${file}: ${shown}`),
    ].join('\n'),
  rendering: 'Rendering pages',
  pages: (count: number, kept: number) =>
    `${count.toLocaleString('en')} pages${kept > 0 ? ` (${kept.toLocaleString('en')} unchanged and kept)` : ''}`,
  pagesSoFar: (count: number, all: number | undefined, seconds: number | undefined) =>
    [
      `${count.toLocaleString('en')}${all ? ` of about ${all.toLocaleString('en')}` : ''} pages`,
      ...(seconds ? [`about ${seconds} seconds left`] : []),
    ].join(', '),
  drawing: 'Drawing share cards',
  cards: (all: number, drawn: number) =>
    `${all.toLocaleString('en')} (${drawn.toLocaleString('en')} new)`,
  indexing: 'Indexing for search',
  indexed: (th: number, en: number) => `Thai ${th} pages · English ${en} pages`,
  packing: 'Packing files (PACK=1)',
  packed: (count: number) => `${count.toLocaleString('en')} files, in gzip and brotli`,
  ready: (folder: string, seconds: string) => `Done: ${folder}, in ${seconds} seconds`,
  failed: (folder: string) => `The site could not be built. ${folder} is as it was.`,
  renderedAgain:
    'Some pages of the last build are not what they would be now, so all are made again.',
  recovered: (folder: string) =>
    `Brought back the last ${folder}: the build before this one was cut short.`,
  foreignFolder: (folder: string) =>
    `${folder} is not a site this command built, so it is not overwritten. Choose an empty folder with OUT_DIR.`,
  otherBuild: 'Another build is running in this project. This one starts when that one has ended.',
  littleMemory: (megabytes: number) =>
    `${megabytes.toLocaleString('en')} MB of memory may be used; the register of the whole country takes about 1,200 MB. If this stops before its end, the site from before stays. Allow more memory, or set NODE_OPTIONS=--max-old-space-size=2000.`,
  refusedFiles: (paths: readonly string[]) =>
    `These files in public are not published, because they are links, or their content is not the PDF, JPEG, PNG or WebP that their names say: ${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ` and ${paths.length - 10} more` : ''}. Put the real files in their place, or remove them.`,
  missingFiles: (missing: readonly { readonly page: string; readonly address: string }[]) =>
    `Pages name files that this site does not have, so it does not replace the one before:\n${missing
      .slice(0, 10)
      .map(({ page, address }) => `  ${page} → ${address}`)
      .join('\n')}`,
  changedMeanwhile:
    'Files in data, content or public changed during this build, so its pages may differ from what was checked. Run it again when the files are saved.',
  noRoom: (path: string) =>
    `The disk is full${path ? ` (${path})` : ''}. A build needs room for two sites. Remove what is not needed, or choose another disk with OUT_DIR, and run this again.`,
  tooLarge: (path: string) =>
    `The system allows no file this large${path && `: ${path}`}. Raise the limit (\`ulimit -f\`, or the quota of the computer), then run the command again.`,
  notWritable: (path: string) =>
    `${path} cannot be written: it is read-only, or this account has no right to it. A build writes into the folder of the project and into that of the site. Copy the project to a folder that you may write, and run this again.`,
  serving: (address: string) => `Open ${address}`,
  stop: 'Stop with Ctrl+C',
  portTaken: (port: number) => `Port ${port} is in use. Choose another with --port.`,
  optionFault: {
    unknown: (option) => `This command has no option ${option}`,
    needsValue: (option) => `The option ${option} needs a value after it`,
    takesNoValue: (option) => `The option ${option} takes no value`,
  },
  optionsAre: (known) => `Options: ${known.join(' ')} --help`,
  noBench: (name, known) => `There is no benchmark ${name}; there are ${known.join(' ')}`,
  noBuild: (folder: string) => `There is no site in ${folder}: run npm run build first.`,
  sampleInside: (years: string) =>
    `Not published: there is still invented data${years ? ` (fiscal year ${years})` : ''}. Use npm run begin to take all of it out, or remove the files and rows above.`,
  noSample: 'Nothing invented, and everything is set: this may be published.',
  sampleLines: (file: string, lines: string) => `  ${file}, lines ${lines}`,
  equalRows: (count: number) =>
    `Not published: ${count} rows equal invented rows of the demonstration, which can be by chance. Compare them with the real announcement. When all of them are real, run npm run publishable -- --confirm and commit .confirmed-rows of the data folder.`,
  confirmed: (count: number) =>
    `Written down: ${count} rows that equal the demonstration are real.`,
  moreSamples: (count: number) => `  and ${count} more files`,
  unset: (keys: string) =>
    `Not published: not set in data/site.csv: ${keys}. npm run begin can set them.`,
  beginChanged: (files: string) =>
    `Nothing was deleted: these samples have changes that are not committed and could not be had back.\n  ${files}\nCommit them first, or run the command again with --force.`,
  beginNoGit:
    'Nothing was deleted: git cannot say whether the samples are committed (there is no git, or this folder is in no repository). If you have a copy, run the command again with --force.',
  beginLeft: (files: string) =>
    `These were left, because nothing marks them as invented, although rows or texts in them equal those of the demonstration. Look at them, and remove what is not real:\n  ${files}`,
  codeOwners: 'Write the account that answers for a province in place of @, and take the # away.',
  codeOwnersWritten: 'Wrote .github/CODEOWNERS: name in it who answers for each province.',
  codeOwnersThere: '.github/CODEOWNERS is there already and was not overwritten.',
  beginOdd: (flag: string, value: string, example: string) =>
    `${flag} cannot be "${value}". Write it as ${example}; the section site.csv of data/README.md says more.`,
  beginDone: (count: number, data: string) =>
    `Took out ${count} samples and wrote ${data}/site.csv.\nNext: put the files of your first year into ${data}/<year>/ and run npm run check. npm run publishable says what is missing before publishing.`,
  beginAsks: {
    intro:
      'Enter takes the value in brackets, or leaves the question open; - takes a value away. All of it can be changed later in data/site.csv.',
    odd: (answer: string) =>
      `"${answer}" cannot be used: see the section site.csv of data/README.md, or leave it open with Enter.`,
    stopped: 'Stopped half-way; nothing was changed.',
    questions: {
      site_url: 'Address of the site (https)',
      authority: 'Name and year of permanent ids, such as cdd.go.th,2026',
      licence_name: 'Name of the licence of the data',
      licence_url: 'Address of the licence (https)',
      owner_th: 'Owner, in Thai',
      owner_en: 'Owner, in English',
      contact_office: 'Office that answers questions',
      contact_url: 'Contact page (https)',
      repository: 'Who can read the repository: public or private',
      repository_url: 'Address of the repository (https)',
      repository_branch: 'Branch that is published',
    },
  },
  noDay: 'Give the day with --date YYYY-MM-DD or SOURCE_DATE_EPOCH',
  noData: (folder: string) => `There is no data folder ${folder}`,
  stepHolds: (name: string, seconds: string) => `✓ ${name} (${seconds} s)`,
  stepFails: (name: string) => `✗ Stopped at ${name}; the site that is live stays as it is`,
  log: {
    added: (edition, changed, hash) => `Edition ${edition}: ${changed}\n  hash ${hash}`,
    nothingNew: (edition) => `Nothing changed since edition ${edition}`,
    nothingPublic: 'There is nothing to record: no real names are public',
    noLogYet: 'There is no log yet, for there is no edition yet',
    noEdition: (asked, last) => `There is no edition ${asked}; the latest is ${last}`,
    holds: (lines, edition, hash) =>
      `All ${lines} lines are as they were; the latest edition is ${edition}, hash ${hash}`,
    refused: (fault, line) => `The log is refused: line ${line} (${fault})`,
    fetched: (file) => `The log is in ${file}`,
    noBranch: (remote) => `The branch log of ${remote} cannot be asked`,
    localDiffers: (file, line) =>
      `${file} differs from the branch log at line ${line} and was not overwritten; delete it if it is of no use`,
    localLonger: (file) =>
      `${file} has lines that the branch log has not, and was not overwritten; delete it if they were not published`,
    oddAddress: (address) => `No address: ${address}`,
    live: {
      agrees: (address) => `The log agrees with what is live (${address})`,
      unreachable: (address) =>
        `${address} does not answer, so nobody knows which edition is live; stopped until it does`,
      torn: (address) =>
        `The log at ${address} is not the one its release note names; it may be changing, try again`,
      differs: (address, line) =>
        `The log contradicts what is live (${address}) at line ${line}; nothing is published`,
      longer: (address) =>
        `What is live (${address}) has an edition that is not on the branch log: the last recording failed. Run its job log-push again, or run npm run log -- --live ${address} --take and then npm run log -- --push`,
    },
    notOfRelease: (file, release) =>
      `${file} is not the log of the site that ${release} tells of; it was not pushed`,
    branchDiffers: (line) =>
      `The branch log has another line ${line} already; it was not overwritten. Publish anew from the log of the branch`,
    notPushed:
      'The log could not be pushed to the branch log; run npm run log -- --push again before the next publication',
    pushed: (edition) => `Edition ${edition} is recorded on the branch log`,
    nothingToPush: 'The branch log has every line already',
  },
  lane: {
    data: (base: string, count: number) =>
      `Data lane: only files of offices differ from ${base} (${count}); the engine needs no test`,
    engine: (base: string, count: number) =>
      `Engine lane: ${count} files differ from ${base}, files of the engine among them, or nothing to compare with; all tests come first`,
  },
  unknownCommit: (commit: string) =>
    `There is no commit ${commit} here: fetch the whole history first (git fetch --unshallow)`,
  preview: {
    lang: 'en',
    title: 'What would change',
    before: 'Before',
    after: 'After',
    phone: 'telephone',
    desk: 'desk',
    noPage: 'No such page in this site',
    noWords: 'No list of changes was given',
    noPictures: 'No pictures: no page changed, or this computer has no browser',
    everyChange: (rows: number) => `Each change (${rows.toLocaleString('en')})`,
    moreRows: (rows: number) =>
      `and ${rows.toLocaleString('en')} more: npm run changes prints all of them`,
    written: (file: string, kilobytes: number) => `${file} is written (${kilobytes} kB)`,
  },
  smoke: {
    usage: (file: string) =>
      `Give the address of the site, as in npm run smoke -- https://example.go.th/; the build's release note is read from ${file}`,
    holds: (address: string, commit: string) => `${address} serves the site just built (${commit})`,
    fails: (address: string) =>
      `${address} does not serve the site just built; look at the deployment`,
    unanswered: (address: string) => `${address} does not answer`,
    otherSite: (live: string, built: string) => `Live is ${live}, built was ${built}`,
    otherPage: (address: string) => `${address} is not the page that was built`,
  },
  alarm: {
    title: 'การเผยแพร่ครั้งล่าสุดไม่สำเร็จ · The last publication failed',
    body: (run: string) =>
      `The site still shows what it showed before, or does not show what was built. If only log-push failed, the new site is live but its edition is not recorded: run that job again before the next publication. The report: ${run}`,
    noHost: 'No issue could be opened: this does not run where one may be',
    opened: 'An issue is opened',
    notOpened: (status: number) => `No issue could be opened (status ${status})`,
  },
  steps: {
    format: 'Format (prettier)',
    lint: 'Lint (eslint)',
    unused: 'Unused code (knip)',
    types: 'Types (astro check)',
    unit: 'Unit tests',
    build: 'Build the demonstration of the whole country',
    subpath: 'A build from files of every form, below a sub-path (BASE_PATH)',
    again: 'The same build again, to compare every byte',
    'in part': 'Building a site of years with only some files',
    states: 'Building a site in which every state occurs',
    guide: 'Building the site that the staff guide shows',
    begun: 'A build without any sample',
    site: 'Checks on the built site',
    browser: 'Checks in a browser',
  },
};
