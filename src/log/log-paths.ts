/** The log in the repository, from the folder that holds the data folder. */
export const LOG_FILE = '.log/log.csv';

/** The log in a built site, from its root. */
export const SITE_LOG_FILE = 'data/log.csv';
