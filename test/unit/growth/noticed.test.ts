import assert from 'node:assert/strict';
import { strategicDebt } from '../../../src/growth/debt';
import { type Dismissal, dismissalLine, readDismissed } from '../../../src/growth/dismissed';
import {
  compactedNoticed,
  type Noticed,
  noticedLines,
  readNoticed,
  withCommit,
  withOutcome,
} from '../../../src/growth/noticed';

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
    const one = noticedLines('', [note()]);
    const few = `${twice}{"from":"the future"}\n`;
    assert.deepEqual([compactedNoticed(one), compactedNoticed(few)], [one, few]);
    const long = `${twice}${twice}${twice}{"from":"the future"}\n`;
    const small = compactedNoticed(long);
    assert.equal(small, `${JSON.stringify(note({ outcome: 'dismissed' }))}\n{"from":"the future"}\n`);
    assert.deepEqual(readNoticed(small).notes, readNoticed(long).notes);
  });
});

describe('A commit', () => {
  const [first, second] = ['a'.repeat(40), 'b'.repeat(40)];
  const outcomes = (text: string) =>
    readNoticed(text).notes.map(({ commit, lens, outcome }) => `${commit.slice(0, 1)} ${lens} ${outcome}`);
  const made = { repository: 'shop/shop', commit: first };

  it('has its notes once, and what became of them is not forgotten when it is found again', () => {
    const once = withCommit('', made, [note(), note({ lens: 'read-model' })]);
    const dropped = withOutcome(once, [note()], 'dismissed');
    assert.equal(withCommit(dropped, made, [note(), note({ lens: 'read-model' })]), dropped);
    assert.deepEqual(outcomes(dropped), ['a caching dismissed', 'a read-model open']);
  });

  it('takes over from the one it amends what became of its notes, and asks the open ones anew', () => {
    const shown = [note(), note({ lens: 'read-model' }), note({ lens: 'reliability' })];
    const drafted = withOutcome(
      `${withCommit('', made, shown)}{"torn\n`,
      [note({ lens: 'read-model' })],
      'drafted',
      '2026-10-02-read-model',
    );
    const again = [note({ commit: second }), note({ commit: second, lens: 'read-model' })];
    const after = withCommit(drafted, { ...made, commit: second, replaces: first }, again);
    assert.deepEqual(outcomes(after).sort(), ['b caching open', 'b read-model drafted']);
    assert.equal(
      readNoticed(after).notes.find(({ outcome }) => outcome === 'drafted')?.proposal,
      '2026-10-02-read-model',
    );
    assert.ok(after.includes('{"torn\n'), 'what cannot be read is kept');
  });

  it('of another repository is left alone', () => {
    const other = withCommit('', { ...made, repository: 'shop/other' }, [note({ repository: 'shop/other' })]);
    const both = withCommit(other, { ...made, commit: second, replaces: first }, [note({ commit: second })]);
    assert.deepEqual(outcomes(both), ['a caching open', 'b caching open']);
    assert.equal(withOutcome(both, [note()], 'drafted', 'p'), both, 'a note that is not in the file is not made up');
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

  it('lets a lowered lens speak only where it is sure', () => {
    const here = readDismissed(file(dismissed('a'), dismissed('b'), dismissed('c')), 'shop/shop', now);
    const silent = (title: string, confidence: number, lens: 'caching' | 'read-model' = 'caching') =>
      here.silences({ lens, title, confidence });
    assert.deepEqual([silent('d', 0.74), silent('d', 0.75), silent('a', 0.99)], [true, false, true]);
    assert.equal(silent('d', 0.5, 'read-model'), false);
  });

  it('lists what can be taken back, the newest first, each once', () => {
    const lines = file(
      dismissed('a'),
      dismissed('b'),
      dismissed('c'),
      dismissed('b', { kind: 'undone' }),
      dismissed('a'),
    );
    const { standing } = readDismissed(lines, 'shop/shop', now);
    assert.deepEqual(
      standing.map(({ title }) => title),
      ['a', 'c'],
    );
  });

  it('is appended behind a torn line, which is lost alone', () => {
    const torn = '{"kind":"dismis';
    const text = torn + dismissalLine(torn, dismissed('a'));
    assert.equal(readDismissed(text, 'shop/shop', now).has('caching', 'a'), true);
    assert.equal(dismissalLine(text, dismissed('b')).startsWith('{'), true);
  });

  it('skips what it cannot read', () => {
    assert.equal(readDismissed(`{"kind":\n\n[]\n${file(dismissed('a'))}`, 'shop/shop', now).has('caching', 'a'), true);
  });
});
