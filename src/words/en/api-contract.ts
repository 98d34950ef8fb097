import type { LensWords } from '../sentences';

export const apiContract: LensWords = {
  name: 'API contract',
  question: 'What do callers rely on here, and how does it change without breaking them?',
  variants: {
    'wire-number': {
      title: 'Never reuse the wire number of {field}',
      noticed:
        "I've also noticed that {field} goes from {before} to {after} on the wire ({place}); older clients misread it.",
      designed: 'Adding it under a free number and reserving the old one keeps both sides working.',
      proposed:
        "I'd propose a checked rule for {file}: numbers and types are never reused, old fields stay reserved; with {audience*}.",
    },
    'wire-removed': {
      title: 'Deprecate {field} before it leaves {file}',
      noticed: "I've also noticed that {field} leaves the published description in one step ({place}).",
      designed: 'Leaving it in place as deprecated costs one line.',
      proposed:
        "I'd propose to keep {field} beside its successor for one release, count who still sends it, and announce the removal with {audience*}.",
    },
    'graph-removed': {
      title: 'Deprecate {field} before it leaves the schema',
      noticed: "I've also noticed that {field} is taken out of the public schema ({place}).",
      proposed:
        "I'd propose to mark {field} deprecated with a date, watch its use, and remove it only then; to agree as the rule with {audience*}.",
    },
    'parameter-removed': {
      title: 'Accept {parameter} for one more release',
      noticed:
        "I've also noticed that {parameter} is no longer read ({place}); callers who send it get another answer, not an error.",
      proposed:
        "I'd propose to refuse {parameter} out loud for a release, name it in the notes, and agree that with {audience*}.",
    },
    'route-removed': {
      title: 'Say where the callers of {route} should go',
      noticed: "I've also noticed that {route} disappears ({place}) and whoever calls it finds out by failing.",
      proposed:
        "I'd propose to answer {route} for one release with a pointer to its successor, count the calls, and agree a removal date with {audience*}.",
    },
    'declaration-removed': {
      title: 'Keep a deprecated {function} for one release',
      noticed:
        "I've also noticed that {function} disappears from {file} with no stand-in, which breaks whoever builds against it.",
      designed: 'A thin alias that calls the successor would do.',
      proposed:
        "I'd propose a rule for exported names like {function}: deprecate, name the successor, remove a release later; to agree with {audience*}.",
    },
    status: {
      title: 'Treat {after} instead of {before} as a contract change',
      noticed:
        "I've also noticed that the answer changes from {before} to {after} ({place}), and clients branch on it.",
      proposed:
        "I'd propose to write down which case answers {after}, announce it, and pin it in a contract test, with {audience*}.",
    },
    'error-type': {
      title: 'Keep {before} readable while {after} takes over',
      noticed: "I've also noticed that callers who expected {before} now get {after} ({place}).",
      proposed:
        "I'd propose one list of stable error codes with {after} in it, a mapping from {before} for a release, and a test that pins both, with {audience*}.",
    },
    'key-renamed': {
      title: 'Accept {before} beside {after} for a release',
      noticed:
        "I've also noticed that {before} is now spelled {after} ({place}); the old name is ignored without an error.",
      proposed:
        "I'd propose to accept {before} with a warning for one release, or refuse it clearly, agreed with {audience*}.",
    },
    'field-type': {
      title: 'Version the change of {after} from {before}',
      noticed:
        "I've also noticed that a field goes from {before} to {after} ({place}), and readers of the old type break.",
      proposed:
        "I'd propose a second field for {after} beside the old one until the readers have moved, agreed with {audience*}.",
    },
    deprecation: {
      title: 'Give the deprecation in {file} an end',
      noticed: "I've also noticed that the deprecation lives only in “{quote}”.",
      proposed:
        "I'd propose a plan for {thing}: the successor, a warning where it is used, a count of remaining callers, and a removal date, with {audience*}.",
    },
    'declaration-changed': {
      title: 'Keep the old form of {function} callable',
      noticed:
        "I've also noticed that {function} keeps its name and changes its form ({place}); what was “{before}” no longer fits.",
      proposed:
        "I'd propose an optional argument or an overload for {function} this release, the break announced for the next, agreed with {audience*}.",
    },
    'patch-release': {
      title: 'Agree what {package} promises before it ships',
      noticed: "I've also noticed that {function} becomes public in a small release of {package} ({place}).",
      proposed:
        "I'd propose to settle types, errors and what may still change in {function} before {package} is published, with {audience*}.",
    },
    rpc: {
      title: 'Settle the contract around {field}',
      noticed: "I've also noticed that {field} becomes part of the wire format ({place}), which is hard to take back.",
      proposed:
        "I'd propose to write down what {field} requires, its limits, errors and repeated calls, before clients depend on it; with {audience*}.",
    },
    'graph-field': {
      title: 'Write down what {field} promises',
      noticed: "I've also noticed that {field} becomes part of the public schema ({place}).",
      proposed:
        "I'd propose to define for {field} what empty and unknown values mean, its limits and its errors, and to note it for clients, with {audience*}.",
    },
    route: {
      title: 'Settle the contract of {route} before others call it',
      noticed: "I've also noticed that {route} becomes something others can call ({place}).",
      proposed:
        "I'd propose to write down for {route} the payload, the errors, paging, and what a repeated call does, before clients depend on it; with {audience*}.",
    },
    'route-asked': {
      title: 'Settle the contract of {route} before it is built',
      noticed: "I've also noticed that {route} will be something others call.",
      proposed:
        "I'd propose to agree for {route} the payload, the errors, versioning and what a repeated call does before it is built, with {audience*}.",
    },
    parameter: {
      title: 'State the rules of {parameter}',
      noticed:
        "I've also noticed that {parameter} becomes part of the request ({place}); absent, empty and wrong values need a meaning.",
      proposed: "I'd propose to write down and test the rules of {parameter}, the same for its kind, with {audience*}.",
    },
    option: {
      title: 'Treat {parameter} as a contract with scripts',
      noticed: "I've also noticed that {parameter} is what scripts will rely on ({place}).",
      proposed:
        "I'd propose to state default, scope and allowed combinations of {parameter}, keep old spellings as deprecated aliases, and agree that with {audience*}.",
    },
    setting: {
      title: 'State the rules of the option {parameter}',
      noticed: "I've also noticed that {parameter} is a setting users write by hand ({place}).",
      proposed:
        "I'd propose to document type, default and allowed values of {parameter}, refuse the rest at start with a clear sentence, and agree that with {audience*}.",
    },
    'error-code': {
      title: 'Keep {code} in one list of stable error codes',
      noticed: "I've also noticed that {code} changes what clients can branch on ({place}).",
      proposed:
        "I'd propose one documented list of stable error codes with {code} in it, a test that pins code and status, and a note to clients, with {audience*}.",
    },
    refusal: {
      title: 'Announce what {file} now refuses',
      noticed: "I've also noticed that input which used to pass can now end in {exception} ({place}).",
      proposed:
        "I'd propose to name {exception} and its cases in the API notes, warn for a release first, and check what is stored already, with {audience*}.",
    },
    described: {
      title: 'Check the callers of what {file} now describes',
      noticed: "I've also noticed that the published description changes at {field} ({place}).",
      proposed:
        "I'd propose a compatibility check of {file} in CI that tells breaking from additive changes, and a note for each break, with {audience*}.",
    },
    'answer-documented': {
      title: 'Pin what {file} answers with a contract test',
      noticed: "I've also noticed that the documented answer changes: “{quote}”.",
      proposed:
        "I'd propose a contract test that compares {thing} with its documentation, and to call out what changes in meaning, with {audience*}.",
    },
    interface: {
      title: 'Give {function} a default before others implement it',
      noticed: "I've also noticed that whoever implements {type} must now also offer {function} ({place}).",
      proposed:
        "I'd propose a default for {function}, its contract written down (null, errors, repeated calls), and a note to implementers, agreed with {audience*}.",
    },
    answer: {
      title: 'Pin the answer that {file} builds',
      noticed: "I've also noticed that the JSON others read is shaped here: “{quote}”.",
      proposed:
        "I'd propose a typed, documented answer for {thing}, added fields only, and a contract test that fails when one disappears, with {audience*}.",
    },
    'status-set': {
      title: 'Write down when {file} answers {status}',
      noticed: "I've also noticed that {status} becomes part of what callers see ({place}).",
      proposed:
        "I'd propose one table of cases and answers with {status} in it, the same for the sibling endpoints, pinned by a test, with {audience*}.",
    },
    declaration: {
      title: 'Settle what {function} promises before others use it',
      noticed: "I've also noticed that {function} becomes public ({place}).",
      proposed:
        "I'd propose to fix its types, errors and empty cases now, or mark {function} as unstable, and to agree which with {audience*}.",
    },
    said: {
      title: 'Say what stays the same for callers of {thing}',
      noticed: "I've also noticed a change of what callers see: “{phrase}”.",
      proposed:
        "I'd propose to write down for {thing} what old clients get, what new ones get, and when the old form ends, with {audience*}.",
    },
    any: {
      title: 'Write down the contract of {thing}',
      noticed: "I've also noticed that callers can rely on “{quote}”.",
      proposed:
        "I'd propose to state for {thing} which inputs, answers and errors are promised, and how a change of them is announced, with {audience*}.",
    },
  },
};
