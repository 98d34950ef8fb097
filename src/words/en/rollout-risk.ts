import type { LensWords } from '../sentences';

export const rolloutRisk: LensWords = {
  name: 'Roll-out risk',
  question: 'How far does this reach when it is wrong, and what is the way back?',
  variants: {
    flipped: {
      title: 'Stage the switch of {setting} to {after}',
      noticed: "I've also noticed that {setting} goes from {before} to {after} for everybody at once ({place}).",
      designed: 'The old value stays one line away.',
      proposed:
        "I'd propose to switch {setting} per environment first, name the number that would make us turn back, and announce it, with {audience*}.",
    },
    'flag-gone': {
      title: 'Keep a way back when {flag} goes',
      noticed: "I've also noticed that {flag} is taken away ({place}), so what it guarded cannot be turned off.",
      proposed:
        "I'd propose one release with {flag} as opt-out, a guard metric, then the removal; agreed with {audience*}.",
    },
    everyone: {
      title: 'Stage what “{action}” does to everybody',
      noticed: "I've also noticed that the work goes over everybody: “{quote}”.",
      proposed:
        "I'd propose a dry run with a count, a small first batch, a marker so that {action} cannot act twice, and a stop switch, with {audience*}.",
    },
    removal: {
      title: 'Try {action} dry before it removes for good',
      noticed: "I've also noticed that {action} removes or overwrites without a way back ({place}).",
      proposed:
        "I'd propose a dry run that lists what {action} would take, a cap, a guard against the wrong environment, and a copy to restore from, with {audience*}.",
    },
    platform: {
      title: 'Plan the move to {platform} with a way back',
      noticed: "I've also noticed that every instance depends on another platform part after this: “{quote}”.",
      proposed:
        "I'd propose to provision {platform} everywhere first, run it on staging under load, and write down the way back and the cold start, with {audience*}.",
    },
    demanded: {
      title: 'Warn before a missing {setting} stops the start',
      noticed: "I've also noticed that instances without {setting} no longer start or work ({place}).",
      proposed:
        "I'd propose to check all environments for {setting}, warn for one release before refusing, and say it in the upgrade notes, with {audience*}.",
    },
    startup: {
      title: 'Ship {trigger} switched off first',
      noticed: "I've also noticed that the task runs by itself after an upgrade: “{quote}”.",
      proposed:
        "I'd propose to ship it without {trigger} or as a dry run, watch one cycle, and then enable it in steps, with {audience*}.",
    },
    'money-code': {
      title: 'Compare old and new {amount} on live data',
      noticed: "I've also noticed that money is worked out otherwise from this release on: “{quote}”.",
      proposed:
        "I'd propose to compare old and new {amount} on real accounts, decide how existing ones are treated, and release behind a switch, with {audience*}.",
    },
    number: {
      title: 'Watch what {setting} at {after} does',
      noticed: "I've also noticed that {setting} goes from {before} to {after} for every installation ({place}).",
      proposed:
        "I'd propose to keep {before} as default, raise {setting} in steps, and name the metric that decides, with {audience*}.",
    },
    'flag-new': {
      title: 'Give {flag} an end and a guard metric',
      noticed: "I've also noticed that {flag} decides who gets the new behaviour ({place}).",
      proposed:
        "I'd propose to write down for {flag} who gets it first, which number stops it, and the date when one side is deleted, with {audience*}.",
    },
    tentative: {
      title: 'Name what would make us take {thing} back',
      noticed: "I've also noticed that the step is meant to be tried: “{phrase}”.",
      proposed:
        "I'd propose to name for “{work}” the guard metric, the threshold for the way back, and who decides by when, with {audience*}.",
    },
    'default-new': {
      title: 'Stage the default {setting}',
      noticed: "I've also noticed that {setting} holds for everybody who set nothing ({place}).",
      proposed:
        "I'd propose to keep the old behaviour of {setting} for existing installations, turn it on in steps, and say how to go back, with {audience*}.",
    },
    'mass-asked': {
      title: 'Add preview, limit and undo to {thing}',
      noticed: "I've also noticed that one action will touch many things: “{phrase}”.",
      proposed:
        "I'd propose for “{work}” a preview with a count, a limit, an undo or a copy, and a record of who did it, with {audience*}.",
    },
    'money-asked': {
      title: 'Compare old and new figures before {thing} ships',
      noticed: "I've also noticed that the work changes what people are charged or paid: “{phrase}”.",
      proposed:
        "I'd propose to compare results before and after “{work}” on real accounts, decide on those already booked, and keep a way back, with {audience*}.",
    },
    'flag-asked': {
      title: 'Plan the steps of {thing} from off to on',
      noticed: "I've also noticed a switch of behaviour: “{phrase}”.",
      proposed:
        "I'd propose to write down for “{work}” who gets it first, the guard metric, the way back, and when the old path is removed, with {audience*}.",
    },
    'default-asked': {
      title: 'Stage the new default behind {thing}',
      noticed: "I've also noticed that behaviour changes for those who set nothing: “{quote}”.",
      proposed:
        "I'd propose to keep a switch for the old behaviour of “{work}” for one release, watch a guard metric, and announce it, with {audience*}.",
    },
    asked: {
      title: 'Agree the steps and the way back for {thing}',
      noticed: "I've also noticed a switch that many will feel: “{quote}”.",
      proposed:
        "I'd propose to settle for {thing} who goes first, which figure stops it, how long each step lasts, and a way back that has been tried, with {audience*}.",
    },
    any: {
      title: 'Plan the way back for {thing}',
      noticed: "I've also noticed that “{quote}” takes effect everywhere at once.",
      proposed:
        "I'd propose to roll {thing} out in steps, with a guard metric, a threshold and a tested way back, with {audience*}.",
    },
  },
};
