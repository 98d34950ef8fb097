import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import type { Uri } from 'vscode';
import { KnownTexts } from '../../../src/editor/known-texts';

const file = (name: string) => ({ toString: () => `file:///${name}` }) as Uri;

/** Files that say what `says` holds; those it does not hold cannot be read. */
function texts(says: Record<string, string>) {
  const found = { reads: 0, changes: 0 };
  const known = new KnownTexts(
    async (uri) => {
      found.reads += 1;
      const text = says[uri.toString().slice('file:///'.length)];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    () => {
      found.changes += 1;
    },
  );
  return { known, found };
}

describe('A text that each look needs', () => {
  it('is answered as known, read anew behind that, and a change is told once', async () => {
    const says: Record<string, string> = { ticket: 'old' };
    const { known, found } = texts(says);
    assert.equal(await known.of(file('ticket')), 'old');
    says.ticket = 'new';
    assert.equal(await known.of(file('ticket')), 'old');
    await soon();
    assert.deepEqual(found, { reads: 2, changes: 1 });
    assert.equal(await known.of(file('ticket')), 'new');
    await soon();
    assert.deepEqual(found, { reads: 3, changes: 1 });
  });

  it('is told of where the file goes and comes back', async () => {
    const says: Record<string, string> = { ticket: 'old' };
    const { known, found } = texts(says);
    await known.of(file('ticket'));
    delete says.ticket;
    await known.of(file('ticket'));
    await soon();
    assert.equal(found.changes, 1);
    await assert.rejects(known.of(file('ticket')), /no such file/);
    await soon();
    assert.equal(found.changes, 1, 'still gone is no change');
    says.ticket = 'again';
    await assert.rejects(known.of(file('ticket')), /no such file/);
    await soon();
    assert.equal(await known.of(file('ticket')), 'again');
    assert.equal(found.changes, 2);
  });

  it('is read before it is answered once it was forgotten', async () => {
    const says: Record<string, string> = { ticket: 'old' };
    const { known, found } = texts(says);
    await known.of(file('ticket'));
    says.ticket = 'new';
    known.forget(file('ticket'));
    assert.equal(await known.of(file('ticket')), 'new');
    assert.equal(found.changes, 0, 'who forgets knows');
  });

  it('is kept for the eight files used last', async () => {
    const says = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`f${at}`, 'old']));
    const { known } = texts(says);
    for (const name of Object.keys(says)) await known.of(file(name));
    for (const name of Object.keys(says)) says[name] = 'new';
    assert.equal(await known.of(file('f8')), 'old');
    assert.equal(await known.of(file('f0')), 'new');
  });
});
