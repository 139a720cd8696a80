/** The permitted formats of scans and pictures, by file extension and first bytes. */
const KINDS: readonly { readonly endings: RegExp; readonly begins: RegExp }[] = [
  { endings: /\.pdf$/i, begins: /^%PDF-/ },
  { endings: /\.jpe?g$/i, begins: /^\xff\xd8\xff/ },
  { endings: /\.png$/i, begins: /^\x89PNG\r\n\x1a\n/ },
  { endings: /\.webp$/i, begins: /^RIFF[\s\S]{4}WEBP/ },
];

/**
 * Whether a file is of the format its name says: PDF, JPEG, PNG or WebP. Browsers rely on the media type that a host
 * derives from the name, people on the content; both must agree.
 */
export function isDocumentOrPicture(path: string, bytes: Uint8Array): boolean {
  const kind = KINDS.find(({ endings }) => endings.test(path));
  const first = String.fromCharCode(...bytes.subarray(0, 16));
  return kind?.begins.test(first) ?? false;
}

/** The endings of workbooks, as a part of a regular expression. */
export const WORKBOOK_ENDINGS = 'xlsx?|xlsm|xlsb|ods|numbers';
const WORKBOOK = new RegExp(`\\.(?:${WORKBOOK_ENDINGS})$`, 'i');

/** Whether a name ends as that of a workbook, whatever its bytes are. */
export const isWorkbookName = (name: string): boolean => WORKBOOK.test(name);

/** Whether a name ends as that of a picture, including formats that are refused. */
export const isPictureName = (name: string): boolean =>
  /\.(?:jpe?g|png|webp|avif|tiff?)$/i.test(name);
