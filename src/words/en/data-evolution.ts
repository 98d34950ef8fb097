import type { LensWords } from '../sentences';

export const dataEvolution: LensWords = {
  name: 'Data evolution',
  question: 'What happens to the rows that are already there, and what is the way back?',
  variants: {
    edited: {
      title: 'Add a new migration instead of editing {migration}',
      noticed: "I've also noticed that {migration} is edited in place; databases that ran it will differ (“{quote}”).",
      designed: 'A forward migration that brings both to one state would do.',
      proposed:
        "I'd propose to leave {migration} as it was, correct forward, and have CI refuse edits to merged migrations; to agree with {audience*}.",
    },
    moved: {
      title: 'Keep {migration} for databases that ran it',
      noticed: "I've also noticed that {migration} is deleted or renamed, though databases may have run it.",
      proposed:
        "I'd propose to keep {migration} (or a stated baseline), write the recovery steps into the release notes, and agree the rule with {audience*}.",
    },
    'dropped-copied': {
      title: 'Expand, backfill, then drop {dropped}',
      noticed:
        "I've also noticed that {dropped} is dropped in the same step that adds something else ({place}), so what it holds would be lost[; without a default, {bare} cannot be added where rows exist].",
      proposed:
        "I'd propose for {table} to add, backfill and compare first, and drop a release later, with {audience*}.",
    },
    dropped: {
      title: 'Plan the way back before {table} loses data',
      noticed: "I've also noticed that “{quote}” cannot be undone once it has run.",
      proposed:
        "I'd propose to stop reading and writing it first, check that nothing in {table} is needed, and drop a release later, with {audience*}.",
    },
    renamed: {
      title: 'Rename in {migration} by expand and contract',
      noticed: "I've also noticed that a name changes in place (“{quote}”), while running code reads the old one.",
      proposed:
        "I'd propose for {thing} to add the new name, write both, backfill, switch reads, drop later, with {audience*}.",
    },
    'rewritten-required': {
      title: 'Split {migration} into expand, backfill and constrain',
      noticed:
        "I've also noticed that adding, filling and constraining happen in one step (“{quote}”), holding locks on every row.",
      proposed:
        "I'd propose three steps for {table}: nullable column, batched and repeatable backfill, constraint after a check for leftovers; with {audience*}.",
    },
    deleted: {
      title: 'Count and keep what {file} deletes',
      noticed: "I've also noticed that rows are deleted for good: “{quote}”.",
      proposed:
        "I'd propose a count beforehand, a copy to restore from, batches, and a constraint in {thing} so that such rows cannot return; with {audience*}.",
    },
    rewritten: {
      title: 'Make the backfill in {file} repeatable and checked',
      noticed: "I've also noticed that stored rows are rewritten in one go: “{quote}”.",
      proposed:
        "I'd propose to backfill {thing} in restartable batches outside the schema step, with a query that proves none is left, and a way back, with {audience*}.",
    },
    required: {
      title: 'Add {column} in two steps',
      noticed:
        "I've also noticed that {column} must have a value at once ({place}), unknown to running code[; without a default, {bare} cannot be added where rows exist].",
      proposed:
        "I'd propose to add {column} nullable, backfill in batches, then require it; as the rule for {table}, with {audience*}.",
    },
    unique: {
      title: 'Find the doubles before “{file}” forbids them',
      noticed: "I've also noticed that uniqueness is demanded of rows that are already there: “{quote}”.",
      proposed:
        "I'd propose to list and merge doubles first, build the index without blocking writes, and say in {thing} what a collision answers, with {audience*}.",
    },
    retyped: {
      title: 'Plan lock time and way back for {file}',
      noticed: "I've also noticed that a stored column changes its form: “{quote}”.",
      proposed:
        "I'd propose to measure the rewrite on production sizes, convert what is stored, and test the downgrade of {thing} with real values, with {audience*}.",
    },
    irreversible: {
      title: 'Say how to come back from {file}',
      noticed: "I've also noticed that the migration has no way back: “{quote}”.",
      proposed:
        "I'd propose a stated rollback for {thing}: what is lost, what is restored from where, and who decides; agreed with {audience*}.",
    },
    'column-default': {
      title: 'Say what {column} means for rows that exist',
      noticed: "I've also noticed that {column} arrives with no word on rows that exist ({place}).",
      proposed:
        "I'd propose to state what {column} means for old rows, backfill them in batches, and verify before anything relies on it, with {audience*}.",
    },
    index: {
      title: 'Build the index in {file} without blocking writes',
      noticed: "I've also noticed that “{quote}” can hold writes back for as long as it runs.",
      proposed:
        "I'd propose to build or drop it concurrently with a lock time limit, measured on production sizes, as the rule for {thing}, with {audience*}.",
    },
    table: {
      title: 'Decide growth and retention of {table} now',
      noticed:
        "I've also noticed that {table} is created with no word on how large it gets or when rows may go ({place}).",
      proposed:
        "I'd propose to settle for {table} its keys, references, retention and who cleans up, before it fills, with {audience*}.",
    },
    'base-schema': {
      title: 'Bring existing databases to what {file} now says',
      noticed:
        "I've also noticed that only the base schema changes (“{quote}”), so new and existing installations drift apart.",
      proposed:
        "I'd propose a migration beside {file}, and a check in CI that both ways end in the same schema, with {audience*}.",
    },
    changeover: {
      title: 'Verify before “{step}” ends the change-over',
      noticed: "I've also noticed a step of a change-over between two stored forms: “{quote}”.",
      proposed:
        "I'd propose to check that no row differs, say until when {thing} can still be rolled back, and date the last step, with {audience*}.",
    },
    script: {
      title: 'Make {script} restartable and check its result',
      noticed: "I've also noticed that {script} goes over stored rows: “{quote}”.",
      proposed:
        "I'd propose to page {script} by a stable key, make it safe to run twice, and compare counts before and after, with {audience*}.",
    },
    'stored-wrong': {
      title: 'Repair what {thing} has already stored',
      noticed: "I've also noticed that rows written before the fix stay as they are: “{phrase}”.",
      proposed:
        "I'd propose a query that finds the rows affected by “{work}”, a repair with a dry run, and a constraint against new ones, with {audience*}.",
    },
    constraint: {
      title: 'Check stored rows before {file} constrains them',
      noticed: "I've also noticed that a key or constraint changes: “{quote}”.",
      proposed:
        "I'd propose to count the rows that break it, validate it in a second step, and test up and down of {thing} on filled tables, with {audience*}.",
    },
    record: {
      title: 'Say how stored rows get to the form of {file}',
      noticed: "I've also noticed that the stored form changes in code: “{quote}”.",
      proposed:
        "I'd propose to write down for {thing} default, backfill and the order of schema and code, and to check it on an upgraded database, with {audience*}.",
    },
    'normal-form': {
      title: 'Bring stored values into the form {file} expects',
      noticed:
        "I've also noticed that values are brought into another form (“{quote}”), while stored ones keep theirs and stop matching.",
      proposed:
        "I'd propose one normalising rule in {thing} used by every writer, a backfill of stored values, and a constraint, with {audience*}.",
    },
    migration: {
      title: 'Rehearse {migration} on production sizes',
      noticed: "I've also noticed what {migration} does to a table in use: “{quote}”.",
      proposed:
        "I'd propose to state for {migration} lock time, backfill, verification query and way back, and to rehearse it on a copy, with {audience*}.",
    },
    said: {
      title: 'State the order of schema, data and code for {thing}',
      noticed: "I've also noticed that stored data changes its form: “{phrase}”.",
      proposed:
        "I'd propose to write down for “{work}” the steps (expand, backfill, verify, contract) and the way back at each, with {audience*}.",
    },
    any: {
      title: 'Say what happens to data that is already stored',
      noticed: "I've also noticed that “{quote}” decides what is stored from now on.",
      proposed:
        "I'd propose to say for {thing} what becomes of older rows, how that is verified, and what the way back is, with {audience*}.",
    },
  },
};
