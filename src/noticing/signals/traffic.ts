import type { SignalGroup } from './signal';

/** The clause around a match, for a quotation within a sentence: without bullets and mark-up, at most 78 characters. */
function clause(line: string, at: number): string {
  const begin = Math.max(line.lastIndexOf('. ', at) + 1, line.lastIndexOf('; ', at) + 1, 0);
  const stop = line.indexOf('. ', at);
  const whole = line
    .slice(begin, stop < 0 ? undefined : stop)
    .replace(/^[\s*#>-]{1,12}/, '')
    .replace(/[\s.*]{1,6}$/, '');
  if (whole.length <= 78) return whole;
  const from = Math.max(0, Math.min(whole.indexOf(line.slice(at, at + 12)) - 20, whole.length - 78));
  const rest = whole.slice(from === 0 ? 0 : whole.indexOf(' ', from) + 1);
  return rest.length <= 78 ? rest : `${rest.slice(0, 78).replace(/\s\S*$/, '')}…`;
}

/** What ticket and message say about how often, and by how many, a thing is read. */
export const traffic: SignalGroup = {
  phrases: [
    {
      id: 'called-often',
      doc: 'Ticket or message say that something is read often.',
      triggers: [
        'every ',
        'each ',
        'frequent',
        ' often',
        'hot path',
        'per second',
        'per minute',
        'high traffic',
        'heavy traffic',
        'high-traffic',
        'polls ',
        'polling',
        'repeatedly',
        'all the time',
        'constantly',
      ],
      pattern:
        /\b(?:on|by|for|from|in|with|at) (?:every|each) (?:screen|page|request|view|visit|render|load|page load|call|keystroke|key press|refresh|login|message)\b|\b(?:called|read|requested|polled|hit|queried|fetched|loaded|used|shown) (?:very |quite )?(?:often|frequently|repeatedly|constantly)\b|\b(?:call|read|hit|request|query|fetch|load|poll)s? (?:it|this|them|that)? ?(?:very |quite )?(?:often|frequently|repeatedly|constantly|every \w+)\b|\bhot path\b|\b(?:requests|calls|reads|queries|hits) (?:per|a|each|every) (?:second|minute|hour|day)\b|\b(?:high|heavy)[ -]traffic\b|\bevery (?:\d+|few|couple of|ten|five|thirty|sixty) (?:seconds|minutes|ms)\b/i,
      slots: (match, line) => ({ saying: clause(line, match.index) }),
    },
    {
      id: 'many-callers-asked',
      doc: 'Ticket or message say that several services, teams or clients will use it.',
      triggers: [
        'services',
        'teams',
        'clients',
        'consumers',
        'integrations',
        'partners',
        'apps',
        'products',
        'applications',
      ],
      pattern:
        /\b(?:several|many|multiple|other|all|both|two|three|four|five|six|more) ((?:\w+ )?(?:services|teams|clients|consumers|integrations|partners|apps|products|applications))\b/i,
      slots: (match, line) => ({ consumers: (match[1] ?? '').toLowerCase(), saying: clause(line, match.index) }),
    },
  ],
};
