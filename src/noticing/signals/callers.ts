import type { SignalGroup } from './signal';

/** What other parts of the repository use of the things this work touches. */
export const callers: SignalGroup = {
  works: [
    {
      id: 'called-from-elsewhere',
      doc: 'Another part of the repository names a route or an export that this work touches.',
      observe: function* ({ facts, of }) {
        const routes = of('route-added').concat(of('route-removed'), of('write-route-added'));
        for (const { of: name, path, line, quote, part } of facts.callers ?? []) {
          const route = routes.find(({ slots }) => slots.route?.includes(name))?.slots.route;
          const folder = part.split('/').at(-1) ?? part;
          yield {
            evidence: { path, line, quote },
            slots: { used: route ?? name, callers: folder, callSites: `${path}:${line}` },
          };
        }
      },
    },
  ],
};
