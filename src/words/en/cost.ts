import type { LensWords } from '../sentences';

export const cost: LensWords = {
  name: 'Cost',
  question: 'What does this make us pay for, what drives it, and what is the cheaper design?',
  variants: {
    model: {
      title: 'Put a figure and a cap on {service}',
      noticed: "I've also noticed that {service} is paid for by use ({place}).",
      proposed:
        "I'd propose an estimate per call, a cap, a count of use, and a setting to choose a cheaper one than {service}; to discuss with {audience*}.",
    },
    capacity: {
      title: 'Put a figure on {service} in {file}',
      noticed: "I've also noticed that {service} buys capacity ({place}).",
      proposed:
        "I'd propose to make {service} in {file} a parameter with a low default, with the estimate per month beside it; to discuss with {audience*}.",
    },
    service: {
      title: 'Put a figure on {service}',
      noticed: "I've also noticed that each use is paid for: “{quote}”.",
      proposed:
        "I'd propose an estimate of use and price for {service}, a cap per customer, and the cheaper path tried first; to discuss with {audience*}.",
    },
    any: {
      title: 'Put a figure on {thing}',
      noticed: "I've also noticed that “{quote}” drives what is paid for.",
      proposed:
        "I'd propose the driver, an estimate at ten times today’s use, and the cheaper design for {thing}; to discuss with {audience*}.",
    },
  },
};
