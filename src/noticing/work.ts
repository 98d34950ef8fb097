import type { Change } from './change';
import type { Message } from './message';
import type { Ticket } from './ticket';

/** The work at hand, as much of it as is known. */
export interface Work {
  readonly ticket?: Ticket;
  readonly message?: Message;
  readonly change?: Change;
}

/** A place elsewhere in the repository that names something this work touches. */
export interface Reference {
  /** What sort of thing is named; absent where nobody asked. */
  readonly kind?: 'route' | 'name' | 'event' | 'table' | 'variable' | 'package';
  /** What is named: a route's literal part, an exported name, an event, a table. */
  readonly of: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The line's own words, at most 160 characters. */
  readonly quote: string;
  /** The service or package it belongs to, such as `services/checkout`. */
  readonly part: string;
  /** Who CODEOWNERS says looks after it; absent where nobody is named. */
  readonly owners?: readonly string[];
}

/** Who CODEOWNERS says looks after a path the work touches. */
export interface Ownership {
  readonly path: string;
  readonly owners: readonly string[];
  /** The line of CODEOWNERS that says so; the last one where several sections do. */
  readonly rule?: { readonly path: string; readonly line: number; readonly quote: string };
}

/** Something this repository already has for a purpose, so that a note proposes what the team knows. */
export interface Convention {
  /** `decision`: a folder of decision records or RFCs; `retry`: a file that says what is done on failure; else technologies. */
  readonly kind: 'cache' | 'flag' | 'metric' | 'queue' | 'search' | 'migration' | 'decision' | 'retry';
  /** The technology's name (`Redis`), or the folder's for the repository's own (`docs/adr`, `packages/flags`). */
  readonly name: string;
  /** Where it can be seen: a file that uses it, or the folder. */
  readonly path: string;
  /** 1-based, with the line's own words, where `path` is a file. */
  readonly line?: number;
  readonly quote?: string;
  /** Of a file that says what is done on failure: the commits that mended it, the newest first. */
  readonly fixes?: readonly PastCommit[];
}

/** A commit of the past; `at` is a day (`YYYY-MM-DD`), `by` a name. */
export interface PastCommit {
  readonly sha: string;
  readonly subject: string;
  readonly at: string;
  readonly by: string;
}

/** Someone who has worked on a file; `share` is the part of the work that is theirs, 0 to 1, recent work counting more. */
export interface Contributor {
  readonly name: string;
  readonly mail: string;
  readonly share: number;
  readonly commits: number;
}

/** What has happened to a file that the work changes, within what was looked at of the history. */
export interface FileHistory {
  readonly path: string;
  /** How many commits touched it, and in the year before the newest commit. */
  readonly commits: number;
  readonly recent: number;
  /** The days of its first and its last commit. */
  readonly since: string;
  readonly last: string;
  /** 1 for the file that most commits touched in that year, up to 20; absent below. */
  readonly rank?: number;
  /** Commits whose subject says that they mend something, the newest first, at most 10; how many in all. */
  readonly fixes: readonly PastCommit[];
  readonly fixCount: number;
  /** Commits that take another one back, the newest first, at most 5. */
  readonly reverts: readonly PastCommit[];
  /** Who has worked on it in two years, the one with the largest share first, at most 5. */
  readonly people: readonly Contributor[];
  /** True where one person made all of at least three commits in two years. */
  readonly single: boolean;
}

/** "Whenever `path` changes, `other` changes": seen `times` of `of` commits; the work changes `path` and not `other`. */
export interface Together {
  readonly path: string;
  readonly other: string;
  readonly times: number;
  readonly of: number;
}

/** What has happened to a function that the work changes: the commits that changed its own lines. */
export interface FunctionHistory {
  readonly path: string;
  readonly name: string;
  readonly commits: number;
  /** Commits whose subject says that they mend something, the newest first, at most 10; how many in all. */
  readonly fixes: readonly PastCommit[];
  readonly fixCount: number;
  /** False where there may be more commits than were found in time. */
  readonly complete: boolean;
}

/** What the history says about the files that the work changes. */
export interface HistoryFacts {
  readonly files: readonly FileHistory[];
  /** The same of at most five changed functions; absent while nobody has looked. */
  readonly functions?: readonly FunctionHistory[];
  readonly together: readonly Together[];
  /**
   * Whom to ask or to pair with: people other than oneself who have worked on the changed files, then on the same part
   * of the repository, the ones with the largest share first, at most 5.
   */
  readonly colleagues: readonly Contributor[];
  /** How many commits were looked at. */
  readonly size: number;
  /** False where the history goes on beyond what was looked at (a shallow clone, or very many commits). */
  readonly complete: boolean;
  /** True in a partial clone, where renames are not followed. */
  readonly partial: boolean;
  /** True where the history was cut when the repository was cloned. */
  readonly shallow: boolean;
}

/** What is known of the repository around the work; every part may be missing, and then nothing is claimed of it. */
export interface Facts {
  readonly owners?: readonly Ownership[];
  /** Owners that CODEOWNERS names and whose name says they look after the whole: architecture, platform, principals. */
  readonly architects?: readonly string[];
  /** One's own teams, as CODEOWNERS writes them; absent where nobody said which, and then nobody is called foreign. */
  readonly ownTeams?: readonly string[];
  /** The CODEOWNERS file the owners are from, and by which host's rules it was read. */
  readonly codeowners?: { readonly path: string; readonly dialect: 'github' | 'gitlab' | 'bitbucket' };
  /** References from other parts of the repository than the ones the work touches. */
  readonly callers?: readonly Reference[];
  /** Packages or modules of the same workspace that declare or import a part that the work touches, one line each. */
  readonly consumers?: readonly Reference[];
  readonly conventions?: readonly Convention[];
  readonly history?: HistoryFacts;
}

/** What is known of a repository nobody has looked at. */
export const noFacts: Facts = {};
