import type { LensWords } from '../sentences';

export const technicalDebt: LensWords = {
  name: 'Technical debt',
  question: 'Is this the same kind of patch again, and what change of design would end the series?',
  variants: {
    'fixed-again': {
      title: 'End the series of fixes in {fixedFile}',
      noticed:
        "I've also noticed that {fixedPath} has been fixed {fixCount} times before ({fix*})[, {functionFixes} times in {fixedFunction}][, each time in {fixedAlways}].",
      proposed:
        "I'd propose to design {fixedFile} anew for the whole class of these failures, with tests for each; to discuss with {audience*}.",
    },
    patched: {
      title: 'One home for what {places} repeat',
      noticed: "I've also noticed that the same lines go into {places} ({place}).",
      proposed:
        "I'd propose one shared definition for what {places} repeat, so that the next change is made once and none is forgotten; to discuss with {audience*}.",
    },
    twins: {
      title: 'Bring the two copies of {file} together',
      noticed: "I've also noticed that two copies of {file} change alike, in {places}.",
      proposed:
        "I'd propose one {file} that both use, with its few differences as parameters, and a date for the copy to go; to discuss with {audience*}.",
    },
    'same-line': {
      title: 'Decide once what {copies} files repeat',
      noticed: "I've also noticed that the same line is written into {copies} files, {places} among them.",
      proposed:
        "I'd propose to move that decision to one place which {places} ask, so that a new caller cannot forget it; to discuss with {audience*}.",
    },
    pasted: {
      title: 'One home for what {places} repeat',
      noticed: "I've also noticed that the same block comes into {places} ({place}).",
      proposed:
        "I'd propose one shared function or type for what {places} repeat, before a third copy joins and they drift apart; to discuss with {audience*}.",
    },
    library: {
      title: 'Own or leave the patched library in {file}',
      noticed: "I've also noticed that a library is patched from outside: “{quote}”.",
      proposed:
        "I'd propose to bring it upstream, guard {file} by version until then, and test that the patch is in force; to discuss with {audience*}.",
    },
    said: {
      title: 'End the work-around in {where}',
      noticed: "I've also noticed that the code calls itself provisional: “{quote}”.",
      proposed:
        "I'd propose a ticket for the cause behind {where}, with the end state, a date, and what it costs until then; to discuss with {audience*}.",
    },
    message: {
      title: 'Name the end of this work-around',
      noticed: "I've also noticed that the change calls itself provisional: “{quote}”.",
      proposed:
        "I'd propose to write down the proper design for {thing}, its size, and the date or event that removes this one; to discuss with {audience*}.",
    },
    todo: {
      title: 'Settle what {where} leaves open',
      noticed: "I've also noticed that it leaves behind “{todo}” ({place}).",
      proposed:
        "I'd propose to settle it in this series or give it an owner and a date, since {where} now builds on it; to discuss with {audience*}.",
    },
    copied: {
      title: 'One owner for the code {where} copies',
      noticed: "I've also noticed that “{quote}” marks a copy.",
      proposed:
        "I'd propose to share, wrap or bring upstream what {where} copies, and to list such copies until then; to discuss with {audience*}.",
    },
    commented: {
      title: 'Decide about the code left in {where}',
      noticed: "I've also noticed that {where} is switched by turning code into a comment ({place}).",
      proposed:
        "I'd propose to delete it or put it behind one setting, and to say in {file} what brings it back; to discuss with {audience*}.",
    },
    silenced: {
      title: 'Let the list of silenced checks shrink',
      noticed: "I've also noticed that a check is silenced rather than answered: “{quote}”.",
      proposed:
        "I'd propose a baseline for {file} that may only shrink, with the cause and a date beside each entry; to discuss with {audience*}.",
    },
    waits: {
      title: 'Replace the wait in {where} by a signal',
      noticed: "I've also noticed that {where} waits a fixed time instead of for its cause ({place}).",
      proposed:
        "I'd propose to let {where} wait for the event itself, and keep the pause as an interim with an end date; to discuss with {audience*}.",
    },
    duplication: {
      title: 'One home for what {thing} repeats',
      noticed: "I've also noticed that the same thing stands in several places: “{quote}”.",
      proposed:
        "I'd propose one definition that {thing} and its copies share, and a list of the copies left; to discuss with {audience*}.",
    },
    again: {
      title: 'Find the cause behind these patches',
      noticed: "I've also noticed that this is a further patch of its kind: “{said}”.",
      proposed:
        "I'd propose to look for what these patches of {thing} share, and to change that once; to discuss with {audience*}.",
    },
    within: {
      title: 'One form for the copies in {file}',
      noticed: "I've also noticed that the same block comes {copies} times into {file} ({place}).",
      proposed:
        "I'd propose one function with the differences as parameters in {file}, tested over each of its uses; to discuss with {audience*}.",
    },
    asked: {
      title: 'Name what leaving {thing} costs',
      noticed: "I've also noticed that a clean-up is asked for: “{quote}”.",
      proposed:
        "I'd propose to say for {thing} what it costs each change today, which rule gets one home, and the first step that is worth it alone; to discuss with {audience*}.",
    },
    any: {
      title: 'End the series behind {thing}',
      noticed: "I've also noticed that “{quote}” treats one case of a wider rule.",
      proposed:
        "I'd propose to look for its siblings around {thing}, give the rule one home, and name what leaving it costs; to discuss with {audience*}.",
    },
  },
};
