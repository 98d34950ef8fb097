import { type Route, type RouteForm, reads, routeForms, said } from './route-forms';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

const slotsFor = (route: Route): Slots => ({ route: said(route) });

/** Whether the other side of the same file's change has the route as well: then it only moved or changed its handler. */
function stays(form: RouteForm, route: Route, { file, line }: Spot): boolean {
  const other = line.sign === '+' ? '-' : '+';
  return file.hunks.some((hunk) =>
    hunk.lines.some((candidate, at) => {
      const match = candidate.sign === other ? form.pattern.exec(candidate.text) : null;
      const found = match && form.read(match, { file, hunk, at, line: candidate });
      return found ? said(found) === said(route) || found.path === route.path : false;
    }),
  );
}

function signal(id: string, doc: string, signs: string, wanted: (route: Route) => boolean): LineSignal[] {
  return routeForms.map((form) => ({
    id,
    doc,
    signs,
    languages: form.languages,
    ...(form.kinds ? { kinds: form.kinds } : {}),
    triggers: form.triggers,
    pattern: form.pattern,
    slots: (match, spot) => {
      const route = form.read(match, spot);
      return route && wanted(route) && (signs === ' ' || !stays(form, route, spot)) ? slotsFor(route) : undefined;
    },
  }));
}

const named = /\b(GET|POST|PUT|PATCH|DELETE) `?(\/[\w\-./:{}<>[\]*]*[\w}>\]*])/;

/** Routes, remote procedures and query fields that a service answers, in the frameworks' own notations. */
export const route: SignalGroup = {
  lines: [
    ...signal('route-added', 'A route that reads is added.', '+', reads),
    ...signal('write-route-added', 'A route that writes is added.', '+', (one) => !reads(one)),
    ...signal('route-removed', 'A route is taken away.', '-', () => true),
    ...signal('route-touched', 'A handler below an unchanged route is changed.', ' ', () => true),
  ],
  phrases: [
    {
      id: 'route-asked',
      doc: 'Ticket or message name a route with its verb.',
      triggers: ['get ', 'post ', 'put ', 'patch ', 'delete '],
      pattern: named,
      slots: ([, verb = '', path = '']) => ({ route: `${verb} ${path}` }),
    },
  ],
};
