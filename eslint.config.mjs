import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { APART, BROWSER_TOO, DIRECTION, ENDS, restrictions } from './src/checks/direction.ts';

/**
 * The one-direction rule, folder by folder. Scripts inside `.astro` may also import `client`; tests also what they
 * stand on, and `node:`, which their room may not.
 */
const direction = [...DIRECTION, ...ENDS, ...APART].flatMap((folder) => {
  const rule = (name, files, options) => ({
    name: `direction/${folder}${name}`,
    files: files.map((pattern) => `src/${folder}/**/${pattern}`),
    rules: { 'no-restricted-imports': ['error', restrictions(folder, options)] },
  });
  return [
    rule('', ['*.ts', '*.mjs', '*.astro'], { node: !BROWSER_TOO.includes(folder) }),
    rule('/scripts', ['*.astro/*.ts'], { also: 'client' }),
    rule('/tests', ['*.test.ts', 'fixtures/*.ts'], { also: 'fixtures' }),
  ];
});

/** The one file of a room for the browser that reads folders. */
const readsFolders = {
  name: 'direction/reads-folders',
  files: ['src/ingest/read-folder.ts'],
  rules: { 'no-restricted-imports': ['error', restrictions('ingest')] },
};

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', '.build/', '.astro/', 'reports/', 'public/', 'data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    name: 'house',
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      // A thing is called by its noun.
      'id-denylist': ['error', 'one'],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ConditionalExpression[test.operator='<'][consequent.type='UnaryExpression']:matches([alternate.value=1], [alternate.type='ConditionalExpression'])",
          message: 'Two texts are compared by `compareText` of `domain/compare.ts`.',
        },
      ],
    },
  },
  {
    // What a test says is one sentence, however long; the template of an `.astro` file is one expression.
    name: 'house/short-functions',
    files: ['src/**/*.ts', '*.ts', '*.mjs'],
    ignores: ['**/*.test.ts'],
    rules: {
      // A thing is called by its noun, not by what somebody did with it.
      'id-denylist': ['error', 'one', 'told', 'said', 'heard', 'made', 'lean', 'calm', 'FIELDS'],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      // Beyond four, what is given stands under its name in one object.
      'max-params': ['error', 4],
    },
  },
  {
    name: 'house/promises',
    files: ['src/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  ...direction,
  readsFolders,
);
