/** All that is needed of the library of workbooks, so that a bundle holds no more of it. */
export { read, streamOdsRows } from 'hucre';
