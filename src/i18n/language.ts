/** The languages of the site: Thai stands at the root, English below `/en/`. */
export type Locale = 'th' | 'en';
