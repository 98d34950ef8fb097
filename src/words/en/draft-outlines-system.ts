import type { OutlineWords } from '../drafts';

/** Lenses on how the system behaves while it runs. */
export const systemOutlines = {
  reliability: {
    ask: 'I ask {audience*} to agree one failure policy for {subject} and everything like it.',
    nothing:
      'The next failure of the same kind as {subject} is found by a user and patched alone. [measure: incidents like it in a year]',
    options: [
      {
        name: 'One policy around {subject}',
        does: 'Put time-out, bounded retry with jitter and a clear end state into one place, and let {subject} and its like go through it.',
        costs: 'some callers behave differently than today and must be looked at.',
      },
      {
        name: 'Make {subject} safe to repeat',
        does: 'Give {subject} an idempotency key or a compare-and-set, so that a repeat or a race does no harm.',
        costs: 'a key must be stored, and kept as long as repeats can come.',
      },
    ],
    statusQuo: 'The one case of {subject} is handled; the others wait for their day.',
    recommendation:
      'One policy around {subject}, applied to the riskiest callers first. [decide: time-out and number of retries]',
    effort: 'M: the policy, {subject}, and a list of its like.',
    risk: 'Retries of {subject} make an overload worse: cap them and stop early. Way back: the policy is switched off by configuration.',
    nonGoal: 'Making what {subject} depends on more reliable.',
    measure: 'Failed or repeated runs of {subject}. [measure: before] → [measure: after]',
    questions: [
      'What should a user see when {subject} fails for good?',
      'Where else does the code do the same as {subject}?',
    ],
  },
  observability: {
    ask: 'I ask {audience*} to agree how we would know that {subject} works, and who is told when it does not.',
    nothing: 'When {subject} fails silently, a user is the alarm. [measure: time to notice, last time]',
    options: [
      {
        name: 'Counters and an alert on {subject}',
        does: 'Count runs, failures and duration of {subject}, and alert on a rate somebody must act on.',
        costs: 'an alert to tune, and somebody on the other end of it.',
      },
      {
        name: 'Traces and structured logs through {subject}',
        does: 'Carry one id through {subject} and what it calls, so that one case can be followed.',
        costs: 'volume to store, and care that no personal data comes along.',
      },
    ],
    statusQuo: '{subject} costs nothing to watch, and nobody watches it.',
    recommendation:
      'Counters and one alert on {subject}, then traces where the counters raise questions. [decide: objective]',
    effort: 'S for counters and alert on {subject}.',
    risk: 'An alert on {subject} nobody acts on teaches people to ignore alerts: start with one, with a runbook. Way back: switch it off.',
    nonGoal: 'A dashboard of everything around {subject}.',
    measure: 'Time from a failure of {subject} to somebody knowing. [measure: before] → [measure: after]',
    questions: ['Which failure of {subject} would hurt most and show least?', 'Who is on call for {subject}?'],
  },
  'security-privacy': {
    ask: 'I ask {audience*} to agree the rule that {subject} must follow, and where it is enforced for all alike.',
    nothing:
      'The rule holds where somebody remembered it; the next place like {subject} may forget. [measure: places that do the same]',
    options: [
      {
        name: 'Enforce the rule in one place before {subject}',
        does: 'Put the check into the layer that {subject} and its like all pass, refusing by default.',
        costs: 'every exception must be written down and argued.',
      },
      {
        name: 'Review and test each place like {subject}',
        does: 'List the places that do what {subject} does, check each, and keep a test per place.',
        costs: 'new places are only as safe as the next review.',
      },
    ],
    statusQuo: '{subject} is as safe as this change made it.',
    recommendation:
      'Enforce the rule before {subject}, and audit the past for misuse. [decide: who reviews the threat model]',
    effort: 'M: rule, exceptions and an audit around {subject}.',
    risk: 'A strict rule locks out a legitimate user of {subject}: log refusals first, then enforce. Way back: log-only mode.',
    nonGoal: 'A full review of everything beside {subject}.',
    measure: 'Places like {subject} that do not pass the check. [measure: today] → 0',
    questions: [
      'Who could misuse {subject}, and what would they gain?',
      'Was {subject} open before this change, and for how long?',
    ],
  },
  'rollout-risk': {
    ask: 'I ask {audience*} to agree the steps in which {subject} reaches everybody, and the number that stops it.',
    nothing: '{subject} meets everybody at once, and a mistake is undone by hand.',
    options: [
      {
        name: 'A flag and stages for {subject}',
        does: 'Switch {subject} on for us, for one in a hundred, for all, with a guard metric between the steps.',
        costs: 'both behaviours exist for a while, and the flag must be removed.',
      },
      {
        name: 'Run {subject} in the shadow first',
        does: 'Let the new {subject} run beside the old one and compare, before it decides anything.',
        costs: 'double work while it lasts, and a comparison to write.',
      },
    ],
    statusQuo: '{subject} ships with the next release, which is simplest.',
    recommendation: 'A flag and three stages for {subject}. [decide: guard metric and its limit]',
    effort: 'S for the flag around {subject}; M with a shadow run.',
    risk: 'The way back of {subject} is itself untested: try it once on purpose. Data written by the new form must stay readable by the old.',
    nonGoal: 'A general flag system beyond {subject}.',
    measure:
      'Users touched by a fault of {subject} before it is stopped. [measure: all today] → [measure: first stage]',
    questions: ['What cannot be undone once {subject} is on?', 'Who may stop {subject} at night?'],
  },
  cost: {
    ask: 'I ask {audience*} to look at what {subject} will cost, and to choose a limit.',
    nothing: 'The bill for {subject} grows with use, and is noticed when it comes. [measure: cost a month]',
    options: [
      {
        name: 'A budget and a cap on {subject}',
        does: 'Meter {subject}, alert at a share of the budget, and stop or slow down at the cap.',
        costs: 'at the cap somebody waits.',
      },
      {
        name: 'A cheaper design of {subject}',
        does: 'Batch, cache, compress or expire what {subject} stores and calls.',
        costs: 'more code, and results that are a little later or older.',
      },
    ],
    statusQuo: '{subject} costs what it costs, and takes no time of ours.',
    recommendation: 'Meter {subject} first; choose the design when the driver is known. [decide: budget]',
    effort: 'S to meter {subject}; M to change its design.',
    risk: 'A cap on {subject} hits in the worst week: alert well before. Way back: raise the cap.',
    nonGoal: 'Saving where {subject} is not the driver.',
    measure: 'Cost of {subject} per unit of use. [measure: before] → [measure: after]',
    questions: [
      'What drives the cost of {subject}: calls, bytes or time?',
      'Who pays for {subject}, and do they know?',
    ],
  },
} satisfies Readonly<Record<string, OutlineWords>>;
