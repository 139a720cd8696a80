import type { Log } from './entry.ts';
import { readLog } from './log-file.ts';
import type { LogFault } from './log-file.ts';
import { type ContinuityFault, verifyChain, verifyContinues } from './verify-log.ts';

/** Why a log is refused, and the line of its file (the header is line 1). */
export interface LogRefusal {
  readonly code: LogFault['code'] | 'content' | 'link' | ContinuityFault['code'];
  readonly line: number;
}

/** Reads a log and verifies its chain, and that it continues an older one where that is given. */
export async function readVerifiedLog(
  text: string,
  older: Log = [],
): Promise<{ readonly log: Log } | { readonly refusal: LogRefusal }> {
  const read = readLog(text);
  if ('fault' in read) return { refusal: read.fault };
  const fault = (await verifyChain(read.log)) ?? verifyContinues(older, read.log);
  // Entry 1 is in line 2, because no cell contains a line break.
  return fault ? { refusal: { code: fault.code, line: fault.entry + 1 } } : { log: read.log };
}
