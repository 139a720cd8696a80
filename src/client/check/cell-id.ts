/** The id of a cell's element in the preview of the file with this number. */
export const cellId = (file: number, cell: string): string => `cell-${file}-${cell}`;
