import assert from 'node:assert/strict';
import { daysOf } from '../../../src/dashboard/periods';
import { fromPageSchema, toPageSchema } from '../../../src/dashboard/protocol';
import { record, written } from '../growth/log';

const nothing = record({});

describe('The periods of the dashboard', () => {
  it('begin and end where the calendar says', () => {
    const today = '2026-02-10';
    assert.deepEqual(daysOf('quarter', today, nothing), { from: '2026-01-01', to: '2026-03-31' });
    assert.deepEqual(daysOf('lastQuarter', today, nothing), { from: '2025-10-01', to: '2025-12-31' });
    assert.deepEqual(daysOf('months', today, nothing), { from: '2025-02-11', to: '2026-02-10' });
    assert.deepEqual(daysOf('year', today, nothing), { from: '2026-01-01', to: '2026-12-31' });
    assert.deepEqual(daysOf('lastYear', today, nothing), { from: '2025-01-01', to: '2025-12-31' });
  });

  it('reach back to the first entry, but not through a mistyped century', () => {
    const all = (...created: string[]): string =>
      daysOf('all', '2026-02-10', record({ proposals: created.map((at) => written({ created: at })) })).from;
    assert.equal(all('2025-05-01T09:00:00Z', '2024-03-01T09:00:00Z'), '2024-03-01');
    assert.equal(all('2025-05-01T09:00:00Z', '0026-03-01T09:00:00Z'), '2025-05-01');
    assert.equal(all(), '2026-02-10');
  });
});

describe('Messages of the dashboard', () => {
  const refused = (message: unknown): boolean => !fromPageSchema.safeParse(message).success;

  it('are read where they fit, and refused where they do not', () => {
    assert.equal(refused({ type: 'ready' }), false);
    assert.equal(refused({ type: 'show', turn: 1, picture: 'flow', rows: [0, 7] }), false);
    assert.equal(refused({ type: 'show', turn: 1, picture: 'flow', rows: '0' }), true);
    assert.equal(refused({ type: 'show', turn: 1, picture: 'files', rows: [0] }), true);
    assert.equal(refused({ type: 'image', picture: 'flow', format: 'exe', content: '' }), true);
    assert.equal(refused({ type: 'open', path: '/etc/hosts' }), true);
    assert.equal(refused(null), true);
    assert.equal(toPageSchema.safeParse({ type: 'failed', message: 'x' }).success, true);
    assert.equal(toPageSchema.safeParse({ type: 'failed', message: 1 }).success, false);
  });
});
