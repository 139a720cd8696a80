/** Of the pages of stories by dimension and partner, and of the parts a long story may be told with. */
export const storyParts = {
  ofDimension: (name: string) => `องค์ความรู้ มิติ${name}`,
  ofDimensionLede: (name: string) =>
    `เรื่องจากตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ที่ว่าด้วยความ${name}ของครัวเรือนและชุมชน`,
  withPartner: (name: string) => `องค์ความรู้ที่${name}ร่วมขับเคลื่อน`,
  withPartnerLede: (name: string) =>
    `เรื่องจากตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ที่มี${name}เป็นหนึ่งในภาคีที่ลงมือทำ`,
  contents: 'ในเรื่องนี้',
  fact: { asOf: (year: string) => `ข้อมูลปี ${year}`, source: (source: string) => `ที่มา: ${source}` },
  before: 'ก่อน',
  after: 'หลัง',
  partners: 'ภาคีที่ร่วม',
  tableSource: (source: string) => `ที่มาของตัวเลข: ${source}`,
  unit: (unit: string) => `หน่วย: ${unit}`,
};
