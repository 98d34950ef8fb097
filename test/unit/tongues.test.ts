import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

type Texts = Record<string, string>;
const languages = ['de', 'zh-cn'];
const texts = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8'));

/** The sources that show something to a person. */
const sources = ['src/editor', 'src/sidebar', 'src/dashboard', 'src']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== 'src', encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));

function visit(source: ts.SourceFile, see: (node: ts.Node) => void): void {
  const each = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, each);
  };
  each(source);
}

function place(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

const isTranslation = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText());

/** The text of an argument that is written out; undefined where it is computed. */
const written = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

/** The key of a bundle as VS Code looks it up: the message, and after a slash what is said to translators. */
function keyOf({ arguments: [first] }: ts.CallExpression): string | undefined {
  if (!first || !ts.isObjectLiteralExpression(first)) return written(first);
  const value = (name: string): ts.Expression | undefined =>
    first.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)?.initializer;
  const message = written(value('message'));
  const comment = value('comment');
  const comments = comment && ts.isArrayLiteralExpression(comment) ? [...comment.elements] : comment ? [comment] : [];
  return message === undefined ? undefined : [message, ...comments.map(written)].join('/');
}

/** A bundle against what it translates: what is missing, superfluous, empty, or has other placeholders. */
function faults(bundle: Texts, keys: Texts): string[] {
  const slots = (text: string): string => (text.match(/\{\w+\}|\]\(command:[^)]+\)/g) ?? []).sort().join(' ');
  const lacks = Object.keys(keys).filter((key) => !bundle[key]?.trim());
  const extra = Object.keys(bundle).filter((key) => !(key in keys));
  const differ = Object.entries(keys).filter(([key, text]) => bundle[key] && slots(bundle[key]) !== slots(text));
  return [
    ...lacks.map((key) => `add ${JSON.stringify(key)} (${JSON.stringify(keys[key])})`),
    ...extra.map((key) => `remove ${JSON.stringify(key)}`),
    ...differ.map(([key]) => `keep the placeholders and links of ${JSON.stringify(key)}`),
  ];
}

/** Where a literal would be shown to a person. */
const shows = /^(?:label|title|description|detail|placeHolder|prompt|tooltip|message|ariaLabel|text|value)$/;

/** Whether a literal stands where a person reads it: the argument of a message, or a label, title, tooltip … of something. */
function isShown(node: ts.Node): boolean {
  let at = node;
  while (
    ts.isConditionalExpression(at.parent) ||
    ts.isParenthesizedExpression(at.parent) ||
    (ts.isBinaryExpression(at.parent) && at.parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
  )
    at = at.parent;
  const { parent } = at;
  if (ts.isCallExpression(parent))
    return parent.arguments.some((each) => each === at) && /\bshow\w+Message$/.test(parent.expression.getText());
  if (ts.isNewExpression(parent)) return /TreeItem|MarkdownString|CodeAction/.test(parent.expression.getText());
  if (ts.isPropertyAssignment(parent)) return shows.test(parent.name.getText());
  if (!ts.isBinaryExpression(parent) || parent.right !== at) return false;
  return ts.isPropertyAccessExpression(parent.left) && shows.test(parent.left.name.text);
}

/** Texts for people that do not go through l10n.t. */
function bare(source: ts.SourceFile): string[] {
  const found: string[] = [];
  visit(source, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
    const text = ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}')
      : node.text;
    const sentence = /[A-Z]/.test(text) && / /.test(text);
    if (sentence && isShown(node)) found.push(`${place(node)} ${JSON.stringify(text)}`);
  });
  return found;
}

const keys: Texts = {};
const computed: string[] = [];
for (const source of sources)
  visit(source, (node) => {
    if (!isTranslation(node)) return;
    const key = keyOf(node);
    if (key === undefined) computed.push(`${place(node)} ${node.getText()}`);
    else keys[key] = key;
  });

describe('The languages of the editor', () => {
  it('are read from where package.json says', () => {
    assert.equal(JSON.parse(readFileSync('package.json', 'utf8')).l10n, './l10n');
    assert.ok(Object.keys(keys).length > 300, 'the texts are found in the sources');
    assert.deepEqual(computed, [], 'a key must be written out, or nobody can translate it');
  });

  for (const language of languages) {
    it(`translate each text of the code into ${language}, and nothing else`, () => {
      const file = `l10n/bundle.l10n.${language}.json`;
      assert.deepEqual(faults(texts(file), keys), [], file);
    });

    it(`translate each text of the manifest into ${language}, and nothing else`, () => {
      const file = `package.nls.${language}.json`;
      assert.deepEqual(faults(texts(file), texts('package.nls.json')), [], file);
    });
  }

  it('are used for every text a person is shown', () => {
    assert.deepEqual(sources.flatMap(bare), [], 'write: l10n.t(…), and translate it in l10n/');
  });

  it('tell what is missing, what nothing uses, and where placeholders differ', () => {
    const wanted = { 'Copy {0}': 'Copy {0}', Save: 'Save' };
    assert.deepEqual(faults({ 'Copy {0}': 'Kopieren', Old: 'Alt' }, wanted), [
      'add "Save" ("Save")',
      'remove "Old"',
      'keep the placeholders and links of "Copy {0}"',
    ]);
  });

  it('are missed in a message, a label, an assigned tooltip and a choice between two', () => {
    const lines = [
      "window.showInformationMessage('All is well.');",
      "const item = { label: open ? 'It is open' : l10n.t('Closed') };",
      "item.tooltip = 'Look here';",
      "const id = { kind: 'Not shown' };",
    ].join('\n');
    const source = ts.createSourceFile('made.ts', lines, ts.ScriptTarget.Latest, true);
    assert.deepEqual(bare(source), ['made.ts:1 "All is well."', 'made.ts:2 "It is open"', 'made.ts:3 "Look here"']);
  });
});
