import { absolute, fileHref } from '../routes.ts';

/** The whole address of a file of this site, with what an address cannot hold (Thai letters, spaces) escaped. */
export const fileAddress = (path: string): string => new URL(absolute(fileHref(path))).href;
