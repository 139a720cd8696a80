import type { SiteSettings } from '../../domain/site-settings.ts';

/**
 * The page of the repository's host at which files are uploaded into a folder, with `{folder}` for it; '' where
 * no repository is set. GitLab has no such page: there the folder itself is opened, which has a button for it.
 */
export function uploadPattern({
  repository_url: address,
  repository_branch: branch = 'main',
}: Pick<SiteSettings, 'repository_url' | 'repository_branch'>): string {
  if (!address) return '';
  const repository = address.replace(/(?:\.git)?\/*$/, '');
  const { hostname } = new URL(repository);
  const at = branch.split('/').map(encodeURIComponent).join('/');
  if (/gitlab/.test(hostname)) return `${repository}/-/tree/${at}/{folder}`;
  if (/codeberg|gitea|forgejo/.test(hostname)) return `${repository}/_upload/${at}/{folder}`;
  return `${repository}/upload/${at}/{folder}`;
}
