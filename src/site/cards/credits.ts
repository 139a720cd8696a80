/** Separates the credit of a list from that of an honour; each begins a new line where it is drawn. */
export const BETWEEN_CREDITS = ' · ';
