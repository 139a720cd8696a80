/** One address of each kind of page. */
export const KINDS = [
  '',
  '2567/',
  '2567/surat-thani/',
  'surat-thani/',
  'stories/',
  'search/',
  'announcements/',
  'corrections/',
  'data/',
  'about/',
  'criteria/',
  'privacy/',
  'accessibility/',
];
