import type { LensWords } from '../sentences';

export const crossTeamImpact: LensWords = {
  name: 'Cross-team impact',
  question: 'Who else feels this change, what must they do, and how are they told?',
  variants: {
    'known-callers': {
      title: 'Agree {used} with {callers*}',
      noticed: "I've also noticed that {callers*} already use {used} ({callSites*}).",
      designed: '[{owners*} look after this side of it.]',
      proposed:
        "I'd propose to agree the answer of {used} with {callers*}, tell them when it changes, and discuss it with {audience*}.",
    },
    'asked-for-many': {
      title: 'Agree {route} with those who will call it',
      noticed: "I've also noticed whom {route} is for: “{saying}”.",
      proposed:
        "I'd propose to list the {consumers} that will call {route}, agree the answer with them first, and discuss it with {audience*}.",
    },
    'route-for-many': {
      title: 'Agree {route} before it is built',
      noticed: "I've also noticed whom {route} is for: “{saying}”.",
      proposed:
        "I'd propose to ask the {consumers} what they need of {route} before it is built, and discuss it with {audience*}.",
    },
    'many-callers': {
      title: 'Tell those who depend on {thing}',
      noticed: "I've also noticed who else is concerned: “{saying}”.",
      proposed:
        "I'd propose to list what the {consumers} must do because of {thing} and by when, and tell them through {audience*}.",
    },
    any: {
      title: 'Tell the users of {thing} what changes',
      noticed: "I've also noticed that others build on what “{quote}” touches.",
      proposed:
        "I'd propose to list who uses {thing}, what each must do and by when, and tell them through {audience*}.",
    },
  },
};
