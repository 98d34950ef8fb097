import { check } from './seen';

describe('Words of routine', () => {
  check({
    'says-wording': { speaks: ['Fix typo', 'Reword the mail'], silent: ['Fix totals'] },
    'says-docs': { speaks: ['docs: explain limits'], silent: ['Explain limits'] },
    'says-bump': { speaks: ['Bump rack to 3.1', 'chore(deps): update all'], silent: ['Update the totals'] },
    'says-release': { speaks: ['Release 2.1', 'v3.4.5'], silent: ['Totals'] },
    'says-translation': { speaks: ['Translations by volunteers'], silent: ['Transitions'] },
    'says-format': { speaks: ['Run prettier', 'Formatting'], silent: ['Information'] },
    'says-rename-or-tidy': { speaks: ['Rename totals', 'Clean up'], silent: ['Add totals'] },
    'says-look': { speaks: ['New icons', 'Dark mode'], silent: ['New totals'] },
    'says-tests': { speaks: ['Add tests', 'test: totals'], silent: ['Add totals'] },
    'says-review-reply': { speaks: ['Address review comments', 'WIP'], silent: ['Address book'] },
  });
});

const code = '-pay(1);\n+pay(2);\n';

describe('Shapes of routine', () => {
  check({
    'only-docs': { speaks: [['README.md', code]], silent: [{ files: { 'README.md': code, 'a.ts': code } }] },
    'only-tests': { speaks: [['a.test.ts', code]], silent: [['a.ts', code]] },
    'only-tests-and-docs': {
      speaks: [{ files: { 'README.md': code, 'a.test.ts': code } }],
      silent: [['a.ts', code]],
    },
    'only-translations': { speaks: [['locales/de.json', code]], silent: [['a.ts', code]] },
    'only-build': { speaks: [['package.json', code]], silent: [['a.ts', code]] },
    'only-ci': { speaks: [['.github/workflows/test.yml', code]], silent: [['a.ts', code]] },
    'only-style-sheets': { speaks: [['a.css', code]], silent: [['a.vue', code]] },
    'only-look': { speaks: [{ files: { 'a.css': code, 'a.html': code } }], silent: [['a.ts', code]] },
    'only-unread-files': {
      speaks: [{ message: 'Update the lock', files: { 'yarn.lock': code } }],
      silent: [['a.ts', code]],
    },
    'no-code': { speaks: [['a.css', code]], silent: [['a.ts', code]] },
    'only-comments': { speaks: [['a.ts', '-// pay one\n+// pay two\n']], silent: [['a.ts', code]] },
    'only-spacing': { speaks: [['a.ts', '-pay( 1 )\n+pay(1);\n']], silent: [['a.ts', code]] },
    'only-imports': {
      speaks: [
        ['a.ts', "-import { a } from 'a';\n+import { b } from 'a';\n"],
        ['a.py', '+import a\n'],
      ],
      silent: [['a.ts', code]],
    },
    'only-strings': { speaks: [['a.ts', '-show("one");\n+show("two");\n']], silent: [['a.ts', code]] },
    'only-moved': { speaks: [['a.ts', '-pay();\n ship();\n+pay();\n']], silent: [['a.ts', code]] },
    'only-removed': { speaks: [['a.ts', '-pay(1);\n']], silent: [['a.ts', code]] },
    tiny: { speaks: [['a.ts', code]], silent: [['a.ts', '+pay(1);\n'.repeat(4)]] },
    small: { speaks: [['a.ts', '+pay(1);\n'.repeat(4)]], silent: [['a.ts', code]] },
    large: { speaks: [['a.ts', '+pay(1);\n'.repeat(101)]], silent: [['a.ts', code]] },
    'hardly-worded': {
      speaks: [{ message: 'Update', files: { 'a.ts': code } }],
      silent: [{ message: 'Let guests pay by invoice as well', files: { 'a.ts': code } }],
    },
    'tests-come-with-it': {
      speaks: [{ files: { 'a.ts': code, 'a.test.ts': code } }],
      silent: [['a.ts', code]],
    },
  });
});
