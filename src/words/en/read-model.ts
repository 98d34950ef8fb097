import type { LensWords } from '../sentences';

export const readModel: LensWords = {
  name: 'Read model',
  question: 'Which reads join, aggregate or transform on every request, and what would serve them precomputed?',
  variants: {
    'joined-tables': {
      title: 'A read model for {tables*}',
      noticed: 'Every read[ of {route}] joins {tables*} ({place}).',
      proposed:
        'I propose a denormalised view of {tables*}, refreshed on write, with a stated staleness budget, to discuss with {audience*}.',
    },
    any: {
      title: 'Precompute what {thing} derives on each read',
      noticed: '“{quote}” is worked out again on every read.',
      proposed:
        'I propose to keep the result of {thing} precomputed, with an owner and a staleness budget, and to discuss it with {audience*}.',
    },
  },
};
