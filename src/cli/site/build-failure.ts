import { getHeapStatistics } from 'node:v8';
import type { commandWords } from '../options.ts';

/** Thrown where a build cannot continue; its message is a sentence for the person who started it. */
export class BuildRefusal extends Error {}

/** Megabytes: the highest memory use of a build of the whole country. */
const ENOUGH = 1_400;

/** How much memory a build may take, by Node's own limit and the container's, in megabytes. */
export function roomForBuild(): { readonly megabytes: number; readonly isLittle: boolean } {
  const constrained = process.constrainedMemory();
  const limits = [getHeapStatistics().heap_size_limit, ...(constrained > 0 ? [constrained] : [])];
  const megabytes = Math.round(Math.min(...limits) / 1e6);
  return { megabytes, isLittle: megabytes < ENOUGH };
}

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);
const NOT_WRITABLE = new Set(['EROFS', 'EACCES', 'EPERM']);

/**
 * Describes a failure for the reader of the terminal: a full disk, a limit on files and a folder without write
 * permission are sentences, errors of Astro and its bundler name their file without a stack trace, others keep
 * theirs.
 */
export function explainFailure(
  error: unknown,
  say: ReturnType<typeof commandWords>,
  projectRoot: string,
): unknown {
  if (error instanceof BuildRefusal) return error.message;
  const fault = rootOf(error);
  const { name, message, hint, loc, id, code, path, dest } = fault;
  if (NO_ROOM.has(code ?? '') || /no space left on device/i.test(message ?? ''))
    return say.noRoom(dest ?? path ?? '');
  if (code === 'EFBIG' || /file too large/i.test(message ?? ''))
    return say.tooLarge(dest ?? path ?? /write file in (\S+)/.exec(message ?? '')?.[1] ?? '');
  if (NOT_WRITABLE.has(code ?? '')) return say.notWritable(dest ?? path ?? projectRoot);
  if (message && Object.hasOwn(fault, 'errors')) return message;
  const file = loc?.file ?? id;
  if (!file || !message) return error;
  return [`${file}${loc?.line ? `:${loc.line}` : ''}`, `${name}: ${message}`, hint]
    .filter(Boolean)
    .join('\n');
}

type Fault = Partial<{
  readonly name: string;
  readonly message: string;
  readonly hint: string;
  readonly id: string;
  readonly loc: { readonly file?: string; readonly line?: number };
  readonly code: string;
  readonly path: string;
  readonly dest: string;
  readonly cause: unknown;
}>;

/** The system error that is the cause of another error. */
function rootOf(error: unknown): Fault {
  const fault = (typeof error === 'object' && error !== null ? error : {}) as Fault;
  const cause = fault.cause as Fault | undefined;
  return cause?.code ? cause : fault;
}
