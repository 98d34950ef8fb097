import assert from 'node:assert/strict';
import { type Picture, type PictureId, pictureIds, picturesOf, repositoriesOf } from '../../../src/growth/pictures';
import { commit, record, written } from './log';

const step = (at: string, status: 'draft' | 'shared' | 'accepted') => ({ at, status, by: 'Ana' });
const accepted = written({
  title: 'Accepted one',
  status: 'accepted',
  created: '2026-10-01T09:00:00Z',
  lenses: ['caching', 'read-model'],
  repository: 'shop/shop',
  audience: ['@shop/architecture'],
  history: [
    step('2026-10-01T09:00:00Z', 'draft'),
    step('2026-10-02T09:00:00Z', 'shared'),
    step('2026-10-12T10:00:00Z', 'accepted'),
  ],
});
const draft = written({ created: '2026-10-01T15:00:00Z', repository: 'shop/app' });
const log = record({
  proposals: [accepted, draft],
  commits: [
    { ...commit([]), at: '2026-10-01T10:00:00Z', repository: 'shop/shop' },
    { ...commit([]), at: '2026-10-08T10:00:00Z', repository: 'shop/shop' },
  ],
  noticed: (['open', 'open', 'drafted'] as const).map((outcome, at) => ({
    at: `2026-10-0${1 + at * 6}T10:00:00Z`.replace('013', '13'),
    repository: 'shop/shop',
    commit: 'a'.repeat(40),
    lens: 'caching' as const,
    title: 'x',
    module: 'm',
    outcome,
  })),
});
const all = { from: '2026-01-01', to: '2026-12-31' };
const rowsOf = (id: PictureId, pictures: readonly Picture[]) =>
  pictures.find((picture) => picture.id === id)?.rows.map(({ values }) => values);

describe('pictures of the log', () => {
  it('have the same numbers for every picture, with the proposals behind each', () => {
    const pictures = picturesOf(log, all);
    assert.deepEqual(
      pictures.map(({ id }) => id),
      pictureIds,
    );
    assert.deepEqual(rowsOf('calendar', pictures), [['2026-10-01', 2]]);
    assert.deepEqual(rowsOf('flow', pictures), [
      ['draft', 1, 2],
      ['shared', 0, 1],
      ['accepted', 1, 1],
    ]);
    const [drafts] = pictures.find(({ id }) => id === 'flow')?.rows ?? [];
    assert.deepEqual([drafts?.ids.length, drafts?.fewer?.[1]?.length], [2, 1], 'each number has its own behind it');
    assert.deepEqual(rowsOf('lenses', pictures), [
      ['caching', 2],
      ['read-model', 1],
    ]);
    assert.deepEqual(rowsOf('teams', pictures), [['@shop/architecture', 1]]);
    assert.deepEqual(rowsOf('decisions', pictures), [['2026-10-12', 'Accepted one', 10]]);
    assert.deepEqual(rowsOf('balance', pictures), [
      ['2026-W40', 1, 2],
      ['2026-W41', 1, 0],
    ]);
    assert.deepEqual(rowsOf('debt', pictures), [
      ['2026-W40', 1],
      ['2026-W41', 2],
    ]);
    assert.deepEqual(pictures[0]?.rows[0]?.ids, [accepted.proposal.id, draft.proposal.id]);
  });

  it('show one repository or a period alone', () => {
    assert.deepEqual(rowsOf('flow', picturesOf(log, { ...all, repository: 'shop/shop' })), [
      ['draft', 0, 1],
      ['shared', 0, 1],
      ['accepted', 1, 1],
    ]);
    assert.deepEqual(rowsOf('balance', picturesOf(log, { from: '2026-10-05', to: '2026-10-31' })), [
      ['2026-W41', 1, 0],
    ]);
    assert.deepEqual(repositoriesOf(log), ['shop/app', 'shop/shop']);
  });

  it('count each proposal once in a row, though it bears a name or a status twice', () => {
    const twice = written({
      status: 'shared',
      audience: ['@shop/orders', '@shop/orders'],
      lenses: ['caching', 'caching'],
      history: [step('2026-11-01T09:00:00Z', 'shared'), step('2026-11-02T09:00:00Z', 'shared')],
    });
    const pictures = picturesOf(record({ proposals: [twice] }), all);
    assert.deepEqual(rowsOf('teams', pictures), [['@shop/orders', 1]]);
    assert.deepEqual(rowsOf('lenses', pictures), [['caching', 1]]);
    assert.deepEqual(rowsOf('flow', pictures), [['shared', 1, 1]]);
  });

  it('count what was proposed for a move as negotiation', () => {
    const moving = record({ proposals: [written({ criteria: ['staff-move'] })] });
    const negotiated = (mobility: readonly string[]) =>
      rowsOf('practices', picturesOf(moving, { ...all, mobility: new Set(mobility) }))?.find(
        ([practice]) => practice === 'negotiation',
      );
    assert.deepEqual(negotiated(['staff-move']), ['negotiation', 1, 0]);
    assert.deepEqual(negotiated([]), ['negotiation', 0, 0]);
  });
});
