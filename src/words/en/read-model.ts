import type { LensWords } from '../sentences';

export const readModel: LensWords = {
  name: 'Read model',
  question: 'Which reads join, aggregate or transform on every request, and what would serve them precomputed?',
  variants: {
    'joined-route': {
      title: 'A read model behind {route}',
      noticed: "I've also noticed that each {route} joins {tables*}[ and works out {aggregate*}] ({place}).",
      designed: 'What serves {route} can change behind its path without touching callers.',
      proposed:
        "I'd propose a denormalised read model of {tables*} for {route}, with a staleness budget, and discuss it with {audience*}.",
    },
    joined: {
      title: 'A read model for {tables*}',
      noticed: "I've also noticed that each read joins {tables*}[ and works out {aggregate*}] ({place}).",
      proposed:
        "I'd propose a denormalised view of {tables*}, refreshed on write, with a staleness budget, and discuss it with {audience*}.",
    },
    any: {
      title: 'Precompute what {thing} derives on each read',
      noticed: "I've also noticed that “{quote}” is worked out again on every read.",
      proposed:
        "I'd propose to keep the result of {thing} precomputed, with an owner and a staleness budget, and discuss it with {audience*}.",
    },
  },
};
