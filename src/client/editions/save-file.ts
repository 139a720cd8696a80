/** The address of a text as a file of this page; it lives as long as the page. */
export const fileAddress = (text: string, type: string): string =>
  URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
