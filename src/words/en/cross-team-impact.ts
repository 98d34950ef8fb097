import type { LensWords } from '../sentences';

export const crossTeamImpact: LensWords = {
  name: 'Cross-team impact',
  question: 'Who else feels this change, what must they do, and how are they told?',
  variants: {
    'known-callers': {
      title: 'Agree {used} with {callers*}',
      noticed: "I've also noticed that {callers*} already have code that uses {used} ({callSites*}).",
      designed: '[{owners*} look after this side of it.]',
      proposed:
        "I'd propose to agree the answer of {used} with {callers*}, tell them when it changes, and discuss it with {audience*}.",
    },
    'owned-by-others': {
      title: 'Agree the change of {ownedFile} with {foreignOwners*}',
      noticed: "I've also noticed that {foreignOwners*} look after {ownedPath*} ({ownerRule*}).",
      proposed:
        "I'd propose to show {foreignOwners*} what changes in {ownedFile*} and why before it lands, agree who keeps it from then on, and discuss it with {audience*}.",
    },
    'asked-for-many': {
      title: 'Agree {route} with those who will call it',
      noticed: "I've also noticed whom {route} is for: “{saying}”.",
      proposed:
        "I'd propose to list the {consumers} that will call {route}, agree the answer with them first, and discuss it with {audience*}.",
    },
    'route-for-many': {
      title: 'Agree {route} before it is built',
      noticed: "I've also noticed whom {route} is for: “{saying}”.",
      proposed:
        "I'd propose to ask the {consumers} what they need of {route} before it is built, and discuss it with {audience*}.",
    },
    'many-callers': {
      title: 'Tell those who depend on {thing}',
      noticed: "I've also noticed who else is concerned: “{saying}”.",
      proposed:
        "I'd propose to list what the {consumers} must do because of {thing} and by when, and tell them through {audience*}.",
    },
    withdrawn: {
      title: 'Tell those who rely on what {thing} withdraws',
      noticed: "I've also noticed that something others use goes away or changes: “{quote}”.",
      proposed:
        "I'd propose to list who still relies on it, tell them what “{work}” asks of them and by when, and agree the date with {audience*}.",
    },
    'told-in-passing': {
      title: 'Carry the notice in {file} to its readers',
      noticed: "I've also noticed that users are told only here: “{quote}”.",
      proposed:
        "I'd propose to put what {file} asks for into release notes and a start-up message, with a migration guide and a date, agreed with {audience*}.",
    },
    metric: {
      title: 'Keep {metric} readable for dashboards',
      noticed:
        "I've also noticed that {metric} changes or goes ({place}), and dashboards and alerts on it fall silent.",
      proposed:
        "I'd propose to write {metric} beside its successor for one release, adjust shared dashboards, and tell those who operate it through {audience*}.",
    },
    'base-class': {
      title: 'Say what implementers of {type} must do',
      noticed: "I've also noticed that others are to build on {type} ({place}).",
      proposed:
        "I'd propose a migration note for {type}: what to implement, what stays supported and until when, tried with one outside author, with {audience*}.",
    },
    'break-noted': {
      title: 'Carry the note in {file} to those it breaks',
      noticed: "I've also noticed that the note names a break: “{quote}”.",
      proposed:
        "I'd propose to add to {file} who is affected, what to do and by when, and to tell the known consumers through {audience*}.",
    },
    platform: {
      title: 'Announce the end of {platform} here',
      noticed: "I've also noticed that {platform} is dropped or moved on ({place}).",
      proposed:
        "I'd propose to say in the release notes which {platform} versions are supported until when, and to warn those still on them, with {audience*}.",
    },
    artefact: {
      title: 'Tell packagers what changes in {file}',
      noticed: "I've also noticed that what others download or install changes: “{quote}”.",
      proposed:
        "I'd propose to list the consumers of what {file} publishes, keep old names for a release, and announce the change through {audience*}.",
    },
    'named-consumers': {
      title: 'Agree {thing} with the {phrase}',
      noticed: "I've also noticed who is concerned besides us: “{quote}”.",
      proposed:
        "I'd propose to ask the {phrase} what they need of “{work}”, agree it first, and say how they hear of changes, with {audience*}.",
    },
    removed: {
      title: 'Tell those who build on {function}',
      noticed: "I've also noticed that {function} disappears from code others build on ({place}).",
      proposed:
        "I'd propose to find who uses {function}, name its successor in the release notes, and agree a date with them and {audience*}.",
    },
    implementers: {
      title: 'Tell those who implement {type}',
      noticed: "I've also noticed that {type} asks more of whoever implements it: {function} ({place}).",
      proposed:
        "I'd propose to list the implementers of {type}, give {function} a default or a guide, and set a date with {audience*}.",
    },
    any: {
      title: 'Tell the users of {thing} what changes',
      noticed: "I've also noticed that others build on what “{quote}” touches.",
      proposed:
        "I'd propose to list who uses {thing}, what each must do and by when, and tell them through {audience*}.",
    },
  },
};
