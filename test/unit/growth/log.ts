import type { Contribution } from '../../../src/growth/contributions';
import type { GrowthRecord, OwnCommit, Written } from '../../../src/growth/record';
import type { Proposal } from '../../../src/proposals/proposal';

/** The day all hand-written logs are read on. */
export const now = new Date('2026-11-22T12:00:00Z');

/** `days` before that day, as front matter has it. */
export const ago = (days: number): string =>
  `${new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 19)}+00:00`;

let made = 0;

/** A proposal, ten days old, about `services/orders`, unless said otherwise. */
export function written(over: Partial<Proposal> = {}, body = 'Read models for the order page.'): Written {
  made++;
  const created = over.created ?? ago(10);
  const status = over.status ?? 'draft';
  const steps =
    status === 'draft' ? ['draft'] : status === 'shared' ? ['draft', 'shared'] : ['draft', 'shared', status];
  return {
    body,
    proposal: {
      schema: 1,
      id: `2026-11-12-p${made}`,
      title: `Proposal ${made}`,
      status,
      created,
      lenses: ['caching'],
      evidence: [{ path: 'services/orders/src/summary.ts', line: 3, quote: 'select *' }],
      history: steps.map((step) => ({ at: created, status: step as Proposal['status'], by: 'Ana <ana@shop.example>' })),
      ...over,
    },
  };
}

export function commit(modules: readonly string[], days = 5): OwnCommit {
  return { at: ago(days), sha: 'c'.repeat(40), subject: 'Add it', repository: 'shop/shop', modules };
}

export function contribution(kind: Contribution['kind'], days = 5): Contribution {
  return { date: ago(days).slice(0, 10), kind, text: 'Something for others', with: [], criteria: [] };
}

export function record(over: Partial<GrowthRecord>): GrowthRecord {
  return { proposals: [], contributions: [], noticed: [], commits: [], ...over };
}
