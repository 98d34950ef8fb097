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
    derived: {
      title: 'Say who keeps {column} fresh',
      noticed: "I've also noticed that reads now rely on {column}, which is derived ({place}).",
      proposed:
        "I'd propose to state which writes keep {column} fresh, how stale it may be, and a check that finds and repairs drift; to discuss with {audience*}.",
    },
    window: {
      title: 'Keep ready what {where} ranks on each read',
      noticed: "I've also noticed that {where} ranks or walks rows on every read ({place}).",
      proposed:
        "I'd propose to store that result when rows are written, with a staleness budget, so that {where} only looks it up; to discuss with {audience*}.",
    },
    subselect: {
      title: 'Store what {where} derives per row',
      noticed: "I've also noticed that {where} works a value out per row by a sub-select ({place}).",
      proposed:
        "I'd propose a stored column kept on write, with an index and a repair job, so that {where} only reads it; to discuss with {audience*}.",
    },
    many: {
      title: 'A read view for {where}',
      noticed: "I've also noticed that {where} brings together {joins} sources on every read ({place}).",
      proposed:
        "I'd propose a denormalised view shaped for {where}, refreshed on write, with a staleness budget; to discuss with {audience*}.",
    },
    report: {
      title: 'Precompute the {view} behind {where}',
      noticed: "I've also noticed that the {view} is worked out from raw rows each time ({place}).",
      proposed:
        "I'd propose running totals for the {view}, kept on write, with a stated freshness, which {where} reads; to discuss with {audience*}.",
    },
    counted: {
      title: 'Keep ready what {where} adds up',
      noticed: "I've also noticed that {where} adds up raw rows on every read ({place}).",
      proposed:
        "I'd propose a maintained figure for {where}, its freshness stated, and the size from which it is worth having; to discuss with {audience*}.",
    },
    any: {
      title: 'Precompute what {thing} derives on each read',
      noticed: "I've also noticed that “{quote}” is worked out again on every read.",
      proposed:
        "I'd propose to keep the result of {thing} precomputed, with an owner and a staleness budget, and discuss it with {audience*}.",
    },
  },
};
