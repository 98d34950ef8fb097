import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { viewIds } from '../../src/editor/commands';

const views = readdirSync('src/sidebar').map((file) => [file, readFileSync(path.join('src/sidebar', file), 'utf8')]);
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: {
    views: Record<string, Record<string, unknown>[]>;
    menus: Record<string, { command: string; when: string }[]>;
  };
};

describe('For whoever does not see the views', () => {
  it('each entry says in words what it is', () => {
    let entries = 0;
    for (const [file = '', code = ''] of views) {
      const made = code.match(/new TreeItem\(/g)?.length ?? 0;
      assert.equal(code.match(/\.accessibilityInformation = /g)?.length ?? 0, made, file);
      entries += made;
    }
    assert.ok(entries > 10);
  });

  it('no colour stands alone', () => {
    for (const [file = '', code = ''] of views)
      for (const [, before] of code.matchAll(/(.{0,40})new ThemeColor\(/g))
        assert.match(before ?? '', /new ThemeIcon\('[a-z-]+', $/, file);
  });

  it('each view leads to help, by the stable menu: help of VS Code’s own for views is proposed', () => {
    const help = contributes.menus['view/title']?.find(({ command }) => command === 'alsoNoticed.keyboardHelp');
    const [, pattern = ''] = /^view =~ \/(.+)\/$/.exec(help?.when ?? '') ?? [];
    for (const id of Object.values(viewIds)) assert.match(id, new RegExp(pattern));
    for (const view of Object.values(contributes.views).flat()) assert.ok(!('accessibilityHelpContent' in view));
  });
});
