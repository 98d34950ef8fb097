import type { LensWords } from '../sentences';

export const securityPrivacy: LensWords = {
  name: 'Security and privacy',
  question: 'Who could do or see more than they should, and where is the rule enforced?',
  variants: {
    logged: {
      title: 'Keep {secret} out of the logs',
      noticed: "I've also noticed that a log line names {secret} ({place}), and logs reach more people.",
      designed: 'Logging an id instead of the value tells as much.',
      proposed:
        "I'd propose a masking rule in the logger for everything like {secret}, and rotation of what was logged, with {audience*}.",
    },
    literal: {
      title: 'Move {secret} out of {file}',
      noticed: "I've also noticed that {secret} is written in plain text ({place}) and stays in the history.",
      proposed:
        "I'd propose to rotate {secret}, read it from the secret store, and let a scanner refuse the next one, with {audience*}.",
    },
    'protection-off': {
      title: 'Keep {protection} out of what ships',
      noticed: "I've also noticed that a protection is switched off or widened: {protection} ({place}).",
      proposed:
        "I'd propose to limit {protection} to development by configuration, fail closed elsewhere, and check released builds for it, with {audience*}.",
    },
    'protection-removed': {
      title: 'Decide on purpose that {protection} goes',
      noticed: "I've also noticed that {protection} is taken away for everyone ({place}).",
      proposed:
        "I'd propose to keep {protection} by default, open it only where a test or tool needs it, and check production for it, with {audience*}.",
    },
    sql: {
      title: 'Bind {value} instead of splicing it into SQL',
      noticed:
        "I've also noticed that {value} is spliced into SQL ({place}), so whoever controls it writes part of the query.",
      proposed:
        "I'd propose to bind {value}, do the same at its neighbours, and let a linter refuse interpolated SQL, with {audience*}.",
    },
    markup: {
      title: 'Escape {value} in one place',
      noticed: "I've also noticed that {value} goes into the page unescaped ({place}).",
      proposed:
        "I'd propose one helper that escapes or allow-lists on the server before {value} is shown, used by every view, and a hostile-input test, with {audience*}.",
    },
    path: {
      title: 'Check that {value} stays inside its folder',
      noticed: "I've also noticed that {value} from outside is joined to a folder ({place}).",
      proposed:
        "I'd propose one safe-path function that refuses anything like {value} outside of its folder, used for reading, writing and deleting, with {audience*}.",
    },
    fetch: {
      title: 'Fetch {value} through one guarded client',
      noticed: "I've also noticed that the server fetches {value}, an address it did not choose ({place}).",
      proposed:
        "I'd propose one outbound client that refuses private ranges, other schemes and large answers, used for {value} and its like, with {audience*}.",
    },
    unpinned: {
      title: 'Pin {tool} by commit',
      noticed: "I've also noticed that the pipeline runs code that can change under it: {tool} ({place}).",
      proposed:
        "I'd propose to pin {tool} by commit or checksum, give the job the least rights, and make that the rule for all workflows, with {audience*}.",
    },
    'pipeline-secret': {
      title: 'Limit what {file} can do with {secret}',
      noticed: "I've also noticed that a pipeline step holds {secret} ({place}).",
      proposed:
        "I'd propose to state who can trigger {file}, pin every action beside {secret}, grant the least permissions, and set a rotation date, with {audience*}.",
    },
    'check-removed': {
      title: 'Show that nothing opens without {check}',
      noticed: "I've also noticed that {check} is taken away or moved ({place}).",
      proposed:
        "I'd propose deny by default in one shared guard in place of {check}, and a test that tries every route without rights, with {audience*}.",
    },
    bypassed: {
      title: 'Bind and record every use of {check}',
      noticed: "I've also noticed a way around a check: {check} ({place}).",
      proposed:
        "I'd propose to keep {check} in one wrapper, say who may set it, record each use, and test that nobody else can, with {audience*}.",
    },
    role: {
      title: 'Decide with one policy, not with {check}',
      noticed: "I've also noticed that who may do this is decided by a comparison on the spot: “{quote}”.",
      proposed:
        "I'd propose one policy that names the permission behind {check}, used by every entry and the interface, with a role-by-permission test, with {audience*}.",
    },
    'check-added': {
      title: 'Enforce {check} in one place for all entries',
      noticed: "I've also noticed that {check} is asked here ({place}), and each sibling must remember to ask it.",
      proposed:
        "I'd propose one guard for {check} that every entry passes, an audit of the siblings, and closed by default, with {audience*}.",
    },
    'role-alone': {
      title: 'Give this role check one home',
      noticed: "I've also noticed that rights are decided by “{quote}”.",
      proposed:
        "I'd propose one policy for {thing}, enforced on the server and only shown in the interface, with a role-by-permission test, with {audience*}.",
    },
    header: {
      title: 'Keep {protection} as tight as it was',
      noticed: "I've also noticed that {protection} changes for every page ({place}).",
      proposed:
        "I'd propose to name the one source that needs it, prefer a hash or nonce, and watch reports of {protection} before it is enforced, with {audience*}.",
    },
    unscoped: {
      title: 'Look up {lookup} within its owner',
      noticed: "I've also noticed that a record is found whoever it belongs to: “{quote}”.",
      proposed:
        "I'd propose to look up {lookup} through its owner or tenant, make that the rule, and test with a foreign id, with {audience*}.",
    },
    erased: {
      title: 'Say what removing a user ends and keeps',
      noticed: "I've also noticed that an account is removed or disabled: “{quote}”.",
      proposed:
        "I'd propose one rule around {check}: who may, confirm again, end sessions and tokens, keep an audit entry, and what is erased when, with {audience*}.",
    },
    audit: {
      title: 'Decide what {check} may record',
      noticed: "I've also noticed that the audit trail changes: “{quote}”.",
      proposed:
        "I'd propose to list for {check} which acts must leave a trace, which fields never may, who reads it and for how long, with {audience*}.",
    },
    escaping: {
      title: 'Use one tested escaper instead of {function}',
      noticed: "I've also noticed that escaping is done by hand in {function} ({place}).",
      proposed:
        "I'd propose the framework's own escaper in place of {function}, in all places that need it, with a test of hostile input, with {audience*}.",
    },
    'let-through': {
      title: 'List what a request may set in {file}',
      noticed: "I've also noticed that the fields a request may set change: “{quote}”.",
      proposed:
        "I'd propose a strict list per role for {thing}, checked on the server, and a test that a plain user cannot set the rest, with {audience*}.",
    },
    'person-sent': {
      title: 'Decide whether {person} may leave this process',
      noticed: "I've also noticed that {person} is logged, traced or sent on ({place}).",
      proposed:
        "I'd propose a rule on which personal fields such as {person} may leave, hashed or dropped, how long they stay, and how deletion reaches them, with {audience*}.",
    },
    'person-kept': {
      title: 'State purpose and retention of {person}',
      noticed: "I've also noticed that {person} tells something about a person ({place}).",
      proposed:
        "I'd propose to write down why {person} is kept, who may read it, when it goes, and how an erasure request reaches it, with {audience*}.",
    },
    telemetry: {
      title: 'Say what {person} sends, and ask first',
      noticed: "I've also noticed that data goes to a third party: “{quote}”.",
      proposed:
        "I'd propose a list of events and fields behind {person}, a notice or opt-in before the first one, and a switch, with {audience*}.",
    },
    identity: {
      title: 'Write down the rule behind {function}',
      noticed: "I've also noticed that {function} decides who somebody is or what they may do ({place}).",
      proposed:
        "I'd propose a short threat note for {function}: what an attacker may hold, what must be refused, and a test for each, with {audience*}.",
    },
    'identity-file': {
      title: 'Add the refusals of {area} to the tests',
      noticed: "I've also noticed that sign-in or rights change here: “{quote}”.",
      proposed:
        "I'd propose to state the rule that {area} enforces, check its sibling paths against it, and test missing, expired and foreign credentials, with {audience*}.",
    },
    weakness: {
      title: 'Close the class behind “{phrase}”',
      noticed: "I've also noticed that the work names a weakness: “{phrase}”.",
      proposed:
        "I'd propose to look for the same in the siblings of {thing}, enforce one rule for all, and record who could have used it, with {audience*}.",
    },
    'permission-asked': {
      title: 'Enforce who may do this in one place',
      noticed: "I've also noticed that the work decides who may do what: “{quote}”.",
      proposed:
        "I'd propose to state the rule for “{work}” once, enforce it on the server for every entry, and test each role, with {audience*}.",
    },
    any: {
      title: 'Write down the threat behind {thing}',
      noticed: "I've also noticed that “{quote}” touches who may see or do something.",
      proposed:
        "I'd propose a short threat note for {thing}: who could misuse it, the rule that stops them, where it is enforced and tested, with {audience*}.",
    },
  },
};
