import type { LensWords } from '../sentences';

export const businessOutcome: LensWords = {
  name: 'Business outcome',
  question: 'Why is this asked for, and what would show that it worked?',
  variants: {
    'no-reason': {
      title: 'Ask what {asked} is to change, and for whom',
      noticed: "I've also noticed that {ticket} asks to {asked} without saying whose problem it solves.",
      proposed:
        "I'd propose to agree before we {asked} the user problem, the number that would move, and the cheapest experiment that shows it, with {audience*}.",
    },
    'no-reason-keyless': {
      title: 'Ask what “{asked}” is to change, and for whom',
      noticed: "I've also noticed that “{asked}” comes without the problem it solves.",
      proposed:
        "I'd propose to agree for “{asked}” the user problem, the number that would move, and the cheapest experiment that shows it, with {audience*}.",
    },
    aim: {
      title: 'Measure {phrase} before and after',
      noticed: "I've also noticed the aim behind it: “{phrase}”.",
      proposed:
        "I'd propose to write down today's figure for {phrase}, the change that counts as success, and a smaller experiment first, with {audience*}.",
    },
    asked: {
      title: 'Say how we will know that {thing} worked',
      noticed: "I've also noticed that the ticket names an aim: “{quote}”.",
      proposed:
        "I'd propose to name for “{work}” the figure of today, the one that counts as success, when it is looked at, and the cheapest try, with {audience*}.",
    },
    any: {
      title: 'Name the measure of success for {thing}',
      noticed: "I've also noticed that “{quote}” does not say what should be better afterwards.",
      proposed:
        "I'd propose to name for “{work}” the user problem, one measure before and after, and a cheaper alternative, with {audience*}.",
    },
  },
};
