/** Between the credit of a list and that of an honour: each begins a line of its own where it is drawn. */
export const BETWEEN_CREDITS = ' · ';
