import assert from 'node:assert/strict';
import { commands, Uri } from 'vscode';
import { noteMarkdown } from '../../../src/editor/notes/note-text';
import type { Note } from '../../../src/noticing/note';
import { placeToOpen } from '../../../src/sidebar/noticed-view';

const hostile =
  '[Click](command:workbench.action.closeWindow) ![x](https://planted.invalid/y.png) <img src=x onerror=alert(1)> <a href="command:a">b</a> `` ` $(alert) https://planted.invalid';

describe('A stranger’s words', () => {
  it('lead to no file outside of the repository', () => {
    const root = Uri.file('/shop');
    const opened = (path: string) => placeToOpen({ root, ticket: undefined }, { path, line: 2, quote: 'x' })?.[0];
    assert.equal(String(opened('src/a b.ts')), String(Uri.file('/shop/src/a b.ts')));
    for (const path of ['../../etc/passwd', 'src/../../other/a.ts', '../shop-2/a.ts'])
      assert.equal(opened(path), undefined);
  });

  it('are shown as text: no link, no image, no HTML, nothing trusted', async () => {
    const evidence = [{ in: 'ticket' as const, quote: hostile.slice(0, 160) }];
    const note: Note = {
      lens: 'caching',
      title: hostile.slice(0, 70),
      text: hostile,
      brief: hostile,
      evidence,
      confidence: 0.9,
      because: [],
      slots: {},
    };
    const shown = noteMarkdown(note);
    for (const given of [shown.isTrusted, shown.supportHtml, shown.supportThemeIcons]) assert.ok(!given);
    // A hover whose spaces do not break is cut at its edge.
    assert.doesNotMatch(shown.value, /&nbsp;/);
    const html = await commands.executeCommand<string>('markdown.api.render', shown.value);
    assert.match(html, /Click/);
    assert.doesNotMatch(html, /<img|<a [^>]*command:|onerror="/);
  });
});
