import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, env, window } from 'vscode';
import { page } from '../page';
import { until } from '../until';
import { closeEditors, openRepository, type Repository, shell } from './open-repository';

const folder = path.join(homedir(), '.also-noticed/proposals');
const id = '2026-01-02-order-summary';
const file = path.join(folder, `${id}.md`);
const row = '.quick-input-widget .monaco-list-row:visible';
const item = (label: string) => `[role="treeitem"][aria-label^="Proposal, ${label}"]`;
const read = (): string => readFileSync(file, 'utf8');

function write(name = id, more = '', body = 'Agree on a *projection*.\n'): void {
  const front = `schema: 1\nid: ${name}\ntitle: ${name.slice(11)}\nstatus: shared\ncreated: 2026-01-02T03:04:05Z\n`;
  writeFileSync(path.join(folder, `${name}.md`), `---\n${front}${more}---\n# Title\n\n${body}`);
}

describe('Proposals and the work around them', () => {
  let repository: Repository;
  let [head, main] = ['', ''];
  /** Commits without touching what is staged. */
  const commit = async (message: string, parent = 'HEAD'): Promise<string> => {
    const sha = shell(repository, 'commit-tree', 'HEAD^{tree}', '-p', parent, '-m', message).trim();
    shell(repository, 'update-ref', 'HEAD', sha);
    await repository.status();
    return sha;
  };
  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    repository = await openRepository();
    head = shell(repository, 'rev-parse', 'HEAD').trim();
    main = shell(repository, 'rev-parse', 'main').trim();
    await closeEditors();
    await commands.executeCommand('alsoNoticed.proposals.focus');
  });
  afterEach(async () => {
    await page.press('Escape');
    shell(repository, 'update-ref', 'HEAD', head);
    shell(repository, 'update-ref', 'refs/heads/main', main);
    await repository.status();
    await closeEditors();
    for (const name of readdirSync(folder)) unlinkSync(path.join(folder, name));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('record the commits with their trailer, and others in their place after a rebase', async () => {
    write();
    await page.wait(item('Shared: order-summary'));
    const one = await commit(`Add it\n\nProposal: ${id}`);
    await until('the commit', () => read().includes(`commits:\n  - ${one}\n`));
    const other = await commit(`Add it, rebased\n\nProposal: ${id}`, head);
    await until('the new one', () => read().includes(`commits:\n  - ${other}\n`));
    assert.equal(read().includes(one), false);
  });

  it('offer Mark as Shipped in the view, once a commit is on the default branch', async () => {
    write();
    const one = await commit(`Add it\n\nProposal: ${id}`);
    shell(repository, 'update-ref', 'refs/heads/main', one);
    await commit('More');
    await page.wait(`${item('Shared: order-summary')}[aria-label*="on main: shipped?"]`);
    await page.hover(item('Shared: order-summary'));
    await page.screenshot('mark-as-shipped');
    // The row may be drawn anew under the hand.
    await until('the question', async () => {
      const asked = (await page.texts('.quick-input-widget:visible')).some((text) =>
        text.includes('before and after?'),
      );
      if (!asked) await page.click(`${item('Shared: order-summary')} [aria-label^="Mark as Shipped"]`);
      return asked;
    });
    await page.press('Enter');
    await page.wait(item('Shipped: order-summary'));
  });

  it('are drafted about the commit just made, and record it', async () => {
    void commands.executeCommand('alsoNoticed.draftAfterCommit', { rootUri: repository.rootUri });
    const drafting = await until('a draft or a question', async () => {
      if ((await page.texts(row)).length > 0) await page.press('Enter');
      const asksTitle = (await page.texts('.quick-input-widget:visible')).some((text) => text.includes('in one line'));
      if (asksTitle) {
        await page.type('About the last commit');
        await page.press('Enter');
      }
      return readdirSync(folder).find((name) => name.endsWith('.md'));
    });
    const text = () => readFileSync(path.join(folder, drafting), 'utf8');
    await until('its commit', () => text().includes(`commits:\n  - ${head}\n`));
  });

  it('stand beside the commit button', async () => {
    await commands.executeCommand('workbench.view.scm');
    await page.click('.scm-view .monaco-dropdown-button, .scm-view .button-container .codicon-drop-down-button');
    await page.wait(':text("Commit & Draft Proposal")');
    await page.screenshot('commit-and-draft');
    await page.press('Escape');
    await commands.executeCommand('alsoNoticed.proposals.focus');
  });

  it('are found by their words, as one types', async () => {
    write();
    write('2026-01-03-cache-rule', '', 'A lifetime for the answers.\n');
    await page.wait(item('Shared: cache-rule'));
    void commands.executeCommand('alsoNoticed.searchProposals');
    await page.wait(`${row}:has-text("cache-rule")`);
    await page.type('projec');
    await page.wait(`${row}:has-text("cache-rule")`, 'hidden');
    await page.wait(`${row}:has-text("Agree on a")`);
    await page.screenshot('search');
    await page.press('Enter');
    await until('the page', () => window.activeTextEditor?.document.uri.path.endsWith(`${id}.md`));
  });

  it('are copied in the form another place takes, without their front matter', async () => {
    write();
    const copied = async (form: string): Promise<string> => {
      await env.clipboard.writeText('');
      void commands.executeCommand('alsoNoticed.copyProposal', {
        place: { folder, name: `${id}.md` },
        proposal: { id },
      });
      await page.click(`${row}:visible:has-text("${form}")`);
      await page.wait('.quick-input-widget', 'hidden');
      return until(form, async () => env.clipboard.readText());
    };
    assert.equal((await copied('Plain Text')).trim(), 'Title\n\nAgree on a projection.');
    assert.equal((await copied('HTML')).trim(), '<h1>Title</h1>\n<p>Agree on a <em>projection</em>.</p>');
    assert.match(await copied('Markdown'), /^# Title\n\nAgree on a \*projection\*\.\n$/);
  });

  it('open as a page, in which nothing of theirs runs', async () => {
    write(id, '', 'Agree. <img src=x onerror="document.title=1">\n');
    await commands.executeCommand('alsoNoticed.openAsPage', { place: { folder, name: `${id}.md` }, proposal: { id } });
    await page.wait('.tab:has-text("order-summary")');
    const inside = 'iframe.webview >> internal:control=enter-frame >> iframe >> internal:control=enter-frame';
    assert.equal(
      (await page.text(`${inside} >> #page`)).trim(),
      'Title\n\nAgree. <img src=x onerror="document.title=1">',
    );
    await page.click(`${inside} >> #copy`);
    await page.wait(`${inside} >> #said:has-text("Copied.")`);
    await page.screenshot('open-as-page');
  });

  it('on the same thing are offered before another is drafted', async () => {
    const note = '[role="treeitem"][aria-label^="Noticed, "]';
    await commands.executeCommand('alsoNoticed.showNoticed');
    await page.hover(note);
    await page.click(`${note} [aria-label^="Draft Proposal"]`);
    await until('the draft', () => readdirSync(folder).length === 1);
    await until('its page', () => window.activeTextEditor?.document.isDirty === false);
    await closeEditors();
    await page.hover(note);
    await page.click(`${note} [aria-label^="Draft Proposal"]`);
    await page.wait(`${row}:has-text("Continue ")`);
    await page.screenshot('continue');
    await page.press('Enter');
    await until('the page', () => window.activeTextEditor?.document.uri.path.startsWith(folder));
    assert.equal(readdirSync(folder).length, 1);
  });
});
