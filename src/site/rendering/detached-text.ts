/**
 * The same text in memory of its own. V8 keeps a part of a text as a reference to the whole, so a remembered tag or
 * line would keep the page it was read from.
 */
export const detachedText = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
