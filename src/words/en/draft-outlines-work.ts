import type { OutlineWords } from '../drafts';

/** Lenses on how we build and decide. */
export const workOutlines = {
  'technical-debt': {
    ask: 'I ask {audience*} for room to mend the cause behind {subject} instead of its next symptom.',
    nothing:
      'The same kind of patch as {subject} comes again; each one makes the next harder. [measure: patches like it in a year]',
    options: [
      {
        name: 'One abstraction for what {subject} repeats',
        does: 'Move what {subject} and its like share into one place with one test, and let them call it.',
        costs: 'the callers must be changed and looked at once.',
      },
      {
        name: 'Mend {subject} step by step',
        does: 'Each time {subject} is touched, move one piece, behind a test of present behaviour.',
        costs: 'two ways live side by side for a long time.',
      },
    ],
    statusQuo: '{subject} is patched when it hurts, and features go first.',
    recommendation: 'One abstraction for {subject}, started where it was patched most. [decide: how much time]',
    effort: 'M: [decide: days] for {subject} and its callers.',
    risk: 'Behaviour somebody relies on changes with {subject}: pin it with tests first. Way back: the callers move one at a time.',
    nonGoal: 'Rewriting what works around {subject}.',
    measure: 'Fixes to {subject} in a quarter. [measure: before] → [measure: after]',
    questions: ['Why was {subject} patched each time rather than changed?', 'Who knows {subject} best?'],
  },
  modernization: {
    ask: 'I ask {audience*} to name the end state for {subject}, and the order in which we get there.',
    nothing:
      '{subject} moves further from what is maintained, and each step away costs more. [measure: months until support ends]',
    options: [
      {
        name: 'A façade before {subject}',
        does: 'Put a narrow interface before the old {subject}, move the callers to it, and replace what lies behind piece by piece.',
        costs: 'one more layer until the end, and an end that must be held to.',
      },
      {
        name: 'Upgrade {subject} in place',
        does: 'Move {subject} to the supported version in one branch, with the tests as the judge.',
        costs: 'a long branch, and little to show until it lands.',
      },
    ],
    statusQuo: '{subject} runs, and everybody here knows it.',
    recommendation: 'A façade before {subject}, with a date by which nothing calls past it. [decide: date]',
    effort: 'M for the façade; L until the old {subject} is gone.',
    risk: 'The replacement of {subject} stops half way: each step must be worth it alone. Way back: the façade still reaches the old part.',
    nonGoal: 'New features in the old {subject}.',
    measure: 'Callers that reach {subject} directly. [measure: before] → 0',
    questions: [
      'What does the old {subject} do that nobody wrote down?',
      'What makes the end state of {subject} worth its price?',
    ],
  },
  delivery: {
    ask: 'I ask {audience*} to spend a little on {subject}, because it takes time from everybody.',
    nothing: '{subject} costs each of us minutes, every day. [measure: minutes a run × runs a day]',
    options: [
      {
        name: 'Make {subject} one step',
        does: 'Script what {subject} needs, with the same command here and in the pipeline.',
        costs: 'a script to own.',
      },
      {
        name: 'Make {subject} need less',
        does: 'Cache, split or skip the parts of {subject} that did not change.',
        costs: 'a stale cache misleads once in a while.',
      },
    ],
    statusQuo: '{subject} works for those who know it.',
    recommendation: 'Measure {subject} for a week, then take the larger of its two costs. [decide: who]',
    effort: 'S: [decide: days] on {subject}.',
    risk: 'A faster {subject} hides a failure: keep the full run nightly. Way back: the old command stays for a month.',
    nonGoal: 'A new build system.',
    measure: 'Time and failures of {subject}. [measure: before] → [measure: after]',
    questions: ['Where does the time of {subject} go?', 'Who is stopped when {subject} fails?'],
  },
  'test-strategy': {
    ask: 'I ask {audience*} to agree a kind of test that would have caught what {subject} shows.',
    nothing:
      'The next defect of the class of {subject} reaches users the same way. [measure: defects of this class in a year]',
    options: [
      {
        name: 'A test of the class around {subject}',
        does: 'Test the rule behind {subject} with generated or real cases, against the real parts it talks to.',
        costs: 'slower than a unit test, and it needs those parts in the pipeline.',
      },
      {
        name: 'One regression test for {subject}',
        does: 'Pin the one case of {subject} that went wrong.',
        costs: 'its neighbours stay open.',
      },
    ],
    statusQuo: '{subject} is right today, and the suite stays as quick as it is.',
    recommendation: 'A test of the class around {subject}, run where it can stop a merge. [decide: where it runs]',
    effort: 'M: the first test of its kind around {subject}; S for each one after it.',
    risk: 'A flaky test of {subject} is soon ignored: no sleeps, own data, a fixed seed. Way back: quarantine with an owner.',
    nonGoal: 'Raising coverage as a number.',
    measure: 'Defects like {subject} found before release. [measure: before] → [measure: after]',
    questions: [
      'Which test should have failed for {subject}, and why did none?',
      'What is the cheapest place a test of {subject} can run?',
    ],
  },
  'business-outcome': {
    ask: 'I ask {audience*} which problem {subject} solves and how we will see that it did.',
    nothing: 'We build {subject} and never learn whether it was worth it.',
    options: [
      {
        name: 'A small experiment before {subject}',
        does: 'Try the promise of {subject} on a few people with the cheapest thing that can show it.',
        costs: 'some days, and an answer that may be no.',
      },
      {
        name: 'Build {subject} with its measure',
        does: 'Ship {subject} together with the number that says whether it worked, and a day to look at it.',
        costs: 'the number must be agreed before the code.',
      },
    ],
    statusQuo: '{subject} is built as asked, and done when it is merged.',
    recommendation:
      'Build {subject} with its measure, unless a day of asking shows a cheaper way. [decide: the measure]',
    effort: 'S: one conversation and one number for {subject}.',
    risk: 'Asking why about {subject} reads as delay: bring the answer you expect. Way back: build it as asked.',
    nonGoal: 'Deciding the roadmap around {subject}.',
    measure: 'What {subject} should move. [measure: before] → [measure: after]',
    questions: [
      'Who asked for {subject}, and what do they do without it today?',
      'What would we stop doing if {subject} shows no effect?',
    ],
  },
  'knowledge-sharing': {
    ask: 'I ask {audience*} to help write down what {subject} needs one to know.',
    nothing:
      'What {subject} needs one to know sits in few heads; the next change waits for them. [measure: people who changed it in two years]',
    options: [
      {
        name: 'A decision record beside {subject}',
        does: 'Write why {subject} is as it is, what was refused, and when to look again: one page in the repository.',
        costs: 'an hour now, and a page to correct when it changes.',
      },
      {
        name: 'Pair on the next change of {subject}',
        does: 'Let somebody new make the next change of {subject} with the one who knows it.',
        costs: 'that change takes longer.',
      },
    ],
    statusQuo: '{subject} is safe as long as nobody leaves.',
    recommendation: 'A record beside {subject} now, and a pair on its next change. [decide: with whom]',
    effort: 'S: an hour for {subject}, and one pairing.',
    risk: 'The page on {subject} ages: put it beside the code and name it in reviews. Way back: delete it.',
    nonGoal: 'Documenting everything around {subject}.',
    measure: 'People who can change {subject} alone. [measure: before] → [measure: after]',
    questions: ['What would a newcomer to {subject} get wrong first?', 'Who should know {subject} next?'],
  },
} satisfies Readonly<Record<string, OutlineWords>>;
