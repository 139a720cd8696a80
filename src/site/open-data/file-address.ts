import { absolute, fileHref } from '../routes.ts';

/**
 * The whole address of a file of this site, with characters that an address cannot contain (Thai letters, spaces)
 * escaped.
 */
export const fileAddress = (path: string): string => new URL(absolute(fileHref(path))).href;
