/** What the commands of package.json say in a terminal. */
export const cli = {
  checking: 'ตรวจข้อมูล',
  counts: (errors: number, warnings: number, notes: number) =>
    `ผิดพลาด ${errors} · ควรดู ${warnings} · หมายเหตุ ${notes}`,
  seeReport: 'อ่านรายละเอียดด้วยคำสั่ง npm run check',
  refused: (folder: string) =>
    `ยังไม่สร้างเว็บไซต์ เพราะข้อมูลมีข้อผิดพลาดตามรายการข้างบน ส่วน ${folder} ยังเป็นของเดิม แก้แล้วสั่งใหม่อีกครั้ง`,
  /** What the last look at a finished site found, with its words covered. */
  leaks: (leaks: readonly { file: string; shown: string }[]) =>
    [
      'ไม่เผยแพร่ เพราะพบข้อมูลส่วนบุคคลในหน้าที่สร้างเสร็จแล้ว ลบออกจากไฟล์ต้นทาง แล้วสั่งใหม่',
      ...leaks.map(({ file, shown }) => `  ${file}: ${shown}`),
    ].join('\n'),
  rendering: 'สร้างหน้าเว็บ',
  /** `kept`: taken over from the site before. */
  pages: (count: number, kept: number) =>
    `${count.toLocaleString('en')} หน้า${kept > 0 ? ` (ใช้หน้าเดิมที่ไม่เปลี่ยน ${kept.toLocaleString('en')})` : ''}`,
  /** How far the pages are: `all` as the site before had, where there was one. */
  pagesSoFar: (count: number, all: number | undefined, seconds: number | undefined) =>
    [
      `${count.toLocaleString('en')}${all ? ` จากราว ${all.toLocaleString('en')}` : ''} หน้า`,
      ...(seconds ? [`เหลือราว ${seconds} วินาที`] : []),
    ].join(' '),
  drawing: 'วาดการ์ดสำหรับแชร์',
  cards: (all: number, drawn: number) =>
    `${all.toLocaleString('en')} ใบ (วาดใหม่ ${drawn.toLocaleString('en')})`,
  indexing: 'ทำดัชนีค้นหา',
  indexed: (th: number, en: number) => `ไทย ${th} หน้า · อังกฤษ ${en} หน้า`,
  packing: 'บีบอัดไฟล์ (PACK=1)',
  packed: (count: number) => `${count.toLocaleString('en')} ไฟล์ ทั้ง gzip และ brotli`,
  ready: (folder: string, seconds: string) => `เสร็จแล้ว อยู่ใน ${folder} ใช้เวลา ${seconds} วินาที`,
  failed: (folder: string) => `สร้างเว็บไซต์ไม่สำเร็จ ส่วน ${folder} ยังเป็นของเดิม`,
  renderedAgain: 'หน้าเดิมบางหน้าไม่ตรงกับที่สร้างตอนนี้ จะสร้างใหม่ทุกหน้า',
  recovered: (folder: string) => `นำ ${folder} ชุดก่อนกลับมา เพราะการสร้างครั้งก่อนหยุดกลางคัน`,
  foreignFolder: (folder: string) =>
    `ไม่เขียนทับ ${folder} เพราะไม่ใช่เว็บไซต์ที่คำสั่งนี้สร้าง เลือกโฟลเดอร์ว่างด้วย OUT_DIR`,
  otherBuild: 'มีการสร้างเว็บไซต์อีกชุดหนึ่งกำลังทำงานอยู่ในโครงการนี้ จะเริ่มเมื่อชุดนั้นเสร็จ',
  littleMemory: (megabytes: number) =>
    `หน่วยความจำที่ใช้ได้มี ${megabytes.toLocaleString('en')} MB ข้อมูลทั้งประเทศใช้ราว 1,200 MB ถ้าโปรแกรมหยุดกลางคัน เว็บไซต์เดิมยังอยู่ เพิ่มหน่วยความจำ หรือตั้ง NODE_OPTIONS=--max-old-space-size=2000`,
  refusedFiles: (paths: readonly string[]) =>
    `ไม่เผยแพร่ไฟล์เหล่านี้ใน public เพราะเป็นลิงก์ หรือเนื้อไฟล์ไม่ใช่ PDF, JPEG, PNG หรือ WebP ตามชื่อ: ${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ` และอีก ${paths.length - 10} ไฟล์` : ''} วางไฟล์จริงแทน หรือลบออก`,
  missingFiles: (missing: readonly { readonly page: string; readonly address: string }[]) =>
    `หน้าที่สร้างอ้างถึงไฟล์ที่ไม่มีในเว็บไซต์ จึงไม่นำขึ้นแทนของเดิม:\n${missing
      .slice(0, 10)
      .map(({ page, address }) => `  ${page} → ${address}`)
      .join('\n')}`,
  changedMeanwhile:
    'ไฟล์ใน data, content หรือ public เปลี่ยนไประหว่างสร้าง หน้าที่สร้างจึงอาจไม่ตรงกับที่ตรวจ สั่งใหม่อีกครั้งเมื่อบันทึกไฟล์เสร็จแล้ว',
  noRoom: (path: string) =>
    `ดิสก์เต็ม${path ? ` ขณะเขียน ${path}` : ''} ต้องมีที่ว่างพอสำหรับเว็บไซต์สองชุด ลบสิ่งที่ไม่ใช้ หรือเลือกดิสก์อื่นด้วย OUT_DIR แล้วสั่งใหม่`,
  tooLarge: (path: string) =>
    `ระบบไม่ยอมให้เขียนไฟล์ใหญ่เท่านี้${path && `: ${path}`} เพิ่มขนาดไฟล์ที่อนุญาต (\`ulimit -f\` หรือโควตาของเครื่อง) แล้วสั่งใหม่`,
  notWritable: (path: string) =>
    `เขียน ${path} ไม่ได้ เพราะโฟลเดอร์นั้นอ่านได้อย่างเดียวหรือบัญชีนี้ไม่มีสิทธิ์ การสร้างต้องเขียนได้ทั้งในโฟลเดอร์โครงการและที่วางเว็บไซต์ คัดลอกโครงการไปไว้ที่เขียนได้ แล้วสั่งใหม่`,
  serving: (address: string) => `เปิดดูได้ที่ ${address}`,
  stop: 'หยุดด้วย Ctrl+C',
  portTaken: (port: number) => `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ เลือกเลขอื่นด้วย --port`,
  optionFault: {
    unknown: (option: string) => `คำสั่งนี้ไม่มีตัวเลือก ${option}`,
    needsValue: (option: string) => `ตัวเลือก ${option} ต้องตามด้วยค่า`,
    takesNoValue: (option: string) => `ตัวเลือก ${option} ไม่มีค่าตามหลัง`,
  },
  optionsAre: (known: readonly string[]) => `ตัวเลือกที่มี: ${known.join(' ')} --help`,
  noBench: (name: string, known: readonly string[]) => `ไม่มีการวัดชื่อ ${name} ที่มีคือ ${known.join(' ')}`,
  noBuild: (folder: string) => `ยังไม่มีเว็บไซต์ใน ${folder} สั่ง npm run build ก่อน`,
  sampleInside: (years: string) =>
    `ไม่เผยแพร่ เพราะยังมีข้อมูลสมมติ${years ? `ของปีงบประมาณ ${years}` : ''} ใช้ npm run begin นำออกทั้งหมด หรือนำไฟล์และแถวข้างต้นออก`,
  noSample: 'ไม่มีข้อมูลสมมติ และกำหนดค่าครบแล้ว เผยแพร่ได้',
  sampleLines: (file: string, lines: string) => `  ${file} บรรทัด ${lines}`,
  equalRows: (count: number) =>
    `ไม่เผยแพร่ เพราะมี ${count} แถวที่ตรงกับแถวสมมติของชุดสาธิต ซึ่งอาจตรงกันโดยบังเอิญ เทียบกับประกาศจริง ถ้าเป็นของจริงทั้งหมด สั่ง npm run publishable -- --confirm แล้ว commit ไฟล์ .confirmed-rows ในโฟลเดอร์ข้อมูล`,
  confirmed: (count: number) => `บันทึกแล้วว่า ${count} แถวที่ตรงกับชุดสาธิตเป็นของจริง`,
  moreSamples: (count: number) => `  และอีก ${count} ไฟล์`,
  unset: (keys: string) =>
    `ไม่เผยแพร่ เพราะยังไม่ได้กำหนดใน data/site.csv: ${keys} ใช้ npm run begin กำหนดได้`,
  beginChanged: (files: string) =>
    `ยังไม่ได้ลบอะไร เพราะไฟล์ตัวอย่างเหล่านี้มีการแก้ที่ยังไม่ได้ commit และจะเรียกคืนไม่ได้\n  ${files}\nให้ commit ก่อน หรือสั่งซ้ำด้วย --force`,
  beginNoGit:
    'ยังไม่ได้ลบอะไร เพราะถาม git ไม่ได้ว่าไฟล์ตัวอย่างเก็บไว้แล้วหรือยัง (ไม่มี git หรือโฟลเดอร์นี้ไม่ได้อยู่ในคลัง) ถ้ามีสำเนาอยู่แล้ว สั่งซ้ำด้วย --force',
  beginLeft: (files: string) =>
    `ไม่ได้ลบไฟล์เหล่านี้ เพราะไม่มีเครื่องหมายว่าเป็นข้อมูลสมมติ แต่มีแถวหรือเนื้อหาที่ตรงกับตัวอย่าง ดูแล้วลบเองถ้าไม่ใช่ของจริง\n  ${files}`,
  codeOwners: 'ใส่บัญชีของผู้รับผิดชอบแทน @ ของแต่ละจังหวัด แล้วลบ # หน้าบรรทัด',
  codeOwnersWritten: 'เขียน .github/CODEOWNERS แล้ว ใส่ผู้รับผิดชอบของแต่ละจังหวัดในไฟล์นั้น',
  codeOwnersThere: 'มี .github/CODEOWNERS อยู่แล้ว จึงไม่ได้เขียนทับ',
  beginOdd: (flag: string, value: string, example: string) =>
    `ค่า ${flag} ใช้ไม่ได้: ${value} เขียนอย่างนี้ ${example} ดูเพิ่มเติมที่หัวข้อ site.csv ใน data/README.md`,
  beginDone: (count: number, data: string) =>
    `นำตัวอย่างออกแล้ว ${count} รายการ และเขียน ${data}/site.csv แล้ว\nต่อไป: ใส่ไฟล์ของปีแรกใน ${data}/<ปี>/ แล้วสั่ง npm run check · npm run publishable บอกว่ายังขาดอะไรก่อนเผยแพร่`,
  beginAsks: {
    intro: 'กด Enter เพื่อใช้ค่าในวงเล็บหรือข้ามข้อนั้น พิมพ์ - เพื่อลบค่า แก้ทีหลังได้ใน data/site.csv',
    odd: (answer: string) =>
      `ใช้ "${answer}" ไม่ได้ ดูรูปแบบที่หัวข้อ site.csv ใน data/README.md หรือกด Enter เพื่อข้าม`,
    stopped: 'หยุดกลางคัน จึงยังไม่ได้เปลี่ยนอะไร',
    questions: {
      site_url: 'ที่อยู่ของเว็บไซต์ (https)',
      authority: 'ชื่อและปีในรหัสถาวร เช่น cdd.go.th,2026',
      licence_name: 'ชื่อสัญญาอนุญาตของข้อมูล',
      licence_url: 'ที่อยู่ของสัญญาอนุญาต (https)',
      owner_th: 'หน่วยงานเจ้าของ (ไทย)',
      owner_en: 'หน่วยงานเจ้าของ (อังกฤษ)',
      contact_office: 'สำนักงานที่ตอบคำถาม',
      contact_url: 'หน้าเว็บติดต่อ (https)',
      repository: 'ใครอ่านคลังได้: public หรือ private',
      repository_url: 'ที่อยู่ของคลัง (https)',
      repository_branch: 'สาขาที่เผยแพร่',
    },
  },
  noDay: 'บอกวันที่ด้วย --date ปปปป-ดด-วว (ค.ศ.) หรือ SOURCE_DATE_EPOCH',
  noData: (folder: string) => `ไม่พบโฟลเดอร์ข้อมูล ${folder}`,
  stepHolds: (name: string, seconds: string) => `✓ ${name} (${seconds} วินาที)`,
  stepFails: (name: string) => `✗ หยุดที่ขั้น ${name} เว็บไซต์ที่เผยแพร่อยู่ยังเป็นชุดเดิม`,
  log: {
    added: (edition: number, changed: string, hash: string) =>
      `ฉบับที่ ${edition}: ${changed}\n  ค่าแฮช ${hash}`,
    nothingNew: (edition: number) => `ไม่มีอะไรเปลี่ยนจากฉบับที่ ${edition}`,
    nothingPublic: 'ยังไม่มีอะไรให้บันทึก เพราะยังไม่มีรายชื่อจริง',
    noLogYet: 'ยังไม่มีประวัติทำเนียบ เพราะยังไม่มีฉบับแรก',
    noEdition: (asked: string, last: number) => `ไม่มีฉบับที่ ${asked} ฉบับล่าสุดคือฉบับที่ ${last}`,
    holds: (lines: number, edition: number, hash: string) =>
      `ถูกต้องทุกบรรทัด (${lines}) ฉบับล่าสุดคือฉบับที่ ${edition} ค่าแฮช ${hash}`,
    refused: (fault: string, line: number) => `ประวัติทำเนียบใช้ไม่ได้: บรรทัด ${line} (${fault})`,
    fetched: (file: string) => `รับประวัติทำเนียบมาไว้ที่ ${file}`,
    noBranch: (remote: string) => `ถามสาขา log ของ ${remote} ไม่ได้`,
    localDiffers: (file: string, line: number) =>
      `${file} ไม่ตรงกับสาขา log ที่บรรทัด ${line} จึงไม่เขียนทับ ถ้าไม่ได้ใช้แล้วให้ลบไฟล์นี้ก่อน`,
    localLonger: (file: string) =>
      `${file} มีบรรทัดที่ยังไม่อยู่ในสาขา log จึงไม่เขียนทับ ถ้าไม่ได้เผยแพร่ให้ลบไฟล์นี้ก่อน`,
    oddAddress: (address: string) => `ที่อยู่ใช้ไม่ได้: ${address}`,
    live: {
      agrees: (address: string) => `ประวัติทำเนียบตรงกับที่เผยแพร่อยู่ (${address})`,
      unreachable: (address: string) =>
        `${address} ไม่ตอบ จึงไม่รู้ว่าเผยแพร่ฉบับใดอยู่ หยุดไว้ก่อน ลองใหม่เมื่อเว็บไซต์ตอบ`,
      torn: (address: string) =>
        `ประวัติทำเนียบที่ ${address} ไม่ตรงกับใบกำกับของเว็บไซต์นั้น อาจกำลังเปลี่ยนชุด ลองใหม่อีกครั้ง`,
      differs: (address: string, line: number) =>
        `ประวัติทำเนียบขัดกับที่เผยแพร่อยู่ (${address}) ที่บรรทัด ${line} จึงไม่เผยแพร่ต่อ`,
      longer: (address: string) =>
        `ที่เผยแพร่อยู่ (${address}) มีฉบับที่ยังไม่อยู่ในสาขา log แสดงว่าการบันทึกครั้งก่อนไม่สำเร็จ ให้สั่งขั้น log-push ของครั้งนั้นซ้ำ หรือสั่ง npm run log -- --live ${address} --take แล้ว npm run log -- --push`,
    },
    notOfRelease: (file: string, release: string) =>
      `${file} ไม่ใช่ประวัติทำเนียบของเว็บไซต์ที่ ${release} บอก จึงไม่ส่งขึ้นสาขา`,
    branchDiffers: (line: number) =>
      `สาขา log มีบรรทัดอื่นอยู่แล้วที่บรรทัด ${line} จึงไม่เขียนทับ ให้เผยแพร่ใหม่จากประวัติทำเนียบของสาขา`,
    notPushed: 'ส่งประวัติทำเนียบขึ้นสาขา log ไม่ได้ สั่ง npm run log -- --push อีกครั้งก่อนเผยแพร่ครั้งต่อไป',
    pushed: (edition: string) => `บันทึกฉบับที่ ${edition} ลงในสาขา log แล้ว`,
    nothingToPush: 'สาขา log มีทุกบรรทัดแล้ว',
  },
  lane: {
    data: (base: string, count: number) =>
      `ช่องทางข้อมูล: ต่างจาก ${base} เฉพาะไฟล์ข้อมูล ${count} ไฟล์ ไม่ต้องทดสอบโปรแกรมใหม่`,
    engine: (base: string, count: number) =>
      `ช่องทางโปรแกรม: ต่างจาก ${base} ${count} ไฟล์ และมีไฟล์ของโปรแกรม หรือเทียบไม่ได้ ต้องทดสอบทั้งหมดก่อน`,
  },
  unknownCommit: (commit: string) =>
    `ไม่พบ commit ${commit} ในคลังนี้ ดึงประวัติทั้งหมดก่อน (git fetch --unshallow)`,
  preview: {
    lang: 'th',
    title: 'ตัวอย่างการเปลี่ยนแปลง',
    before: 'เดิม',
    after: 'ใหม่',
    phone: 'โทรศัพท์',
    desk: 'คอมพิวเตอร์',
    noPage: 'ไม่มีหน้านี้ในชุดที่เทียบ',
    noWords: 'ไม่ได้บอกรายการเปลี่ยนแปลงมาด้วย',
    noPictures: 'ไม่มีภาพ เพราะไม่มีหน้าที่เปลี่ยน หรือเครื่องนี้ไม่มีเบราว์เซอร์',
    everyChange: (rows: number) => `ทุกรายการที่เปลี่ยน (${rows.toLocaleString('en')})`,
    moreRows: (rows: number) =>
      `และอีก ${rows.toLocaleString('en')} รายการ ดูทั้งหมดด้วย npm run changes`,
    written: (file: string, kilobytes: number) => `เขียน ${file} แล้ว (${kilobytes} kB)`,
  },
  smoke: {
    usage: (file: string) =>
      `บอกที่อยู่ของเว็บไซต์ เช่น npm run smoke -- https://example.go.th/ และต้องมีใบกำกับ ${file} จากการสร้างเว็บไซต์`,
    holds: (address: string, commit: string) => `${address} แสดงเว็บไซต์ชุดที่เพิ่งสร้าง (${commit})`,
    fails: (address: string) => `${address} ยังไม่ใช่เว็บไซต์ชุดที่เพิ่งสร้าง ตรวจขั้นนำขึ้นเครื่องแม่ข่าย`,
    unanswered: (address: string) => `${address} ไม่ตอบ`,
    otherSite: (live: string, built: string) => `ที่เผยแพร่อยู่คือชุด ${live} แต่ที่สร้างคือ ${built}`,
    otherPage: (address: string) => `${address} ไม่ตรงกับหน้าที่สร้าง`,
  },
  alarm: {
    title: 'การเผยแพร่ครั้งล่าสุดไม่สำเร็จ · The last publication failed',
    body: (run: string) =>
      `เว็บไซต์ที่เผยแพร่อยู่ยังเป็นชุดเดิม หรือชุดใหม่ไม่ตรงกับที่สร้าง อ่านสาเหตุได้ที่ ${run} แก้แล้วส่งเข้ามาใหม่ หรือสั่งให้ทำงานซ้ำ ถ้าไม่สำเร็จเฉพาะขั้น log-push เว็บไซต์เป็นชุดใหม่แล้ว แต่ฉบับนี้ยังไม่ได้บันทึก ให้สั่งขั้นนั้นซ้ำก่อนเผยแพร่ครั้งต่อไป\n\nThe site still shows what it showed before, or does not show what was built. If only log-push failed, the new site is live but its edition is not recorded: run that job again before the next publication. The report: ${run}`,
    noHost: 'เปิดเรื่องแจ้งไม่ได้ เพราะไม่ได้ทำงานในคลังที่มีสิทธิ์เปิดเรื่อง',
    opened: 'เปิดเรื่องแจ้งแล้ว',
    notOpened: (status: number) => `เปิดเรื่องแจ้งไม่ได้ (รหัส ${status})`,
  },
  steps: {
    format: 'รูปแบบไฟล์ (prettier)',
    lint: 'กฎของโค้ด (eslint)',
    unused: 'โค้ดที่ไม่มีใครใช้ (knip)',
    types: 'ชนิดข้อมูล (astro check)',
    unit: 'ทดสอบหน่วยย่อย',
    build: 'สร้างเว็บไซต์สาธิตทั้งประเทศ',
    subpath: 'สร้างจากไฟล์หลากรูปแบบ ใต้ที่อยู่ย่อย (BASE_PATH)',
    again: 'สร้างซ้ำเพื่อเทียบทุกไบต์',
    'in part': 'สร้างเว็บไซต์ของปีที่มีเพียงบางไฟล์',
    states: 'สร้างเว็บไซต์ที่มีครบทุกสถานะ',
    guide: 'สร้างเว็บไซต์ที่คู่มือเจ้าหน้าที่ใช้ถ่ายภาพหน้าจอ',
    begun: 'สร้างเว็บไซต์ที่ไม่มีข้อมูลสมมติ',
    site: 'ตรวจเว็บไซต์ที่สร้าง',
    browser: 'ตรวจในเบราว์เซอร์',
  },
};
