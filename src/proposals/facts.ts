import type { Need } from '../words/drafts';
import type { Elsewhere } from './elsewhere';

/** A commit that mended a file. */
export interface Fix {
  readonly sha: string;
  readonly subject: string;
  /** `YYYY-MM-DD` */
  readonly at: string;
  /** What its message says behind the subject, in a sentence (reasons.ts). */
  readonly why?: string;
}

/** What a draft takes from the facts about the repository; the Facts of noticing fit it. Every part may be missing. */
export interface DraftFacts {
  readonly owners?: readonly { readonly path: string; readonly owners: readonly string[] }[];
  readonly architects?: readonly string[];
  readonly ownTeams?: readonly string[];
  readonly callers?: readonly {
    readonly of: string;
    readonly path: string;
    readonly line: number;
    readonly quote: string;
    readonly part: string;
    /** Who looks after it. */
    readonly owners?: readonly string[];
  }[];
  /** What bears on the same matter beside the work (elsewhere.ts). */
  readonly elsewhere?: readonly Elsewhere[];
  /** A function of the work that no other file of its kind (`.ts`) names (elsewhere.ts). */
  readonly unnamed?: { readonly name: string; readonly kind: string };
  readonly conventions?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly path: string;
    readonly line?: number;
    readonly fixes?: readonly Fix[];
  }[];
  readonly history?: {
    readonly files: readonly {
      readonly path: string;
      readonly commits: number;
      readonly recent: number;
      readonly since: string;
      /** Whether all work of two years is by the first of `people`. */
      readonly single: boolean;
      readonly people: readonly { readonly name: string; readonly commits: number }[];
      readonly fixCount: number;
      readonly fixes: readonly Fix[];
    }[];
    readonly colleagues: readonly { readonly name: string; readonly mail: string }[];
  };
}

/** Of so many files a page names the earlier fixes, and at most so many of each. */
const most = { files: 2, fixes: 4 };

/** Those of a file's fixes that a page names. */
export const namedFixes = (fixes: readonly Fix[]): readonly Fix[] => fixes.slice(0, most.fixes);

/** The files whose history a page shows, with the fixes it names. */
export const shownFiles = ({ history }: DraftFacts) =>
  (history?.files ?? []).slice(0, most.files).map((file) => ({ ...file, fixes: namedFixes(file.fixes) }));

/** Which conventions answer a need; what is not here is not looked for by anyone yet. */
const answers: Readonly<Partial<Record<Need, { readonly kind: string; readonly names?: readonly string[] }>>> = {
  'shared-cache': { kind: 'cache', names: ['Redis', 'Memcached'] },
  queue: { kind: 'queue' },
  'search-index': { kind: 'search' },
  'feature-flags': { kind: 'flag' },
  metrics: { kind: 'metric' },
  'failure-policy': { kind: 'retry' },
};

/** Files that run in a browser or an app, as far as their paths tell. */
const runsAtTheUser =
  /(?:^|\/)(?:web|webapp|website|www|frontend|front-end|browser|mobile|ios|android)\/|\.(?:tsx|jsx|vue|svelte|html|swift|dart)$/i;

/** Where the repository shows that it has what an option builds on; `absent` when it was looked for, `unknown` when not. */
export function infrastructure(
  need: Need,
  facts: DraftFacts,
): { readonly where: string; readonly fixes?: readonly Fix[] } | 'absent' | 'unknown' {
  const { conventions, callers } = facts;
  if (need === 'http-caching-callers') {
    const caller = callers?.find(({ path }) => runsAtTheUser.test(path));
    if (caller) return { where: `${caller.path}:${caller.line}` };
    return callers && callers.length > 0 ? 'absent' : 'unknown';
  }
  const answer = answers[need];
  if (!answer || !conventions) return 'unknown';
  // What the work itself changes is not what it could build on.
  const changed = facts.history?.files.map(({ path }) => path) ?? [];
  const found = conventions.find(
    ({ kind, name, path }) => kind === answer.kind && (answer.names?.includes(name) ?? true) && !changed.includes(path),
  );
  if (!found) return 'absent';
  return { where: `${found.path}${found.line ? `:${found.line}` : ''}`, fixes: namedFixes(found.fixes ?? []) };
}
