import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../cli/site/settings.ts';
import { DIRECTION } from './direction.ts';

const EXPORTED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:interface|type|class|function\*?|const|let) (\w+)/gm;

/** The rooms whose files import each other: names must differ there. A page, a command or a check may reuse a name. */
const ROOMS = [...DIRECTION.filter((room) => room !== 'pages'), 'client'];
/** Files that mirror another file on purpose: the words of a language, and the three desks that one script starts. */
const MIRRORED = /^i18n\/(?:th|en)\/|^client\/desk\/\w+-desk\.ts$/;

it('an exported name has one meaning in all rooms, so that a search for it finds one thing', () => {
  const src = join(projectRoot, 'src');
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(room, path),
    ),
  ).filter((path) => /(?<!\.test)\.ts$/.test(path) && !/\/fixtures\//.test(path));
  const homes = new Map<string, Set<string>>();
  for (const path of files.filter((name) => !MIRRORED.test(name)))
    for (const [, name = ''] of readFileSync(join(src, path), 'utf8').matchAll(EXPORTED))
      homes.set(name, (homes.get(name) ?? new Set()).add(path));
  expect(homes.size).toBeGreaterThan(1000);
  const several = [...homes].filter(([, paths]) => paths.size > 1);
  expect(several.map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)).toEqual([]);
});
