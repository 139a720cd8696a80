import { expect, it } from 'vitest';
import { uploadPattern } from './upload-address.ts';

it('the upload page of a folder is that of the host and the branch', () => {
  const of = (repository_url: string, repository_branch?: string) =>
    uploadPattern({ repository_url, ...(repository_branch && { repository_branch }) });
  expect(of('https://github.com/cdd/register')).toBe(
    'https://github.com/cdd/register/upload/main/{folder}',
  );
  expect(of('https://github.com/cdd/register.git/', 'ข้อมูล/1')).toBe(
    'https://github.com/cdd/register/upload/%E0%B8%82%E0%B9%89%E0%B8%AD%E0%B8%A1%E0%B8%B9%E0%B8%A5/1/{folder}',
  );
  expect(of('https://gitlab.example.go.th/cdd/register')).toBe(
    'https://gitlab.example.go.th/cdd/register/-/tree/main/{folder}',
  );
  expect(of('https://codeberg.org/cdd/register')).toContain('/_upload/main/{folder}');
  expect(uploadPattern({})).toBe('');
});
