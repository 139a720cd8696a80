/** The used parts of the libraries for workbooks and zips, so that a bundle contains no more of them. */
export { unzipSync } from 'fflate';
export { read, streamOdsRows } from 'hucre';
export { struckInOds } from './ods-strikes.ts';
export { struckInXls } from './xls-strikes.ts';
