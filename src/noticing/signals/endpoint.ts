import type { SignalGroup } from './signal';

/** Routes a service answers, in the frameworks' own notations. */
export const endpoint: SignalGroup = {
  lines: [
    {
      id: 'route-added',
      doc: 'A route that reads (GET) is added.',
      languages: ['javascript', 'typescript'],
      triggers: ['.get('],
      pattern: /\b(?:app|router|server|fastify|api|routes?)\.get\(\s{0,3}['"`](\/[^'"`]{0,200})['"`]/,
      slots: ([, path = '']) => ({ route: `GET ${path}`, path }),
    },
  ],
  phrases: [
    {
      id: 'called-often',
      doc: 'Ticket or message say that something will be called often.',
      triggers: [
        'every screen',
        'every page',
        'every request',
        'frequently',
        'called often',
        'call it often',
        'hot path',
      ],
      pattern:
        /\b(?:on|by|for|from|in) every (?:screen|page|request|view)\b|\b(?:called|read|requested|polled|hit) (?:very )?(?:often|frequently)\b|\bcall it often\b|\bhot path\b/i,
      slots: (_, line) => ({ callsQuote: line.trim().slice(0, 120) }),
    },
  ],
};
