import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  commands,
  type Hover,
  languages,
  Position,
  Selection,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors } from './open-repository';

const folder = path.join(homedir(), '.also-noticed/proposals');
const file = path.join(folder, '2026-01-02-order-summary.md');
const front =
  'schema: 1\nid: 2026-01-02-order-summary\ntitle: Order summary\nstatus: draft\ncreated: 2026-01-02T03:04:05Z\n';
const rest = '# Order summary\n\n[decide: what]\n\n## Options\n- **Status quo**: leave it.\n';

describe('Writing a proposal', () => {
  let editor: TextEditor;
  const uri = Uri.file(file);
  const codes = (): string[] => languages.getDiagnostics(uri).map(({ code }) => String(code));
  const open = async (more = '', body = rest): Promise<void> => {
    await closeEditors();
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `---\n${front}${more}---\n${body}`);
    editor = await window.showTextDocument(uri);
    await until('what is on disk', () => editor.document.getText().includes(`${more}---\n${body}`));
  };
  before(async () => {
    await commands.executeCommand('alsoNoticed.proposals.focus');
  });
  after(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is coached on what the page lacks, and told above it what keeps it from being shared', async () => {
    await open();
    const all = ['no-ask', 'no-audience', 'no-measure', 'no-ticket', 'one-option', 'open-gap'];
    await until('all', () => JSON.stringify(codes().sort()) === JSON.stringify(all));
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['Missing before it can be shared: the ask, a second option, an audience, 1 gap'],
    );
    await page.wait('.codelens-decoration:has-text("Missing before it can be shared")');
    await page.screenshot('coaching');
  });

  it('has a quick fix that makes the place to write in', async () => {
    const [audience] = languages.getDiagnostics(uri).filter(({ code }) => code === 'no-audience');
    assert.ok(audience);
    editor.selection = new Selection(audience.range.start, audience.range.start);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      audience.range,
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Name an audience'), titles.join());
    const fix = actions.find(({ title }) => title === 'Name an audience');
    assert.ok(fix?.edit && (await workspace.applyEdit(fix.edit)));
    await until('the fix', () => editor.document.getText().includes("audience:\n  - '@shop/architecture'\n---\n"));
    await until('no advice on it', () => !codes().includes('no-audience'));
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('is not told any more what was switched off', async () => {
    await open();
    await until('the advice', () => codes().includes('no-ticket'));
    await commands.executeCommand('alsoNoticed.coachingOff', 'no-ticket');
    await until('none', () => !codes().includes('no-ticket') && codes().includes('no-ask'));
    await workspace.getConfiguration('alsoNoticed').update('coaching.off', undefined, true);
  });

  it('is offered to share once nothing is missing', async () => {
    const options = '## Options\n- **Status quo**: leave it.\n- **Read model**: keep a table.\n';
    await open('audience: [Ben]\n', `# Order summary\n\nAgree on a read model.\n\n${options}`);
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
    assert.deepEqual(
      lenses.map(({ command }) => command?.command),
      ['alsoNoticed.shareProposal'],
    );
  });

  it('shows each line of the front matter that does not fit', async () => {
    await open('revisit: soon\nlenses:\n  - cashing\n');
    const lines = () =>
      languages
        .getDiagnostics(uri)
        .filter(({ code }) => code === 'front-matter')
        .map(({ range, message }) => [range.start.line, message.split(':')[0]]);
    await until('both', () => lines().length === 2);
    assert.deepEqual(lines().sort(), [
      [6, 'revisit'],
      [8, 'lenses.0'],
    ]);
  });

  it('completes keys, statuses and lenses, and says what a key is', async () => {
    await open('lenses:\n  - \n');
    const labels = async (line: number, character: number): Promise<string[]> => {
      const asked = ['vscode.executeCompletionItemProvider', uri, new Position(line, character)] as const;
      const { items } = await commands.executeCommand<CompletionList>(...asked);
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await labels(7, 4)).includes('caching'));
    assert.ok((await labels(4, 8)).includes('discussing'));
    const keys = await labels(6, 0);
    assert.ok(keys.includes('audience') && !keys.includes('title'), keys.join());
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, new Position(4, 2));
    const said = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === 'string' ? one : one.value));
    assert.match(said.join(), /What has become of it/);
  });
});
