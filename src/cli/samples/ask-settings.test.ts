import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { SiteKey } from '../../domain/site-settings.ts';
import { words } from '../../i18n/locale.ts';
import { askSettings } from './ask-settings.ts';

const { beginAsks } = words('th').cli;

/** A person who gives one answer to each question, and leaves at a question without one. */
async function talk(
  answers: Readonly<Record<string, readonly string[]>>,
  given = new Map<SiteKey, string>(),
) {
  const input = new PassThrough();
  const output = new PassThrough();
  let seen = '';
  const left = Object.entries(answers).map(([word, list]) => ({ word, list: [...list] }));
  output.setEncoding('utf8').on('data', (text: string) => {
    seen += text;
    if (!text.endsWith(': ')) return;
    const known = left.find(({ word }) => text.includes(word));
    const answer = known ? known.list.shift() : '';
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  const finished = await askSettings(given, beginAsks, { input, output });
  return { finished, given, seen };
}

it('the conversation takes each answer, and keeps what is offered where there is none', async () => {
  const { finished, given, seen } = await talk(
    { [beginAsks.questions.owner_th]: ['กรมการพัฒนาชุมชน'] },
    new Map<SiteKey, string>([['repository', 'public']]),
  );
  expect(finished).toBe(true);
  expect(given.get('owner_th')).toBe('กรมการพัฒนาชุมชน');
  expect(given.get('repository')).toBe('public');
  expect(given.get('site_url')).toBe('');
  expect(seen).toContain(`${beginAsks.questions.repository} [public]: `);
});

it('the conversation asks again where an answer cannot be used, at once and for this one alone', async () => {
  const { given, seen } = await talk({
    [beginAsks.questions.site_url]: ['ที่อยู่ของเรา', 'https://tambon.example.go.th'],
  });
  expect(given.get('site_url')).toBe('https://tambon.example.go.th');
  expect(seen).toContain(beginAsks.odd('ที่อยู่ของเรา'));
});

it('a dash takes away what is offered', async () => {
  const { given } = await talk(
    { [beginAsks.questions.contact_url]: ['-'] },
    new Map<SiteKey, string>([['contact_url', 'https://old.example.go.th/']]),
  );
  expect(given.get('contact_url')).toBe('');
});

it('the conversation changes nothing when the person stops half-way', async () => {
  const { finished, given } = await talk(
    { [beginAsks.questions.owner_th]: ['กรม'], [beginAsks.questions.repository]: [] },
    new Map<SiteKey, string>([['owner_th', 'เดิม']]),
  );
  expect(finished).toBe(false);
  expect(given.get('owner_th')).toBe('เดิม');
});
