import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync('SECURITY.md', 'utf8');
const threats = (page.split('\n## Threats\n')[1] ?? '').split(/\n(?=- )/).slice(1);
const testsOf = (threat: string) => [...threat.matchAll(/^ {2}Test: `([^`]+)` “(.+)”$/gm)];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.replaceAll(path.sep, '/'), code: readFileSync(path.join('src', file), 'utf8') }));

/** Where a pattern stands in the code, without those that are allowed. */
const where = (pattern: RegExp, ...allowed: string[]): string[] =>
  sources.filter(({ file, code }) => !allowed.includes(file) && pattern.test(code)).map(({ file }) => file);

describe('The threat model', () => {
  it('names for each threat a test that exists', () => {
    assert.ok(threats.length > 25, `${threats.length} threats`);
    for (const threat of threats) {
      const tests = testsOf(threat);
      assert.ok(tests.length > 0, threat);
      assert.equal(tests.length, threat.match(/Test:/g)?.length, `one of its tests cannot be read: ${threat}`);
      for (const [, file = '', title = ''] of tests) {
        assert.ok(existsSync(file), file);
        const titles = readFileSync(file, 'utf8');
        const written = [`it('${title}'`, `it(\`${title}\``].some((start) => titles.includes(start));
        assert.ok(written, `${file} has no test “${title}”`);
      }
    }
  });
});

const commandsInMarkdown =
  /\.isTrusted = (?!\{ enabledCommands: \[)|isTrusted: true|supportHtml(?: = |: )true|MarkdownString\([^)]{1,200}, true/;
const fromText =
  /\beval\(|\bnew Function\(|createTerminal|ShellExecution|openExternal|\bshell: |\bexec(?:File)?(?:Sync)?\('|\bnode:vm\b/;

describe('The code', () => {
  it('lets no Markdown run commands that are not listed one by one', () => {
    assert.deepEqual(where(commandsInMarkdown), []);
    assert.match('shown.isTrusted = true;', commandsInMarkdown);
    assert.doesNotMatch("shown.isTrusted = { enabledCommands: ['a'] };", commandsInMarkdown);
  });

  it('starts programs in one place only, and makes no code from text', () => {
    assert.deepEqual(where(/child_process|worker_threads/, 'node/git.ts'), []);
    assert.deepEqual(where(fromText), []);
    assert.match("execFile('git', [])", fromText);
  });

  it('gives each web view a policy that forbids everything first', () => {
    const showing = sources.filter(({ code }) => /\.webview\.html = /.test(code)).map(({ file }) => path.dirname(file));
    const strict = where(/default-src 'none'/).map((file) => path.dirname(file));
    assert.ok(showing.length > 0);
    assert.deepEqual(
      showing.filter((folder) => !strict.includes(folder)),
      [],
    );
  });

  it('reads each message of a web view through a schema', () => {
    const listening = sources.filter(({ code }) => /onDidReceiveMessage\(/.test(code));
    assert.deepEqual(
      listening.filter(({ code }) => !/[sS]afeParse\(|[rR]eadMessage\(/.test(code)).map(({ file }) => file),
      [],
    );
  });
});
