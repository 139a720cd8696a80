import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { BUILD_FLAGS } from './build-memory.ts';
import { projectRoot } from './site/settings.ts';

/** How a program ended; `output` is empty unless it was captured. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** How a program is run. */
export interface ChildOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Keep the output instead of showing it. */
  readonly capture?: boolean;
  /** The working folder, else the project's. */
  readonly cwd?: string;
  /** Ends the program. */
  readonly stop?: AbortSignal;
}

/** Runs one of the project's own commands (`build`, `check`, …) in a new process of the same Node. */
export function runCommand(name: string, args: readonly string[] = [], options: ChildOptions = {}) {
  const command = [join(projectRoot, 'src/cli/run.mjs'), name, ...args];
  const ofNode = name === 'build' ? BUILD_FLAGS : [];
  return run(process.execPath, [...ofNode, ...command], options);
}

/** Runs a tool of `node_modules` by the path of its script, in a new process of the same Node. */
export function runTool(script: string, args: readonly string[] = [], options: ChildOptions = {}) {
  return run(process.execPath, [join(projectRoot, 'node_modules', script), ...args], options);
}

/** Runs a program and waits for it. A stop signal to this process is passed on to it. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, capture = false, cwd = projectRoot, stop: signal }: ChildOptions = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: {
        ...process.env,
        ...env,
        PATH: [join(projectRoot, 'node_modules/.bin'), process.env.PATH].join(delimiter),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...(signal ? { signal } : {}),
    });
    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const stop = (signal: NodeJS.Signals) => child.kill(signal);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const end = (code: number) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      done({ code, output });
    };
    child.on('error', (error) => {
      output += String(error);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
