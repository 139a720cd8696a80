import { editionsOf, type Edition } from '../../log/editions.ts';
import { writeLog } from '../../log/log-file.ts';
import { SITE_LOG_FILE } from '../../log/log-paths.ts';
import { nextLines } from '../../log/next-lines.ts';
import { publicFacts } from '../../log/public-facts.ts';
import { loaded, model } from '../model.ts';

/** The log that this site is built with; empty where nothing was published yet. */
export const log = loaded.log;

/** Oldest first. */
export const editions: readonly Edition[] = editionsOf(log);

/** The newest edition of the log; undefined where there is no log. */
export const newestEdition: Edition | undefined = editions.at(-1);

/**
 * The edition that this site is: the newest one, where its names, documents and addresses equal those of the log;
 * `pending` where something changed that no edition has; `none` where there is no log. Only a site that is an
 * edition may name it.
 */
export const editionState: 'none' | 'pending' | 'current' = newestEdition
  ? nextLines(log, publicFacts(model, log), newestEdition.recordedOn).length === 0
    ? 'current'
    : 'pending'
  : 'none';

/** The edition that this site is. */
export const currentEdition = editionState === 'current' ? newestEdition : undefined;

/** The addresses of the whole log, and of the small list of its editions. */
export const LOG_PATH = `/${SITE_LOG_FILE}`;

/** The text of the log's file. */
export const logText = (): string => writeLog(log);
