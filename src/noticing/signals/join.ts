import type { SignalGroup } from './signal';

/** Reads that join or aggregate. */
export const join: SignalGroup = {
  lines: [
    {
      id: 'tables-joined',
      doc: 'A query joins tables.',
      kinds: ['source'],
      triggers: ['join '],
      pattern: /\bjoin\s{1,5}["'`[]?([a-z_][\w.]{1,60})/i,
      slots: ([, table = '']) => ({ tables: table }),
    },
  ],
};
