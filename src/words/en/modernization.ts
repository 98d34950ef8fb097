import type { LensWords } from '../sentences';

export const modernization: LensWords = {
  name: 'Modernization',
  question: 'Which old thing does this carry on or leave, and what is the end state?',
  variants: {
    branch: {
      title: 'One place for version checks such as {check}',
      noticed: "I've also noticed that the code asks which version it runs on: {check} ({place}).",
      proposed:
        "I'd propose a stated support window, one adapter that holds {check} and its kind, and a date for dropping it; to discuss with {audience*}.",
    },
    silenced: {
      title: 'Plan the way off what {file} silences',
      noticed: "I've also noticed that a deprecation is silenced: “{quote}”.",
      proposed:
        "I'd propose to plan the move, keep such lines as in {file} on one list that only shrinks, and set a date; to discuss with {audience*}.",
    },
    preview: {
      title: 'When to take a preview such as {version}',
      noticed: "I've also noticed that {version} is a preview ({place}).",
      proposed:
        "I'd propose an upgrade policy: who may take {version} and its like, one wrapper around it, a date for the stable release; to discuss with {audience*}.",
    },
    range: {
      title: 'Write down what {file} supports',
      noticed: "I've also noticed that the supported range is set here: “{range}”.",
      proposed:
        "I'd propose a support policy beside {file}: oldest and newest tested on every build, and what is dropped when; to discuss with {audience*}.",
    },
    platform: {
      title: 'An upgrade policy for {platform}',
      noticed: "I've also noticed that {platform} sets the pace here: “{quote}”.",
      proposed:
        "I'd propose a policy for {platform}: support window, small steps, and which work-arounds go with the next one; to discuss with {audience*}.",
    },
    support: {
      title: 'A support policy around {thing}',
      noticed: "I've also noticed that what is supported shifts: “{quote}”.",
      proposed:
        "I'd propose a support window for {thing} with an end date, differences kept behind one adapter until then; to discuss with {audience*}.",
    },
    replacement: {
      title: 'The end state behind {thing}',
      noticed: "I've also noticed that one thing takes the place of another: “{quote}”.",
      proposed:
        "I'd propose the end state in writing: what still uses the old way around {thing}, in which order it goes, by when; to discuss with {audience*}.",
    },
    dependency: {
      title: 'Keep {package} at arm’s length',
      noticed: "I've also noticed that {package} joins the house ({place}).",
      proposed:
        "I'd propose to pin {package}, keep it behind an adapter of ours, and name what it replaces and when that goes; to discuss with {audience*}.",
    },
    any: {
      title: 'The end state behind {thing}',
      noticed: "I've also noticed that “{quote}” is one step on a longer way.",
      proposed:
        "I'd propose to write down where {thing} is going, the steps, and a date for the old way to end; to discuss with {audience*}.",
    },
  },
};
