/** The kinds of hosts of repositories; each has its own form of page addresses. */
type Host = 'github' | 'gitlab' | 'gitea';

/** The facts about a repository that its host's addresses need. */
export interface HostedRepository {
  readonly host: Host;
  /** Address of its front page, without a slash at the end. */
  readonly address: string;
  readonly branch: string;
  /** The published commit; undefined where the build does not know it. */
  readonly commit?: string | undefined;
}

/**
 * A repository by the address that its owner has set; a host with another name is recognised by the environment of
 * its builds.
 */
export function hostedRepository(
  url: string,
  branch = 'main',
  env: Readonly<Record<string, string | undefined>> = process.env,
): HostedRepository {
  return { host: hostOf(url, env), address: url.replace(/(?:\.git)?\/*$/, ''), branch };
}

function hostOf(url: string, env: Readonly<Record<string, string | undefined>>): Host {
  const { hostname } = new URL(url);
  if (/github/i.test(hostname)) return 'github';
  if (/codeberg|gitea|forgejo/i.test(hostname)) return 'gitea';
  return /gitlab/i.test(hostname) || env['GITLAB_CI'] === 'true' ? 'gitlab' : 'github';
}

/** A branch, or a path of folders, in an address. */
const inPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Address of lines of a file as they were published. */
export function linesAddress(
  at: HostedRepository,
  path: string,
  { first, last }: { readonly first: number; readonly last: number },
) {
  const { host, address, branch, commit } = at;
  const version = commit ?? inPath(branch);
  const file = inPath(path);
  const to = first === last ? '' : `-${host === 'gitlab' ? '' : 'L'}${last}`;
  const lines = `#L${first}${to}`;
  if (host === 'gitlab') return `${address}/-/blob/${version}/${file}?plain=1${lines}`;
  if (host === 'github') return `${address}/blob/${version}/${file}?plain=1${lines}`;
  return `${address}/src/${commit ? 'commit' : 'branch'}/${version}/${file}?display=source${lines}`;
}

/** Address of the form for editing a file. */
export function editingAddress({ host, address, branch }: HostedRepository, path: string): string {
  const edit = { github: 'edit', gitlab: '-/edit', gitea: '_edit' }[host];
  return `${address}/${edit}/${inPath(branch)}/${inPath(path)}`;
}

/** Address of the form for a new issue, filled in. */
export function newIssueAddress(at: HostedRepository, title: string, text: string): string {
  const [ofTitle, ofText] =
    at.host === 'gitlab' ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  const asked = new URLSearchParams({ [ofTitle]: title, [ofText]: text });
  return `${at.address}/${at.host === 'gitlab' ? '-/' : ''}issues/new?${asked.toString()}`;
}

/**
 * Address of the page for uploading files into a folder, with `{folder}` for it. GitLab has no such page: there the
 * folder itself is opened, which has a button for it.
 */
export function uploadPattern({ host, address, branch }: HostedRepository): string {
  const upload = { github: 'upload', gitlab: '-/tree', gitea: '_upload' }[host];
  return `${address}/${upload}/${inPath(branch)}/{folder}`;
}
