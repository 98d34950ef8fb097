import assert from 'node:assert/strict';
import { strategicDebt } from '../../../src/growth/debt';
import { type Dismissal, readDismissed } from '../../../src/growth/dismissed';
import { compactedNoticed, type Noticed, noticedLines, readNoticed } from '../../../src/growth/noticed';

const note = (over: Partial<Noticed> = {}): Noticed => ({
  at: '2026-10-01T09:00:00+02:00',
  repository: 'shop/shop',
  commit: 'a'.repeat(40),
  lens: 'caching',
  title: 'Cache the order summary',
  module: 'services/orders',
  outcome: 'open',
  ...over,
});

describe('noticed.jsonl', () => {
  it('holds each note once, with its last outcome and first time', () => {
    let file = noticedLines('', [note(), note({ lens: 'read-model' })]);
    assert.equal(noticedLines(file, [note()]), '', 'a note that stands there is not written again');
    file += noticedLines(file, [
      note({ at: '2026-10-09T09:00:00+02:00', outcome: 'drafted', proposal: '2026-10-09-summary' }),
    ]);
    const { notes } = readNoticed(file);
    assert.deepEqual(
      notes.map(({ lens, outcome, at }) => [lens, outcome, at]),
      [
        ['caching', 'drafted', '2026-10-01T09:00:00+02:00'],
        ['read-model', 'open', '2026-10-01T09:00:00+02:00'],
      ],
    );
  });

  it('survives a torn last line: the next one starts on its own', () => {
    const torn = `${noticedLines('', [note()])}{"at":"2026-`;
    const file = torn + noticedLines(torn, [note({ lens: 'scalability' })]);
    assert.deepEqual(readNoticed(file).unread, [2]);
    assert.equal(readNoticed(file).notes.length, 2);
  });

  it('is compacted only when more than half would go, and keeps foreign lines', () => {
    const twice = noticedLines('', [note()]) + noticedLines('', [note({ outcome: 'dismissed' })]);
    assert.equal(compactedNoticed(noticedLines('', [note()])), undefined);
    assert.equal(compactedNoticed(`${twice}{"from":"the future"}\n`), undefined);
    const long = `${twice}${twice}${twice}{"from":"the future"}\n`;
    const small = compactedNoticed(long);
    assert.equal(small, `${JSON.stringify(note({ outcome: 'dismissed' }))}\n{"from":"the future"}\n`);
    assert.deepEqual(readNoticed(small).notes, readNoticed(long).notes);
  });
});

describe('strategic debt', () => {
  it('is what was noticed and never proposed, by lens and module, with the age of the oldest', () => {
    const debts = strategicDebt(
      [
        note({ commit: 'b'.repeat(40), at: '2026-10-11T09:00:00+02:00' }),
        note(),
        note({ lens: 'reliability', outcome: 'drafted' }),
        note({ lens: 'security-privacy', outcome: 'dismissed' }),
        note({ lens: 'caching', module: 'services/catalog', at: '2026-09-01T09:00:00+02:00' }),
      ],
      new Date('2026-10-21T09:00:00+02:00'),
    );
    assert.deepEqual(
      debts.map(({ lens, module, age, notes }) => [lens, module, age, notes.length]),
      [
        ['caching', 'services/orders', 20, 2],
        ['caching', 'services/catalog', 50, 1],
      ],
    );
  });
});

describe('not useful', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const file = (...lines: Dismissal[]) => lines.map((line) => JSON.stringify(line)).join('\n');
  const dismissed = (words: string, over: Partial<Dismissal> = {}) =>
    ({
      kind: 'dismissed',
      at: '2026-11-01T12:00:00Z',
      repository: 'shop/shop',
      lens: 'caching',
      note: words,
      ...over,
    }) as Dismissal;

  it('keeps this note away for 90 days in this repository', () => {
    const text = file(dismissed('a'), dismissed('old', { at: '2026-08-23T12:00:00Z' }));
    const here = readDismissed(text, 'shop/shop', now);
    assert.equal(here.has('caching', 'a'), true);
    assert.equal(here.has('caching', 'old'), false, '91 days ago');
    assert.equal(here.has('read-model', 'a'), false, 'another lens');
    assert.equal(readDismissed(text, 'shop/other', now).has('caching', 'a'), false);
  });

  it('is taken back by undo', () => {
    assert.equal(
      readDismissed(file(dismissed('a'), dismissed('a', { kind: 'undone' })), 'shop/shop', now).has('caching', 'a'),
      false,
    );
  });

  it('lowers a lens at the third, and one reset raises it again', () => {
    const two = [dismissed('a'), dismissed('b'), dismissed('b')];
    assert.deepEqual([...readDismissed(file(...two), 'shop/shop', now).lowered], []);
    const three = [...two, dismissed('c')];
    assert.deepEqual([...readDismissed(file(...three), 'shop/shop', now).lowered], [['caching', 3]]);
    const reset: Dismissal = { kind: 'reset', at: '2026-11-02T12:00:00Z', repository: 'shop/shop' };
    const after = readDismissed(file(...three, reset), 'shop/shop', now);
    assert.deepEqual([...after.lowered], []);
    assert.equal(after.has('caching', 'a'), true, 'the notes themselves stay away');
  });

  it('skips what it cannot read', () => {
    assert.equal(readDismissed(`{"kind":\n\n[]\n${file(dismissed('a'))}`, 'shop/shop', now).has('caching', 'a'), true);
  });
});
