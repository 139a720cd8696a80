/** All that is needed of the libraries of workbooks and of zips, so that a bundle holds no more of them. */
export { unzipSync } from 'fflate';
export { read, streamOdsRows } from 'hucre';
export { struckInOds } from './ods-strikes.ts';
