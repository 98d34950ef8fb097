/** Work that deserves no note: message, path, removed lines, added lines. */
export const trivial: readonly (readonly [string, string, string, string])[] = [
  ['Fix typo in README', 'README.md', 'Teh shop', 'The shop'],
  ['docs: spelling', 'docs/orders.md', 'recieve an order', 'receive an order'],
  ['Fix comment', 'src/orders.ts', '// retuns the order', '// returns the order'],
  ['Format with prettier', 'src/a.ts', 'const a = {b:1}', 'const a = { b: 1 };'],
  ['style: run gofmt', 'orders/list.go', 'func  list() {', 'func list() {'],
  ['Sort imports', 'orders/views.py', 'import os\nimport json', 'import json\nimport os'],
  ['Remove trailing whitespace', 'app/models/order.rb', 'def total  ', 'def total'],
  ['Bump version to 1.4.2', 'package.json', '"version": "1.4.1",', '"version": "1.4.2",'],
  ['chore: release 2.0.1', 'VERSION', '2.0.0', '2.0.1'],
  ['chore(release): 3.1.0 [skip ci]', 'CHANGELOG.md', '## Unreleased', '## 3.1.0'],
  ['Update lock file', 'package-lock.json', '"version": "4.17.20"', '"version": "4.17.21"'],
  ['chore(deps): lock file maintenance', 'yarn.lock', 'lodash@4.17.20', 'lodash@4.17.21'],
  ['Update go.sum', 'go.sum', 'golang.org/x/net v0.1.0 h1:a', 'golang.org/x/net v0.2.0 h1:b'],
  ['i18n: German', 'config/locales/de.yml', 'save: Sichern', 'save: Speichern'],
  ['Translate settings', 'src/locales/fr.json', '"save": "Sauver"', '"save": "Enregistrer"'],
  ['Update translations', 'locale/pl/LC_MESSAGES/django.po', 'msgstr "Zapis"', 'msgstr "Zapisz"'],
  ['Rename test', 'src/orders.test.ts', "it('work', () => {", "it('works for one order', () => {"],
  ['Fix test name', 'spec/models/order_spec.rb', 'it "sum" do', 'it "sums its items" do'],
  ['Rename variable', 'src/total.ts', 'const x = items.length;', 'const count = items.length;'],
  ['Use const', 'src/total.js', 'let sum = 0;', 'const sum = 0;'],
  ['Remove unused import', 'src/Orders.java', 'import java.util.Set;', ''],
  ['Remove unused variable', 'orders/total.py', '    unused = 1', ''],
  ['Update copyright year', 'LICENSE', 'Copyright 2024', 'Copyright 2025'],
  ['Fix broken link', 'docs/start.md', '[guide](guid.md)', '[guide](guide.md)'],
  ['Add contributor', 'AUTHORS.md', '', 'Ada Example'],
  ['Fix indentation', 'config/app.yml', '   port: 80', '  port: 80'],
  ['Adjust button colour', 'src/button.css', 'color: #333;', 'color: #444;'],
  ['Tweak padding', 'web/src/card.scss', 'padding: 4px;', 'padding: 6px;'],
  ['Reword label', 'app/views/orders/show.html.erb', '<h1>Your Orders</h1>', '<h1>Your orders</h1>'],
  ['Update logo', 'media/logo.svg', '<path d="M0"/>', '<path d="M1"/>'],
  ['Regenerate snapshots', 'src/__snapshots__/a.snap', 'a 1', 'a 2'],
  ['Regenerate protobuf code', 'api/orders.pb.go', 'const v = 1', 'const v = 2'],
  ["Merge branch 'main' into feature", 'src/a.ts', 'const a = 1;', 'const a = 2;'],
  ['fixup! Add label', 'src/label.ts', "export const label = 'a';", "export const label = 'A';"],
  ['Fix lint warning', 'src/a.ts', 'if (a == b) {', 'if (a === b) {'],
  ['Add missing semicolon', 'src/b.ts', 'return b', 'return b;'],
  ['Ignore editor files', '.gitignore', '', '.idea/'],
  ['Update editorconfig', '.editorconfig', 'indent_size = 4', 'indent_size = 2'],
  ['Add doc comment', 'src/Order.cs', '', '/// <summary>The sum of all items.</summary>'],
  ['Fix log message wording', 'src/start.ts', "log.info('startet');", "log.info('started');"],
];

/** The diff of one of them. */
export function trivialDiff(path: string, removed: string, added: string): string {
  const lines = (text: string, sign: string) => (text === '' ? [] : text.split('\n').map((line) => sign + line));
  const [gone, come] = [lines(removed, '-'), lines(added, '+')];
  const head = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -7,${gone.length} +7,${come.length} @@\n`;
  return `${head}${[...gone, ...come].join('\n')}\n`;
}
