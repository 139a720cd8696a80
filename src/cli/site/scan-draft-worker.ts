import { parentPort, workerData } from 'node:worker_threads';
import { scanDraft, type ScanRequest } from './scan-draft.ts';

/** Reads a draft in a separate thread, for `scanDraftApart`. */
const { draft, files } = workerData as ScanRequest;
parentPort?.postMessage(scanDraft(draft, files));
