import type { Words } from '../words.ts';

/** English for `i18n/th/print.ts`, which says where its words stand. */
export const print: Words['print'] = {
  notTheDocument: 'This page is not the announcement. The document is what counts.',
  notAnAnnouncement: 'This page is not an announcement.',
  qr: (address) => `QR code to ${address}`,
  sign: 'Sign for a notice board',
  signSeal: 'Seal: passed the assessment',
  scan: { announcement: 'Scan to see the announcement', source: 'Scan to see the source' },
  downloadQr: 'Download the QR code (SVG)',
  printSign: 'Print this page to get a sign on one sheet of A4.',
};
