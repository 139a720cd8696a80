const th = {
  /** By the name of the picture: what it shows to those who do not see it, and the line below it. */
  pictures: {
    choose: {
      alt: 'ส่วนบนของหน้าตรวจไฟล์ มีปุ่มเลือกไฟล์ ปุ่มเลือกทั้งโฟลเดอร์ และข้อความว่าพร้อมตรวจ อยู่ในกรอบเส้นประที่ลากไฟล์มาวางได้',
      caption: 'หน้าตรวจไฟล์ เมื่อพร้อมตรวจ',
    },
    prepared: {
      alt: 'หัวข้อไฟล์ที่พร้อมส่ง มีปุ่มดาวน์โหลด assessments.csv และบอกว่าวางไว้ที่ data/2567/surat-thani/assessments.csv กับจำนวนแถว',
      caption: 'ไฟล์ที่พร้อมส่ง และตำแหน่งที่วาง',
    },
    changes: {
      alt: 'หัวข้อสิ่งที่จะเปลี่ยนบนเว็บไซต์ บอกจำนวนที่เพิ่ม แก้ และถอน จังหวัดที่เกี่ยวข้อง แล้วบอกทีละตำบลว่าอะไรเปลี่ยน',
      caption: 'เทียบกับทำเนียบที่เผยแพร่อยู่',
    },
    good: {
      alt: 'ผลการตรวจ ไม่พบข้อผิดพลาด ส่งได้ ผิดพลาด 0 ควรดู 0 หมายเหตุ 0',
      caption: 'ไม่มีข้อผิดพลาดแล้ว',
    },
    faults: {
      alt: 'ผลการตรวจ ต้องแก้ก่อนส่ง ผิดพลาด 3 ข้อแรกอยู่ที่ช่อง C2 ไม่พบอำเภอเกาะสมุนในจังหวัดสุราษฎร์ธานี พร้อมเหตุผล วิธีแก้ และชื่อที่อาจหมายถึง คือเกาะสมุย',
      caption: 'แต่ละข้อบอกช่อง เรื่อง เหตุผล และวิธีแก้',
    },
    preview: {
      alt: 'ตารางของไฟล์อย่างที่เห็นใน Excel มีกรอบสีแดงสามช่อง คือ C2 เกาะสมุน E3 ผ่น และ F4 31/6/2567',
      caption: 'ช่องที่ต้องแก้มีกรอบ เลขช่องเดียวกับใน Excel',
    },
    announcement: {
      alt: 'ประกาศในหน้าจังหวัด มีชื่อเรื่อง ประกาศ ณ วันที่ 28 สิงหาคม 2567 ตำแหน่งผู้ลงนาม สำเนาประกาศ และลำดับของประกาศจากจังหวัดถึงกรม',
      caption: 'หนึ่งแถวใน announcements.csv เมื่ออยู่ในหน้าจังหวัด',
    },
    corrections: {
      alt: 'บันทึกการแก้ไขสองรายการ รายการหนึ่งถอนชื่อ อีกรายการพิมพ์ผิด แต่ละรายการมีวันที่ เหตุผล ตำบล สิ่งที่แก้ และเอกสารอ้างอิง',
      caption: 'สองแถวใน corrections.csv เมื่ออยู่ในหน้าบันทึกการแก้ไข',
    },
  },
  enlarge: 'เปิดภาพใหญ่',
};

const en: typeof th = {
  pictures: {
    choose: {
      alt: 'The head of the check page: a dashed frame to drop files into, with the buttons Choose files and Choose a folder, and the words Ready to check.',
      caption: 'The check page, ready to check',
    },
    prepared: {
      alt: 'Under Ready to submit, a button to download assessments.csv, where to put it, data/2567/surat-thani/assessments.csv, and the number of rows.',
      caption: 'The file that is ready, and where to put it',
    },
    changes: {
      alt: 'What will change on the website: how many names are added, amended and withdrawn, in which province, and then for each tambon what changes.',
      caption: 'Compared with the published register',
    },
    good: {
      alt: 'Report: no errors found, ready to submit. Errors 0, warnings 0, notes 0.',
      caption: 'Nothing left to fix',
    },
    faults: {
      alt: 'Report: fix these before submitting, three errors. The first is in cell C2: there is no district เกาะสมุน in Surat Thani, with the reason, what to do, and the name that may be meant, เกาะสมุย.',
      caption: 'For each error: the cell, what is wrong, why, and how to fix it',
    },
    preview: {
      alt: 'The table of the file as Excel shows it, with red frames around three cells: C2 เกาะสมุน, E3 ผ่น and F4 31/6/2567.',
      caption: 'Cells to fix are framed and named as in Excel',
    },
    announcement: {
      alt: 'An announcement on the page of its province: its title, the date 28 August 2024, the position of the signer, the document, and its way from the province to the department.',
      caption: 'One row of announcements.csv, on the page of the province',
    },
    corrections: {
      alt: 'Two corrections, a withdrawal and a typing error, each with its date, reason, tambon, what was changed, and the document.',
      caption: 'Two rows of corrections.csv, on the page of corrections',
    },
  },
  enlarge: 'Open the picture',
};

/** The pictures of the staff guide; its text lies in `content/pages/`. */
export const guidePage = { th, en };
