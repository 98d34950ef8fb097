import type { SignalGroup } from './signal';

/** What other parts of the repository use of the things this work touches. */
export const callers: SignalGroup = {
  works: [
    {
      id: 'called-from-elsewhere',
      doc: 'Another part of the repository names a route or export that this work touches.',
      observe: function* ({ facts }) {
        for (const { of, path, line, quote, part } of facts.callers ?? [])
          yield { evidence: { path, line, quote }, slots: { of, callers: part.split('/').at(-1) ?? part } };
      },
    },
  ],
};
