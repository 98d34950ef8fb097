import type { LensWords } from '../sentences';

export const observability: LensWords = {
  name: 'Observability',
  question: 'Could anybody tell in production that this works, or that it stopped?',
  variants: {
    finished: {
      title: 'Let {where} fail where people can see it',
      noticed: "I've also noticed that {where} reports success even if its work failed ({place}).",
      proposed:
        "I'd propose that {where} fails its step, records rows done and time taken, and raises an alert when a run is missed; to discuss with {audience*}.",
    },
    job: {
      title: 'Show whether {job} works',
      noticed: "I've also noticed that {job} runs where no user looks ({place}).",
      proposed:
        "I'd propose counts of done and failed, duration, and the age of the oldest waiting item for {job}, with one alert; to discuss with {audience*}.",
    },
    'watch-gone': {
      title: 'Show what takes the place of {watch}',
      noticed: "I've also noticed that {watch} is taken away or lowered in {file} ({place}).",
      proposed:
        "I'd propose to show what replaces {watch}, checked by making it fail once on purpose, and who watches it; to discuss with {audience*}.",
    },
    background: {
      title: 'Show whether {where} still runs',
      noticed: "I've also noticed that {where} works in the background, unseen ({place}).",
      proposed:
        "I'd propose last success, failures and backlog of {where} as figures, and an alert when it falls silent; to discuss with {audience*}.",
    },
    metric: {
      title: 'Say which alert {where} serves',
      noticed: "I've also noticed that {where} records a metric or trace ({place}).",
      proposed:
        "I'd propose that {where} records failures and refusals too, under agreed labels, and names the alert and objective it serves; to discuss with {audience*}.",
    },
    logging: {
      title: 'Agree what the logs promise',
      noticed: "I've also noticed that “{quote}” changes what is logged.",
      proposed:
        "I'd propose a short log contract for {file}: fields always present, levels, what goes to alerts, and a test of it; to discuss with {audience*}.",
    },
    skipped: {
      title: 'Count what {where} leaves undone',
      noticed: "I've also noticed that {where} leaves work undone with a quiet line in the log ({place}).",
      proposed:
        "I'd propose a counter or event for that branch of {where}, with an alert and a stated follow-up; to discuss with {audience*}.",
    },
    recovered: {
      title: 'Count what {where} passes over',
      noticed: "I've also noticed that {where} passes over what it cannot handle ({place}).",
      proposed:
        "I'd propose a count with the reason for all that {where} passes over, and an alert when it rises; to discuss with {audience*}.",
    },
    'one-line': {
      title: 'Make failures of {where} countable',
      noticed: "I've also noticed that one log line is all that shows when {where} fails ({place}).",
      proposed:
        "I'd propose a counter by cause and an alert for failures of {where}, with the identifiers an operator searches for; to discuss with {audience*}.",
    },
    watching: {
      title: 'Say which question {thing} answers',
      noticed: "I've also noticed that this is about what can be seen: “{quote}”.",
      proposed:
        "I'd propose to state which question {thing} answers in production, its objective, the alert, and who gets it; to discuss with {audience*}.",
    },
    unseen: {
      title: 'Show whether {thing} still runs',
      noticed: "I've also noticed that this happens in the background: “{quote}”.",
      proposed:
        "I'd propose last success, failures and backlog behind {thing} as figures, and an alert when they fall silent; to discuss with {audience*}.",
    },
    any: {
      title: 'Make {thing} visible in production',
      noticed: "I've also noticed that nothing would show in production if “{quote}” stopped working.",
      proposed:
        "I'd propose one figure for {thing} that shows success, an alert when it drops, and a name for who looks; to discuss with {audience*}.",
    },
  },
};
