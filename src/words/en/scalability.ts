import type { LensWords } from '../sentences';

export const scalability: LensWords = {
  name: 'Scalability',
  question: 'What grows with data or traffic here, and where is its limit?',
  variants: {
    'query-loop': {
      title: 'Load in one go what {where} asks one by one',
      noticed: "I've also noticed that {where} makes one call per turn of a loop: “{quote}”.",
      proposed:
        "I'd propose one batched call in {where}, a query-count test that keeps it so, and a look at its siblings; to discuss with {audience*}.",
    },
    'fan-out': {
      title: 'Bound what {where} sends at once',
      noticed: "I've also noticed that {where} sends one job or message per item ({place}).",
      proposed:
        "I'd propose to queue it from {where} in bounded batches, one run at a time, and to state the largest number expected; to discuss with {audience*}.",
    },
    unlimited: {
      title: 'Page what {where} loads',
      noticed: "I've also noticed that {where} loads all it finds with {call} ({place}).",
      proposed:
        "I'd propose paging or a hard limit for {where} and the lists beside it, and the size at which it begins to hurt; to discuss with {audience*}.",
    },
    bulk: {
      title: 'Write in bounded steps in {where}',
      noticed: "I've also noticed that one statement in {where} touches however many rows there are ({place}).",
      proposed:
        "I'd propose bounded batches with an index that serves them, resumable, with a count of progress for {where}; to discuss with {audience*}.",
    },
    contains: {
      title: 'An index for what {where} searches',
      noticed: "I've also noticed that {where} matches anywhere in a column ({place}), which no ordinary index serves.",
      proposed:
        "I'd propose a search or prefix index for {where}, and until then a minimum length and a limit; to discuss with {audience*}.",
    },
    limit: {
      title: 'Remove the growth behind {setting}',
      noticed:
        "I've also noticed that {setting} becomes {value} ({place}), which moves the limit and leaves the growth.",
      proposed:
        "I'd propose to measure at the new {setting}, draw the curve, and plan what removes it: paging, streaming, batches; to discuss with {audience*}.",
    },
    preload: {
      title: 'Guard lists against one query per row',
      noticed: "I've also noticed that related rows are loaded ahead in {where} alone ({place}).",
      proposed:
        "I'd propose a query-count guard and a sweep of the lists beside {where}, so that the next one fails a test; to discuss with {audience*}.",
    },
    'all-at-once': {
      title: 'Bound what {where} starts at once',
      noticed: "I've also noticed that {where} starts as many calls as there are items ({place}).",
      proposed:
        "I'd propose a fixed number at a time in {where}, or one batched call, and the largest number it must bear; to discuss with {audience*}.",
    },
    'in-memory': {
      title: 'Let the store count and filter for {where}',
      noticed: "I've also noticed that {where} loads rows to count or filter them in memory ({place}).",
      proposed:
        "I'd propose to move that into the query behind {where}, with a test at a realistic size; to discuss with {audience*}.",
    },
    probe: {
      title: 'Measure what {where} asks per row',
      noticed: "I've also noticed that {where} asks about other rows for each row ({place}).",
      proposed:
        "I'd propose to measure {where} on the largest data, and to replace the question by a join, one sub-select or a stored flag; to discuss with {audience*}.",
    },
    aggregate: {
      title: 'Measure what {where} counts on each read',
      noticed: "I've also noticed that {where} counts or groups anew on each read ({place}).",
      proposed:
        "I'd propose to measure {where} on the largest data, and agree the size from which it is kept ready instead; to discuss with {audience*}.",
    },
    'one-each': {
      title: 'Keep queries per page constant',
      noticed: "I've also noticed that round trips are saved here by hand: “{quote}”.",
      proposed:
        "I'd propose a guard on the number of queries around {thing}, and a sweep of its siblings for the same shape; to discuss with {audience*}.",
    },
    'said-limit': {
      title: 'Remove the growth behind the limit',
      noticed: "I've also noticed that a limit is set or moved: “{quote}”.",
      proposed:
        "I'd propose to state for {thing} what grows, at what size it hurts, and what removes it: page, batch, stream or queue; to discuss with {audience*}.",
    },
    sorted: {
      title: 'An index and a limit for {where}',
      noticed: "I've also noticed that {where} sorts what it reads ({place}).",
      proposed:
        "I'd propose an index that serves that order and a limit in {where}, checked with a query plan on data of real size; to discuss with {audience*}.",
    },
    memory: {
      title: 'Bound the memory {thing} needs',
      noticed: "I've also noticed that memory is the limit: “{quote}”.",
      proposed:
        "I'd propose to let {thing} stream or page, with a stated largest input and a test at that size; to discuss with {audience*}.",
    },
    slow: {
      title: 'Measure {thing} where it will hurt',
      noticed: "I've also noticed that it is about speed, with no figure: “{quote}”.",
      proposed:
        "I'd propose a benchmark of {thing} at ten times today’s data, the target, and a guard that keeps it; to discuss with {audience*}.",
    },
    many: {
      title: 'Say how many {thing} must bear',
      noticed: "I've also noticed that many are handled at once: “{quote}”.",
      proposed:
        "I'd propose to state the largest number for {thing}, work in bounded steps that can resume, and measure at that size; to discuss with {audience*}.",
    },
    plan: {
      title: 'Keep the query plan of {thing} in check',
      noticed: "I've also noticed that the query itself is at stake: “{quote}”.",
      proposed:
        "I'd propose a plan check for {thing} on production-sized data, and a limit at which it is looked at again; to discuss with {audience*}.",
    },
    any: {
      title: 'Know the growth behind {thing}',
      noticed: "I've also noticed that what “{quote}” costs grows with the data behind it.",
      proposed:
        "I'd propose the growth curve of {thing}, the size at which it hurts, and the batch, page or queue that removes it; to discuss with {audience*}.",
    },
  },
};
