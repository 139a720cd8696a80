import type { Words } from '../locale.ts';

export const print: Words['print'] = {
  notTheDocument: 'This sheet is not the announcement; the document is what counts.',
  qr: (address) => `QR code to ${address}`,
  sign: 'Sign for a notice board',
  signSeal: 'Seal: passed the assessment',
  scan: 'Scan to see the announcement and its document',
  downloadQr: 'Download the QR code (SVG)',
  printSign: 'Printed, this page gives a sign on one sheet of A4.',
};
