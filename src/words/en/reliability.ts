import type { LensWords } from '../sentences';

export const reliability: LensWords = {
  name: 'Reliability',
  question: 'What happens when this fails, is slow, or runs twice, and is that a rule or one patched case?',
  variants: {
    deadlock: {
      title: 'One lock order around {thing}',
      noticed: "I've also noticed that the deadlock is cured where it showed: “{quote}”.",
      proposed:
        "I'd propose one written lock order for all that touches {thing}, short transactions, and a lock time limit with retry; to discuss with {audience*}.",
    },
    'locked-race': {
      title: 'One rule for shared state around {where}',
      noticed: "I've also noticed that the race is closed by hand in {where} with {lock} ({place}).",
      proposed:
        "I'd propose one helper that owns this shared state, so that no path beside {where} forgets it, and a concurrent test; to discuss with {audience*}.",
    },
    'retried-for-ever': {
      title: 'Give the retry in {where} an end',
      noticed: "I've also noticed that {where} tries again after each failure, for ever ({place}).",
      proposed:
        "I'd propose one retry policy for {where} and its siblings: how often, with which pauses, what follows the last try, who is told; to discuss with {audience*}.",
    },
    swallowed: {
      title: 'Say what happens when {where} fails',
      noticed: "I've also noticed that {where} catches errors[ ({error})] and does nothing with them ({place}).",
      proposed:
        "I'd propose one failure policy for {where} and its siblings: which errors may pass, which are tried again, who is told; to discuss with {audience*}.",
    },
    logged: {
      title: 'Say what happens when {where} fails',
      noticed: "I've also noticed that {where} logs errors[ ({error})] and goes on as if it had worked ({place}).",
      proposed:
        "I'd propose to tell passing from lasting failures in {where}: try the first again, surface the second; to discuss with {audience*}.",
    },
    valued: {
      title: 'Let callers of {where} see its failures',
      noticed:
        "I've also noticed that {where} turns errors[ ({error})] into an empty result that looks like a real one ({place}).",
      proposed:
        "I'd propose that {where} hands the failure on, and one rule for all reads like it; to discuss with {audience*}.",
    },
    'transaction-gone': {
      title: 'State what must succeed together in {where}',
      noticed: "I've also noticed that {where} no longer runs as one transaction ({place}).",
      proposed:
        "I'd propose to state for {where} what must succeed together, at which isolation, and what repairs a change left half-way; to discuss with {audience*}.",
    },
    'retry-gone': {
      title: 'State the retry policy of {where} once',
      noticed: "I've also noticed that a retry disappears from {where} ({place}).",
      proposed:
        "I'd propose one stated retry and time-limit policy for {where} and its siblings, and a check that what replaces it applies; to discuss with {audience*}.",
    },
    'unawaited-loop': {
      title: 'Wait for what {where} starts',
      noticed: "I've also noticed that {where} starts asynchronous work in a loop that does not wait for it ({place}).",
      proposed:
        "I'd propose to await it all in {where}, report each failure, and forbid such callbacks by lint; to discuss with {audience*}.",
    },
    timer: {
      title: 'Stop the timer that {where} starts',
      noticed: "I've also noticed that {where} starts a timer nothing here stops ({place}).",
      proposed:
        "I'd propose one owner for timers: {where} hands its own back on clean-up, and a test finds none left running; to discuss with {audience*}.",
    },
    'thread-state': {
      title: 'Free {where} from state bound to its thread',
      noticed: "I've also noticed that {where} keeps state bound to the running thread or process ({place}).",
      proposed:
        "I'd propose to pass it explicitly or restore it in a finally block, in {where} and its siblings; to discuss with {audience*}.",
    },
    'remote-call': {
      title: 'Bound the calls that {where} makes',
      noticed: "I've also noticed that {where} calls {call} without a time limit nearby ({place}).",
      proposed:
        "I'd propose one shared client with time limit, retry and size cap, and what {where} answers when the other side is down; to discuss with {audience*}.",
    },
    unwatched: {
      title: 'Give what {where} starts an owner',
      noticed: "I've also noticed that nobody waits for what {where} starts ({place}), so its failure is lost.",
      proposed:
        "I'd propose to give work started in {where} an owner: bounded, tried again, its failures counted, finished at shutdown; to discuss with {audience*}.",
    },
    'raise-gone': {
      title: 'Keep the other errors of {where} visible',
      noticed: "I've also noticed that {where} no longer raises where it did ({place}).",
      proposed:
        "I'd propose to test in {where} for the one harmless case and keep raising for the rest, with that rule written down; to discuss with {audience*}.",
    },
    'go-dropped': {
      title: 'Account for every error path of {where}',
      noticed: "I've also noticed that {where} meets an error and neither returns nor counts it ({place}).",
      proposed:
        "I'd propose the invariant that each path of {where} ends in a result somebody handles, with a test per failing path; to discuss with {audience*}.",
    },
    'concurrent-create': {
      title: 'One rule for creating things concurrently',
      noticed: "I've also noticed that {where} relies on {call} ({place}), which two requests can reach at once.",
      proposed:
        "I'd propose to check that a unique index stands behind each {call}, and one rule for concurrent creation; to discuss with {audience*}.",
    },
    'retry-words': {
      title: 'One retry policy for calls like {where}',
      noticed: "I've also noticed that {where} decides for itself how to try again ({place}).",
      proposed:
        "I'd propose one policy for calls like {where}: what is safe to repeat, back-off with jitter, a limit, what follows the last try; to discuss with {audience*}.",
    },
    'catch-all': {
      title: 'Name the errors {where} expects',
      noticed: "I've also noticed that {where} catches every kind of error alike ({place}).",
      proposed:
        "I'd propose to name the errors {where} expects, let the rest be seen as faults, and apply that to its siblings; to discuss with {audience*}.",
    },
    retries: {
      title: 'One retry policy for calls like {where}',
      noticed: "I've also noticed that {where} decides for itself how to try again ({place}).",
      proposed:
        "I'd propose one policy for calls like {where}: what is safe to repeat, back-off with jitter, a limit, what follows the last try; to discuss with {audience*}.",
    },
    race: {
      title: 'Close the whole class of race behind {thing}',
      noticed: "I've also noticed that one race is closed where it was seen: “{quote}”.",
      proposed:
        "I'd propose to list what else around {thing} is checked first and changed later, and one rule for it; to discuss with {audience*}.",
    },
    stuck: {
      title: 'Bound every wait around {thing}',
      noticed: "I've also noticed that one way to get stuck is removed: “{quote}”.",
      proposed:
        "I'd propose a deadline and a visible end state for every wait around {thing}, rather than for this one; to discuss with {audience*}.",
    },
    shutdown: {
      title: 'Define how {thing} stops',
      noticed: "I've also noticed that stopping is settled case by case: “{quote}”.",
      proposed:
        "I'd propose one order of shutdown for {thing} and its neighbours: stop taking, finish or hand back, a time limit, then end; to discuss with {audience*}.",
    },
    lost: {
      title: 'State what may never be lost or doubled',
      noticed: "I've also noticed that a loss or a double is mended where it showed: “{quote}”.",
      proposed:
        "I'd propose an invariant for {thing}: what goes in comes out once or is reported, with a check; to discuss with {audience*}.",
    },
    leak: {
      title: 'Let one owner release what {thing} opens',
      noticed: "I've also noticed that one leak is stopped: “{quote}”.",
      proposed:
        "I'd propose one owner for what {thing} opens, released on every path, and a check in the tests that nothing is left; to discuss with {audience*}.",
    },
    pool: {
      title: 'Set the limits that {file} relies on',
      noticed: "I've also noticed that “{quote}” changes how much may be open at once.",
      proposed:
        "I'd propose to expose the limits behind {file}, derive them from the other side’s, and state what happens there; to discuss with {audience*}.",
    },
    locked: {
      title: 'One rule for shared state around {where}',
      noticed: "I've also noticed that {where} guards shared state by hand with {lock} ({place}).",
      proposed:
        "I'd propose one owner for that state, what else {where} shares stated beside it, and a concurrent test; to discuss with {audience*}.",
    },
    'own-deadline': {
      title: 'Give {where} a deadline of its own',
      noticed: "I've also noticed that {where} runs without its caller’s deadline ({place}).",
      proposed:
        "I'd propose a time limit of its own for {where}, and a rule for which work may outlive the request that began it; to discuss with {audience*}.",
    },
    closing: {
      title: 'Let one owner close what {where} opens',
      noticed: "I've also noticed that each path of {where} must remember to close what it opened ({place}).",
      proposed:
        "I'd propose one owner that closes it (defer, using, a callback) for {where} and its siblings, with a leak check; to discuss with {audience*}.",
    },
    'parts-fail': {
      title: 'Say what part of {where} may fail',
      noticed: "I've also noticed that {where} starts many things at once and fails with the first ({place}).",
      proposed:
        "I'd propose a bound on how many {where} starts at once, and a result for each part; to discuss with {audience*}.",
    },
    timeout: {
      title: 'One time-limit policy around {thing}',
      noticed: "I've also noticed that one time-out is handled: “{quote}”.",
      proposed:
        "I'd propose one policy of deadlines for {thing} and what it calls: how long, tried again or not, what the user then sees; to discuss with {audience*}.",
    },
    sometimes: {
      title: 'Find the cause behind {thing}',
      noticed: "I've also noticed that it fails only now and then: “{quote}”.",
      proposed:
        "I'd propose to make the cause behind {thing} visible before adding a second path, then state the policy for that class; to discuss with {audience*}.",
    },
    crash: {
      title: 'A policy for the class behind this crash',
      noticed: "I've also noticed that one crash is caught: “{quote}”.",
      proposed:
        "I'd propose to ask where else {thing} meets the same absent or unexpected value, and settle it at the boundary for all of them; to discuss with {audience*}.",
    },
    halves: {
      title: 'Make the writes of {where} one',
      noticed:
        "I've also noticed that {where} calls {first}, then {second}, with nothing that makes them one ({place}).",
      proposed:
        "I'd propose one transaction in {where}, or steps that may safely be repeated after a failure in between; to discuss with {audience*}.",
    },
    'then-act': {
      title: 'Close the gap in {where}',
      noticed: "I've also noticed that {where} checks first and acts later ({place}).",
      proposed:
        "I'd propose to act first and treat the expected refusal as success, in one helper for {where} and its siblings; to discuss with {audience*}.",
    },
    endless: {
      title: 'Give the loop in {where} an end',
      noticed: "I've also noticed that the loop in {where} ends only if its data lets it ({place}).",
      proposed:
        "I'd propose a bound and a stop rule for {where}: no progress, too many rounds, cancelled; to discuss with {audience*}.",
    },
    failure: {
      title: 'One failure policy around {thing}',
      noticed: "I've also noticed that one failure is provided for: “{quote}”.",
      proposed:
        "I'd propose a failure policy for every step around {thing}: what is undone, what is tried again, what is told to whom; to discuss with {audience*}.",
    },
    handler: {
      title: 'One failure policy around {where}',
      noticed: "I've also noticed that {where} deals with errors[ ({error})] in its own way ({place}).",
      proposed:
        "I'd propose one failure policy that {where} and its siblings share: passing errors tried again, lasting ones surfaced; to discuss with {audience*}.",
    },
    together: {
      title: 'State what must succeed together in {where}',
      noticed: "I've also noticed that {where} draws the line of a transaction ({place}).",
      proposed:
        "I'd propose to keep calls to other systems out of it, and one rule for what {where} and its siblings commit together; to discuss with {audience*}.",
    },
    job: {
      title: 'A failure policy for {job}',
      noticed: "I've also noticed that {job} can fail half-way with no user watching ({place}).",
      proposed:
        "I'd propose retries with a limit, steps of {job} that may be repeated safely, and a place where given-up items wait; to discuss with {audience*}.",
    },
    any: {
      title: 'A failure policy around {thing}',
      noticed: "I've also noticed that “{quote}” settles one case and leaves its class open.",
      proposed:
        "I'd propose a failure policy for {thing} and its siblings: time limits, retries, partial results, and what the caller then sees; to discuss with {audience*}.",
    },
  },
};
