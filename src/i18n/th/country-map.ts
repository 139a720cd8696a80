/** What the map of the country can show, its control and what a script says of it. */
export const countryMap = {
  /** Read with a view: แผนที่แสดงจังหวัดที่ | ประกาศแล้ว. */
  choose: 'แผนที่แสดงจังหวัดที่',
  views: { announced: 'ประกาศแล้ว', excellent: 'มีตำบลดีเลิศ', stories: 'มีองค์ความรู้' },
  listed: 'อยู่ในรายชื่อ',
  count: (count: string) => `${count} จังหวัด`,
  chosen: (view: string, count: string) => `แผนที่แสดงจังหวัดที่${view} ${count} จังหวัด`,
  stories: (count: string) => `องค์ความรู้ ${count} เรื่อง`,
  storiesLegend: 'มีองค์ความรู้เผยแพร่',
  noHonour: 'ไม่มีชื่อตำบลดีเลิศในทำเนียบนี้',
  noStory: 'ยังไม่มีองค์ความรู้ของปีนี้',
  again: 'แตะอีกครั้งเพื่อดูหน้าจังหวัด',
  skip: 'ข้ามแผนที่',
  years: 'ปีงบประมาณของแผนที่',
};
