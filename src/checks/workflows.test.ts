import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { projectRoot } from '../cli/site/settings.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const GITHUB = readdirSync(join(projectRoot, '.github/workflows')).map(
  (name) => `.github/workflows/${name}`,
);
const WORKFLOWS = [...GITHUB, '.gitlab-ci.yml'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { needs?: string; steps: readonly { run?: string; uses?: string }[] }>
  >;
}
const workflow = (path: string) => parseDocument(read(path)).toJS() as Workflow;
const stepsOf = (job: Workflow['jobs'][string] | undefined) =>
  (job?.steps ?? []).map(({ run, uses }) => run ?? uses ?? '');

describe('the workflows', () => {
  it.each(WORKFLOWS)('%s can be read', (path) => {
    const { errors, warnings } = parseDocument(read(path));
    expect([...errors, ...warnings].map(String)).toEqual([]);
  });

  it.each(WORKFLOWS)('%s runs only commands that exist', (path) => {
    const named = [...read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('annotate the lines of a proposed change, tell what it would change, and keep a preview', () => {
    const steps = stepsOf(workflow('.github/workflows/check.yml').jobs['data']).join('\n');
    expect(steps).toContain('check -- --format github');
    expect(steps).toMatch(/changes -- .*--format markdown >> "\$GITHUB_STEP_SUMMARY"/);
    expect(steps).toContain('actions/upload-artifact');
  });

  it('publish after all tests and the guard against samples, and enter the ledger last', () => {
    const { build, deploy, ledger } = workflow('.github/workflows/publish.yml').jobs;
    const steps = stepsOf(build);
    const at = (words: string) => steps.findIndex((step) => step.includes(words));
    expect(at('.ci/run')).toBeGreaterThanOrEqual(0);
    expect(at('publishable')).toBeGreaterThan(at('.ci/run'));
    expect(at('upload-pages-artifact')).toBeGreaterThan(at('publishable'));
    expect(deploy?.needs).toBe('build');
    expect(ledger?.needs).toBe('deploy');
    expect(stepsOf(ledger).join('\n')).toContain('npm run --silent ledger');
  });
});
