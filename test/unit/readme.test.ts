import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { notice } from '../../src/noticing/notice';
import { readTicket } from '../../src/noticing/ticket';
import { noFacts } from '../../src/noticing/work';
import { transforms, variables } from '../../src/proposals/template';

const readme = readFileSync('README.md', 'utf8');
const tablesOf = async (manifest: string): Promise<string> => {
  // Loaded as it is, because it finds its files beside itself.
  const { withTables }: typeof import('../readme.mjs') = await import(
    pathToFileURL(path.resolve('test/readme.mjs')).href
  );
  return withTables(readme, manifest, readFileSync('package.nls.json', 'utf8'));
};

describe('The README', () => {
  it('lists every command and setting as package.json has them; `node test/readme.mjs` writes them anew', async () => {
    const manifest = readFileSync('package.json', 'utf8');
    assert.equal(readme, await tablesOf(manifest));
    assert.notEqual(readme, await tablesOf(manifest.replace('"alsoNoticed.notes.max"', '"alsoNoticed.notes.most"')));
  });

  it('shows a line for the command line that is answered with a note', () => {
    const [, line = ''] = /^echo '(.+)' \| npm run --silent notice$/m.exec(readme) ?? [];
    const { ticket } = JSON.parse(line) as { ticket: string };
    assert.equal(notice({ ticket: readTicket(ticket) }, noFacts, 'en').length, 1);
  });

  it('shows pictures that are there, and leads to files and headings that are there', () => {
    const files = [...readme.matchAll(/(?:src|srcset)="([^"]+)"|\]\(((?!https?:|#)[^)]+)\)/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    assert.ok(files.length > 8);
    for (const file of files) assert.ok(existsSync(file), file);
    const headings = [...readme.matchAll(/^#{1,4} (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor = ''] of readme.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(headings.includes(anchor), anchor);
  });

  it('says in the figures what the record of measurements says', () => {
    const record = readFileSync('test/eval/README.md', 'utf8');
    const [, quoted = ''] = /<!-- figures -->([\s\S]+?)<!-- end of figures -->/.exec(readme) ?? [];
    const figures = quoted.match(/0\.\d{3}/g) ?? [];
    assert.ok(figures.length >= 5);
    for (const figure of figures) assert.ok(record.includes(figure), figure);
  });

  it('names each variable and transform of a template', () => {
    const [, told = ''] = /## Templates and decision records([\s\S]+?)\n## /.exec(readme) ?? [];
    for (const name of [...variables, ...Object.keys(transforms)]) assert.ok(told.includes(`\`${name}\``), name);
  });
});
