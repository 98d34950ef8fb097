import type { LensWords } from '../sentences';

export const crossTeamImpact: LensWords = {
  name: 'Cross-team impact',
  question: 'Who else feels this change, what must they do, and how are they told?',
  variants: {
    'known-callers': {
      title: 'Tell {callers*} before {of} changes',
      noticed: '{of} is used by {callers*} (“{quote}”).',
      proposed: 'I propose a short note to {callers*} on what changes in {of} and by when, agreed with {audience*}.',
    },
    any: {
      title: 'Tell the users of {thing} what changes',
      noticed: 'Others build on what “{quote}” touches.',
      proposed:
        'I propose to list the consumers of {thing}, what each must do and by when, and to tell them through {audience*}.',
    },
  },
};
