import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commands, window, workspace } from 'vscode';
import { shownOf } from '../../../src/dashboard/shown';
import { page } from '../page';
import { until } from '../until';
import { closeEditors } from './open-repository';

const home = path.join(homedir(), '.also-noticed');
const folder = path.join(home, 'proposals');
const inside = 'iframe.webview >> internal:control=enter-frame >> iframe >> internal:control=enter-frame';
const within = (selector: string): string => `${inside} >> ${selector}`;
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const steps = ['draft', 'shared', 'discussing', 'accepted', 'shipped'];
const lenses = ['caching', 'read-model', 'cross-team-impact', 'observability'];
const teams = ['@shop/architecture', '@shop/orders', '@shop/payments'];

/** A proposal a week, half of them in each of two repositories, the older the further. */
function writeProposal(number: number): void {
  const day = daysAgo(3 + number * 7);
  const reached = steps.slice(0, 1 + (number % steps.length));
  const history = reached.map(
    (status, step) => `  - { at: ${daysAgo(3 + number * 7 - step)}T09:00:00Z, status: ${status}, by: Ana }`,
  );
  const front = [
    'schema: 1',
    `id: ${day}-idea-${number}`,
    `title: Idea ${number} for the order pages`,
    `status: ${reached.at(-1)}`,
    `created: ${day}T09:00:00Z`,
    `lenses: [${lenses[number % lenses.length]}]`,
    `repository: shop/${number % 2 ? 'app' : 'orders'}`,
    `audience: ['${teams[number % teams.length]}']`,
    `history:\n${history.join('\n')}`,
  ];
  writeFileSync(path.join(folder, `${day}-idea-${number}.md`), `---\n${front.join('\n')}\n---\n# Idea ${number}\n`);
}

describe('The dashboard', () => {
  before(async () => {
    await closeEditors();
    await commands.executeCommand('workbench.action.closeAuxiliaryBar');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (let number = 0; number < 12; number++) writeProposal(number);
    const noticed = [10, 24, 52].map((days, at) =>
      JSON.stringify({
        at: `${daysAgo(days)}T10:00:00Z`,
        repository: 'shop/orders',
        commit: String(at).repeat(40),
        lens: 'caching',
        title: 'Cache the order summary',
        module: 'services/orders',
        outcome: 'open',
      }),
    );
    writeFileSync(path.join(home, 'noticed.jsonl'), `${noticed.join('\n')}\n`);
  });
  after(async () => {
    await workspace.getConfiguration('workbench').update('colorTheme', undefined, true);
    await closeEditors();
    rmSync(folder, { recursive: true, force: true });
    rmSync(path.join(home, 'noticed.jsonl'), { force: true });
  });

  it('shows the log in pictures, and a repository of it alone, by keyboard', async () => {
    await closeEditors();
    await commands.executeCommand('alsoNoticed.openDashboard');
    await page.wait(within('#calendar svg'));
    await page.wait(within('#calendar-about:text("Proposals: 12. Days with one: 12.")'));
    await page.click(within('h1'));
    await page.press('Tab', 'Tab', 'ArrowDown');
    await page.wait(within('#calendar-about:text("Proposals: 6. Days with one: 6.")'));
    const offered = await page.texts(within('#repository option'));
    assert.deepEqual(offered.slice(0, 3), ['All repositories', 'shop/app', 'shop/orders']);
    await page.press('ArrowUp');
    await page.wait(within('#calendar-about:text("Proposals: 12.")'));
  });

  it('says which lens came most often only where one did', () => {
    const aboutOf = (second: number): string => {
      const rows = [
        { values: ['caching', 2], ids: [] },
        { values: ['cost', second], ids: [] },
      ];
      return shownOf({ id: 'lenses', columns: ['lens', 'proposals'], rows }, false).about;
    };
    assert.equal(aboutOf(1), 'Lenses: 2. Most often: Caching.');
    assert.equal(aboutOf(2), 'Lenses: 2.');
  });

  it('shows the numbers of a picture as a table one key away, and goes on to the proposal behind one', async () => {
    await page.click(within('h1'));
    await page.press('Tab', 'Tab', 'Tab', 'Tab', 't');
    await page.wait(within('#calendar table'));
    assert.deepEqual((await page.texts(within('#calendar tbody tr'))).at(-1)?.split(/\s+/), [daysAgo(3), '1']);
    await page.press('Tab', 'Enter');
    await until('the oldest proposal', () =>
      window.activeTextEditor?.document.getText().includes('title: Idea 11 for the order pages'),
    );
    await commands.executeCommand('alsoNoticed.openDashboard');
    await page.wait(within('#calendar table'));
    await page.click(within('#calendar >> text="Table"'));
    await page.click(within('#lenses .goes'));
    await page.wait('.quick-input-widget .monaco-list-row:has-text("Idea ")');
    assert.equal((await page.texts('.quick-input-widget .monaco-list-row:has-text("Idea ")')).length, 3);
    await page.press('Escape');
    await page.wait('.quick-input-widget .monaco-list-row:has-text("Idea ")', 'hidden');
  });

  it('goes from each bar to what that bar counts', async () => {
    const offered = '.quick-input-widget .monaco-list-row:has-text("Idea ")';
    const reached = Array.from({ length: 12 }, (_, number) => steps.slice(0, 1 + (number % steps.length)));
    const now = reached.filter((all) => all.at(-1) === 'accepted').length;
    const ever = reached.filter((all) => all.includes('accepted')).length;
    assert.ok(1 < now && now < ever);
    for (const [column, count] of [now, ever].entries()) {
      await page.click(within(`#flow [data-row="${steps.indexOf('accepted')}"][data-column="${column + 1}"]`));
      await until(`${count} of them`, async () => (await page.texts(offered)).length === count);
      await page.press('Escape');
      await page.wait(offered, 'hidden');
    }
  });

  it('has buttons that keys press as they press native ones, and that say what they are', async () => {
    const table = within('#calendar vscode-button');
    await page.click(within('h1'));
    await page.press('Tab', 'Tab', 'Tab', 'Tab');
    const before = await page.place(within('#calendar'));
    await page.hold(' ');
    await page.wait(within('#calendar table'));
    assert.equal(await page.attribute(table, 'aria-pressed'), 'true');
    await page.press('Enter');
    await page.wait(within('#calendar svg'));
    assert.equal(await page.attribute(table, 'aria-pressed'), 'false');
    assert.equal(await page.attribute(table, 'role'), 'button');
    assert.equal(await page.attribute(table, 'aria-keyshortcuts'), 't');
    assert.deepEqual(await page.place(within('#calendar')), before);
    await page.press('Tab');
    await page.wait(within('#calendar [data-format="svg"] button:focus'));
    assert.match(
      (await page.attribute(within('#calendar [data-format="svg"] button'), 'aria-label')) ?? '',
      /^Save “.+” as SVG$/,
    );
  });

  it('saves a picture and its numbers in home, unless the engineer says another place', async () => {
    const files = ['csv', 'svg', 'png'].map((format) => path.join(home, `lenses.${format}`));
    for (const file of files) {
      rmSync(file, { force: true });
      const format = path.extname(file).slice(1);
      await page.click(within(`#lenses [data-format="${format}"]`));
      await page.wait('.quick-input-widget .monaco-list-row:has-text("proposals")');
      await page.wait('.quick-input-widget input:focus');
      await page.press('Enter');
      await until(`the ${format}`, () => existsSync(file) && readFileSync(file).length > 0);
    }
    const saved = (format: string): Buffer => readFileSync(path.join(home, `lenses.${format}`));
    assert.equal(
      saved('csv').toString(),
      'Lens,Proposals\r\nCaching,3\r\nCross-team impact,3\r\nObservability,3\r\nRead model,3\r\n',
    );
    assert.match(saved('svg').toString(), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*fill="rgb\(/);
    assert.doesNotMatch(saved('svg').toString(), /var\(|class=|<script/);
    assert.equal(saved('png').subarray(1, 4).toString(), 'PNG');
    for (const file of files) rmSync(file);
  });

  it('says in its place why the record cannot be read, and comes back when it can', async () => {
    const settings = workspace.getConfiguration('alsoNoticed');
    await settings.update('home', path.join(workspace.workspaceFolders?.[0]?.uri.fsPath ?? '', 'mine'), true);
    await page.wait(within('[role="status"]:has-text("must not lie inside the workspace folder")'));
    await page.wait(within('main'), 'hidden');
    await settings.update('home', undefined, true);
    await page.wait(within('#calendar-about:text("Proposals: 12.")'));
  });

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'])
    it(`is clear to all who use it in ${theme}`, async () => {
      await workspace.getConfiguration('workbench').update('colorTheme', theme, true);
      const kind = theme.includes('High')
        ? 'vscode-high-contrast'
        : theme.includes('Dark')
          ? 'vscode-dark'
          : 'vscode-light';
      await page.wait(within(`body.${kind}`));
      assert.deepEqual(await page.violations(within('main')), []);
      await page.screenshot(`dashboard-${kind}`);
      await page.hover(within('#debt svg'));
      await page.screenshot(`dashboard-${kind}-below`);
      await page.click(within('text="All as tables"'));
      await page.wait(within('#flow table'));
      assert.deepEqual(await page.violations(within('main')), []);
      await page.screenshot(`dashboard-${kind}-tables`);
      await page.click(within('text="All as tables"'));
      await page.wait(within('#flow svg'));
    });
});
