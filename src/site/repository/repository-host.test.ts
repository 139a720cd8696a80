import { describe, expect, it } from 'vitest';
import {
  editingAddress,
  hostedRepository,
  linesAddress,
  newIssueAddress,
  uploadPattern,
} from './repository-host.ts';

const at = (url: string, branch?: string, env = {}) => ({
  ...hostedRepository(url, branch, env),
  commit: 'c0ffee',
});
const addresses = (repository: ReturnType<typeof at>) => [
  linesAddress(repository, 'data/2567/targets.csv', { first: 7, last: 9 }),
  editingAddress(repository, 'data/2567/targets.csv'),
  newIssueAddress(repository, 'A', 'B'),
  uploadPattern(repository),
];

const GITLAB = (address: string) => [
  `${address}/-/blob/c0ffee/data/2567/targets.csv?plain=1#L7-9`,
  `${address}/-/edit/main/data/2567/targets.csv`,
  `${address}/-/issues/new?issue%5Btitle%5D=A&issue%5Bdescription%5D=B`,
  `${address}/-/tree/main/{folder}`,
];
const GITHUB = (address: string) => [
  `${address}/blob/c0ffee/data/2567/targets.csv?plain=1#L7-L9`,
  `${address}/edit/main/data/2567/targets.csv`,
  `${address}/issues/new?title=A&body=B`,
  `${address}/upload/main/{folder}`,
];

describe('the pages of a repository’s host', () => {
  it('the pages of a repository’s host are those of GitHub, of GitLab and of Gitea, by the name of the host', () => {
    const [github, gitlab] = [
      'https://github.com/cdd/register',
      'https://gitlab.go.th/cdd/register',
    ];
    expect(addresses(at(`${github}.git/`))).toEqual(GITHUB(github));
    expect(addresses(at(gitlab))).toEqual(GITLAB(gitlab));
    expect(addresses(at('https://codeberg.org/cdd/register'))).toEqual([
      'https://codeberg.org/cdd/register/src/commit/c0ffee/data/2567/targets.csv?display=source#L7-L9',
      'https://codeberg.org/cdd/register/_edit/main/data/2567/targets.csv',
      'https://codeberg.org/cdd/register/issues/new?title=A&body=B',
      'https://codeberg.org/cdd/register/_upload/main/{folder}',
    ]);
  });

  it('the pages of a repository’s host are those of GitLab on a host of another name whose builds are GitLab’s, but not for a name that is known', () => {
    const [own, github] = ['https://git.cdd.go.th/register', 'https://github.com/cdd/register'];
    expect(addresses(at(own, undefined, { GITLAB_CI: 'true' }))).toEqual(GITLAB(own));
    expect(addresses(at(own))).toEqual(GITHUB(own));
    expect(addresses(at(github, undefined, { GITLAB_CI: 'true' }))).toEqual(GITHUB(github));
  });

  it('the pages of a repository’s host say a branch and a path so that every letter of them arrives', () => {
    const unknown = hostedRepository('https://github.com/cdd/register', 'ข้อมูล/1#a', {});
    const branch = '%E0%B8%82%E0%B9%89%E0%B8%AD%E0%B8%A1%E0%B8%B9%E0%B8%A5/1%23a';
    expect(uploadPattern(unknown)).toBe(
      `https://github.com/cdd/register/upload/${branch}/{folder}`,
    );
    expect(editingAddress(unknown, 'data/a b.csv')).toContain(`/edit/${branch}/data/a%20b.csv`);
    expect(linesAddress(unknown, 'data/a b.csv', { first: 1, last: 1 })).toContain(
      `/blob/${branch}/data/a%20b.csv?plain=1#L1`,
    );
  });
});
