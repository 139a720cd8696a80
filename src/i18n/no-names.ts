import type { Locale } from './language.ts';

/**
 * Said below a search box where the list of names could not be fetched. Its script brings it, since nothing else can
 * be fetched then, and it is in no page.
 */
export const noNames: Readonly<Record<Locale, string>> = {
  th: 'โหลดรายชื่อไม่สำเร็จ ตรวจการเชื่อมต่อ แล้วกดค้นหา',
  en: 'Names could not be loaded. Check your connection, then press Search.',
};
