import type { LensWords } from '../sentences';

export const testStrategy: LensWords = {
  name: 'Test strategy',
  question: 'Which kind of test would have caught this whole class, and where would it run?',
  variants: {
    unseen: {
      title: 'Tests that would have seen this in {thing}',
      noticed: "I've also noticed what the tests could not see: “{quote}”.",
      proposed:
        "I'd propose the kind of test that would have: {thing} against the real other side rather than a stand-in, on every build; to discuss with {audience*}.",
    },
    regression: {
      title: 'Hold what {thing} promises with a test',
      noticed: "I've also noticed that something that worked broke unnoticed: “{quote}”.",
      proposed:
        "I'd propose a contract test for {thing} that fails on this whole class of change, run for each supported version; to discuss with {audience*}.",
    },
    skipped: {
      title: 'Bring back the test in {where}',
      noticed: "I've also noticed that the test in {where} is switched off ({place}).",
      proposed:
        "I'd propose a deterministic form of {where}, with a fake clock and neighbours in memory, and a date for switching it on; to discuss with {audience*}.",
    },
    rules: {
      title: 'A table test for the rules in {where}',
      noticed: "I've also noticed that who may do what changes in {where} without a test ({place}).",
      proposed:
        "I'd propose a table test of {where} over roles, states and resources, so that this class of hole cannot return; to discuss with {audience*}.",
    },
    concurrency: {
      title: 'Test {where} under concurrency',
      noticed:
        "I've also noticed that {where} is mended for concurrent use and nothing runs it concurrently ({place}).",
      proposed:
        "I'd propose a repeated parallel test of {where}, with a race detector or real connections, on every build; to discuss with {audience*}.",
    },
    migration: {
      title: 'Run migrations on data before release',
      noticed: "I've also noticed that {file} repairs a migration and nothing here runs it on data ({place}).",
      proposed:
        "I'd propose a job that migrates a seeded copy of the last release through {file}, on every supported database; to discuss with {audience*}.",
    },
    thin: {
      title: 'Hold the class, not the case, in {file}',
      noticed: "I've also noticed that the repair comes with one small check in {file} ({place}).",
      proposed:
        "I'd propose a table of cases in {file}: boundaries, empty and doubled input, each variant of the same rule; to discuss with {audience*}.",
    },
    deleted: {
      title: 'Cover again what {file} guarded',
      noticed: "I've also noticed that {file} loses tests while the code behind it lives on ({place}).",
      proposed:
        "I'd propose to list which behaviours {file} guarded and cover each at the level where it is cheapest to keep; to discuss with {audience*}.",
    },
    optimised: {
      title: 'Guard the gain in {where}',
      noticed: "I've also noticed that {where} is made faster with no measurement or comparison beside it ({place}).",
      proposed:
        "I'd propose a query-count or benchmark guard for {where}, and a test that old and new answers agree; to discuss with {audience*}.",
    },
    fix: {
      title: 'A test for the class behind {where}',
      noticed: "I've also noticed that {where} is repaired and no test comes with it ({place}).",
      proposed:
        "I'd propose a table test of {where} that holds the broken case and its neighbours, so that the class cannot return; to discuss with {audience*}.",
    },
    reverted: {
      title: 'A test before “{subject}” returns',
      noticed: "I've also noticed that “{subject}” was merged and had to be taken back.",
      proposed:
        "I'd propose to keep the failing case as a test on production-like data before “{subject}” is tried again; to discuss with {audience*}.",
    },
    remember: {
      title: 'Let a test remember what {file} asks of people',
      noticed: "I've also noticed that a comment asks people to remember: “{quote}”.",
      proposed:
        "I'd propose a test that fails when {file} and its counterpart drift apart, in place of the reminder; to discuss with {audience*}.",
    },
    rewrite: {
      title: 'Compare old and new in {where}',
      noticed: "I've also noticed that much of {file} is written anew without a test ({place}).",
      proposed:
        "I'd propose tests of {where} on real examples, old result against new, before the next step builds on it; to discuss with {audience*}.",
    },
    sleeps: {
      title: 'Free the tests in {file} from waiting',
      noticed: "I've also noticed that a test in {file} waits a fixed time ({place}).",
      proposed:
        "I'd propose to wait for the condition or drive a fake clock in {file}, and to refuse fixed waits by lint; to discuss with {audience*}.",
    },
    condition: {
      title: 'A decision table for {where}',
      noticed: "I've also noticed that {where} decides differently now, and no test says so ({place}).",
      proposed:
        "I'd propose a table test of {where} over the inputs of that condition, with the case that led here; to discuss with {audience*}.",
    },
    dropped: {
      title: 'Keep what {file} asserted',
      noticed: "I've also noticed that {file} no longer asserts what it did ({place}).",
      proposed:
        "I'd propose to say which promise went with it, and to assert in {file} the values rather than their shape; to discuss with {audience*}.",
    },
    large: {
      title: 'Decide how {file} is to be tested',
      noticed: "I've also noticed that {file} brings new logic and no test ({place}).",
      proposed:
        "I'd propose to agree which tests {file} needs: its branches in units, its promises to callers by contract, one path through the whole; to discuss with {audience*}.",
    },
    any: {
      title: 'Tests for the class behind {thing}',
      noticed: "I've also noticed that one example cannot hold what “{quote}” decides.",
      proposed:
        "I'd propose tests for {thing} by kind rather than by case: boundaries, failures, roles or versions, whichever varies here; to discuss with {audience*}.",
    },
  },
};
