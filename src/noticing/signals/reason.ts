import { type Found, quoteOf, type SignalGroup } from './signal';

const reasons =
  /\bso that\b|\bbecause\b|\bin order to\b|\bsince\b|\bas a \w{2,30},? i\b|\bwhy\b|\bmotivation\b|\bcustomers? (?:ask|complain|need)|\busers? (?:ask|complain|cannot|can't)|\bproblem\b|\bcurrently\b|\bbenefit|\brevenue\b|\bconversion\b|\bcost\b|\bevery (?:day|week|time)\b|\bexpected\b/i;
const asks = /\b(?:add|create|build|implement|introduce|support|allow|provide|redesign|replace|new)\b/i;

export const reason: SignalGroup = {
  phrases: [
    {
      id: 'measure-said',
      doc: 'A ticket names a number by which success could be seen.',
      in: ['ticket'],
      triggers: [
        '0%',
        '5%',
        'conversion',
        'revenue',
        'churn',
        'adoption',
        'drop-off',
        'retention',
        'per cent',
        'percent',
        'nps',
      ],
      pattern: /[05]%|\b(?:conversion|revenue|churn|adoption|drop-off|retention rate|NPS)\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'outcome-said',
      doc: 'A ticket or message speaks of a business aim: conversion, sign-ups, revenue, growth, an experiment.',
      triggers: [
        'conversion',
        'sign-up',
        'signup',
        'revenue',
        'growth',
        'a/b test',
        'experiment',
        'pricing',
        'upsell',
        'checkout abandonment',
        'abandon',
      ],
      pattern:
        /\bconversion\b|\bsign-?ups\b|\brevenue\b|\bgrowth\b|\ba\/b tests?\b|\bpricing (?:page|plan|model)\b|\bupsell\w{0,4}\b|\babandon(?:ed|ment)?\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
  ],
  works: [
    {
      id: 'reason-missing',
      doc: 'A ticket asks for something new and gives neither a reason nor a problem.',
      observe: ({ work }): Found[] => {
        const { ticket } = work;
        if (
          !ticket ||
          !asks.test(ticket.title) ||
          reasons.test(ticket.text) ||
          ticket.labels.some((label) => /bug/i.test(label))
        )
          return [];
        const asked =
          /\b(?:add|create|build|implement|introduce|support|allow|provide|redesign|replace|new)\b(.{3,60})/i.exec(
            ticket.title,
          )?.[0];
        return [{ evidence: { in: 'ticket', quote: quoteOf(ticket.title) }, slots: { asked: asked ?? ticket.title } }];
      },
    },
  ],
};
