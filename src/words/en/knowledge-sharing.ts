import type { LensWords } from '../sentences';

export const knowledgeSharing: LensWords = {
  name: 'Knowledge sharing',
  question: 'What does the next person need to know that is written nowhere?',
  variants: {
    'one-other': {
      title: 'Bring a second person beside {expert} into {soleFile}',
      noticed:
        "I've also noticed that all {soleCommits} commits[ of the last {soleYears} years] to {solePath}[ since {soleSince}] are by {expert}.",
      proposed:
        "I'd propose to pair with {expert} on {soleFile}, and to write its rules and their reasons down beside it.",
    },
    oneself: {
      title: 'Bring a second person into {soleFile}',
      noticed:
        "I've also noticed that all {soleCommits} commits[ of the last {soleYears} years] to {solePath}[ since {soleSince}] are mine.",
      proposed:
        "I'd propose that {pair} and I pair on the next change of {soleFile}, and write its rules and their reasons down beside it.",
    },
    'no-reason': {
      title: 'Record why “{subject}” was taken back',
      noticed: "I've also noticed that “{subject}” is taken back without a reason.",
      proposed:
        "I'd propose to record what broke, who saw it, and what “{subject}” must satisfy before it lands again; to discuss with {audience*}.",
    },
    reverted: {
      title: 'Record what “{subject}” taught',
      noticed: "I've also noticed that “{subject}” is taken back.",
      proposed:
        "I'd propose a short record of what was expected, what happened, and what a second try of “{subject}” must show; to discuss with {audience*}.",
    },
    'not-understood': {
      title: 'Find out and write down why',
      noticed: "I've also noticed that the reason is not known yet: “{quote}”.",
      proposed:
        "I'd propose an hour of two people on the cause behind {thing}, and its finding recorded beside it; to discuss with {audience*}.",
    },
    puzzle: {
      title: 'Share what {where} takes for granted',
      noticed: "I've also noticed that “{quote}” warns without explaining.",
      proposed:
        "I'd propose a short record beside {where}: why it is so, what breaks otherwise, who knows; then a walk through it for the others; to discuss with {audience*}.",
    },
    'taken-back': {
      title: 'A decision record for {thing}',
      noticed: "I've also noticed that an earlier decision is turned round: “{quote}”.",
      proposed:
        "I'd propose a decision record for {thing}: what was measured, what was weighed, and what would change it again; to discuss with {audience*}.",
    },
    asked: {
      title: 'Settle who writes down {thing}',
      noticed: "I've also noticed that this is about what somebody has to know: “{quote}”.",
      proposed:
        "I'd propose for {thing} a page by somebody new to it, with an owner and a day to look again; to discuss with {audience*}.",
    },
    any: {
      title: 'Write down what {thing} rests on',
      noticed: "I've also noticed that what “{quote}” rests on is told nowhere else.",
      proposed:
        "I'd propose a page beside {thing}: the decision, the alternatives, how to operate it, and whom to ask; to discuss with {audience*}.",
    },
  },
};
