import type { LensWords } from '../sentences';

export const delivery: LensWords = {
  name: 'Delivery',
  question: 'What does building, testing and releasing cost each of us, and what would make it less?',
  variants: {
    skipped: {
      title: 'Let {file} fail when the check fails',
      noticed: "I've also noticed that a failure can pass unseen: {step} ({place}).",
      proposed:
        "I'd propose to make {step} fail closed, with an owner and an end date for every exception, and to count what it hides, with {audience*}.",
    },
    copied: {
      title: 'Make {job} a matrix instead of a copy',
      noticed:
        "I've also noticed that {job} repeats its neighbours ({place}), so every growth of the suite is edited by hand.",
      proposed:
        "I'd propose one matrix in place of {job} and its siblings, split by measured time, with the wall-clock tracked, with {audience*}.",
    },
    waits: {
      title: 'Wait for the event, not for {wait}',
      noticed: "I've also noticed that the run waits by the clock: “{quote}”.",
      proposed:
        "I'd propose to replace {wait} by a signal that it is ready, here and in its siblings, and to track time and flake rate, with {audience*}.",
    },
    longer: {
      title: 'Find what {after} instead of {before} hides',
      noticed: "I've also noticed that a waiting time goes from {before} to {after} ({place}).",
      proposed:
        "I'd propose to wait for a signal in {thing}, record how long runs really take, and set the limit from that, with {audience*}.",
    },
    'time-limit': {
      title: 'Measure the run before {wait} is set',
      noticed: "I've also noticed that the time limit of a run is set by hand: “{quote}”.",
      proposed:
        "I'd propose to record the duration of each part of {file}, cut or split the slowest, and set limits from the measure, with {audience*}.",
    },
    fetched: {
      title: 'Pin and cache what {file} fetches',
      noticed: "I've also noticed that each run fetches or builds its tool again: {tool} ({place}).",
      proposed:
        "I'd propose to pin the version, move it to a prepared image or a cache, and record build time before and after for {file}, with {audience*}.",
    },
    cache: {
      title: 'Measure what {step} saves in {file}',
      noticed: "I've also noticed that the build is changed for speed with no figure beside it: “{quote}”.",
      proposed:
        "I'd propose to record times of {file} before and after, and check that a second run repeats nothing, with {audience*}.",
    },
    added: {
      title: 'Give {pipeline} an owner and a time budget',
      noticed: "I've also noticed that {pipeline} adds a run to each change (“{quote}”).",
      proposed:
        "I'd propose to state for {pipeline} what it must catch, how long it may take, who mends it, and which older step it replaces, with {audience*}.",
    },
    'flaky-tests': {
      title: 'Keep a list of flaky tests, with an end date',
      noticed: "I've also noticed that the change answers flakiness: “{phrase}”.",
      proposed:
        "I'd propose to find the shared cause behind “{work}”, wait on signals instead of time, and track the flake rate, with {audience*}.",
    },
    local: {
      title: 'Test the local set-up of {file} in CI',
      noticed: "I've also noticed that how a developer gets started changes: “{quote}”.",
      proposed:
        "I'd propose to pin the versions in {file}, start it once a day in CI, and measure the minutes to a first green test, with {audience*}.",
    },
    time: {
      title: 'Put a number on the time {thing} saves',
      noticed: "I've also noticed that the work is about time lost in delivery: “{phrase}”.",
      proposed:
        "I'd propose to measure the minutes behind “{work}” before and after, guard the gain with a check, and take the next slowest part, with {audience*}.",
    },
    step: {
      title: 'Prove {file} on a branch before it is needed',
      noticed: "I've also noticed that the pipeline changes at “{quote}”, which is first tried when it is needed.",
      proposed:
        "I'd propose to run {file} on changes to itself, with shared set-up for its siblings and the time recorded, with {audience*}.",
    },
    any: {
      title: 'Measure what {thing} costs each change',
      noticed: "I've also noticed that “{quote}” is paid for on every build or release.",
      proposed:
        "I'd propose to measure the time lost around {thing}, name one owner, and set the target it should meet, with {audience*}.",
    },
  },
};
