/** Path of the log in the repository, from the parent of the data folder. */
export const LOG_FILE = '.log/log.csv';

/** Path of the log in a built site, from its root. */
export const SITE_LOG_FILE = 'data/log.csv';
