import type { Change } from '../noticing/change';
import type { Convention, Facts, Reference } from '../noticing/work';
import { consumersOf } from './consumers';
import { conventionsOf } from './conventions';
import { functionsOf } from './function-history';
import { type History, historyOf } from './history';
import { type Lookup, lookupsOf } from './lookups';
import { architectsOf, findOwners, type Owners, ownershipOf, withOwners } from './owners';
import { packageName } from './part-name';
import { type Parts, partOf, partsOf } from './parts';
import { busiestOf, fixesOf, pastOf } from './past';
import type { Repository } from './ports';
import { candidatesOf, importing, linksOf, referencesOf } from './references';
import { type Use, withUses } from './uses';
import { WarmAnswers } from './warm';

/** Which parts a change touches: those whose code, schema or build it changes. */
function touchedBy({ files }: Change, parts: Parts): Set<string> {
  return new Set(files.filter(({ kind }) => kind !== 'docs').map(({ path }) => partOf(path, parts)));
}

async function packageNameOf(part: string, repository: Repository, signal: AbortSignal): Promise<string | undefined> {
  const text = await repository.read(part === '' ? 'package.json' : `${part}/package.json`, signal);
  return text === undefined ? undefined : packageName(text);
}

async function callersOf(
  change: Change,
  lookups: readonly Lookup[],
  parts: Parts,
  repository: Repository,
  signal: AbortSignal,
): Promise<Reference[]> {
  const literals = lookups.map(({ literals: [...all] }) => all.sort((a, b) => b.length - a.length)[0] ?? '');
  const matches = await repository.search(literals, signal);
  const candidates = candidatesOf(lookups, matches, parts, touchedBy(change, parts));
  const links = new Map<Lookup, readonly string[]>();
  for (const lookup of candidates.keys())
    if (lookup.kind === 'name') {
      const name = await packageNameOf(partOf(lookup.path, parts), repository, signal);
      links.set(lookup, linksOf(lookup.path, name));
    }
  const files = new Set([...links.keys()].flatMap((lookup) => candidates.get(lookup) ?? []).map(({ path }) => path));
  const wanted = [...new Set([...links.values()].flat())];
  const lines = files.size > 0 ? await repository.search(wanted, signal, { files: [...files] }) : [];
  const found: Reference[] = [];
  for (const [lookup, all] of candidates) {
    const linked = links.get(lookup);
    found.push(...referencesOf(lookup, linked ? importing(all, lines, linked) : all, parts));
  }
  return found;
}

/** What the history of a repository is asked with: brought up to date when HEAD moves. */
interface Learned {
  readonly history: History;
  readonly busiest: readonly string[];
  readonly conventions: readonly Convention[];
}

/** How long facts wait for a history that is being read for the first time, in milliseconds. */
const patience = 400;

/** A repository that remembers what was read of it, so that the second question is answered at once. */
export class KnownRepository {
  #learned: Promise<Learned | undefined> | undefined;
  #owners: Owners | undefined;
  readonly #closed = new AbortController();
  readonly #warm = new WarmAnswers();
  #listed:
    | { readonly paths: readonly string[]; readonly tracked: ReadonlySet<string>; readonly parts: Parts }
    | undefined;

  /** What cannot be found out is told to `failed`. */
  constructor(
    private readonly repository: Repository,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Ends what is being read. */
  close(): void {
    this.#closed.abort();
  }

  /**
   * What is known around a change: who looks after the changed paths, which other parts name what it touches, what has
   * happened to it before. What cannot be found out is left out; only a cancelled question rejects. With `later`, the
   * answer does not wait for a long history that is read for the first time, nor for what was searched for before:
   * `later` tells when it is worth asking again.
   */
  async factsOf(change: Change, signal: AbortSignal, later?: () => void): Promise<Facts> {
    const warm = later && this.#warm.of(this.repository, later);
    const repository = warm?.repository ?? this.repository;
    const orNothing = <T>(answer: Promise<T>): Promise<T | undefined> =>
      answer.catch((error: unknown) => {
        signal.throwIfAborted();
        this.failed(error);
        return undefined;
      });
    const learning = this.#learn();
    const [listed, settings] = await Promise.all([
      orNothing(this.#list(repository, signal)),
      orNothing(repository.settings(signal)),
    ]);
    const { parts, tracked } = listed ?? { parts: partsOf([]), tracked: new Set<string>() };
    const lookups = lookupsOf(change);
    const paths = change.files.flatMap(({ path, oldPath }) => (oldPath ? [path, oldPath] : [path]));
    const touched = touchedBy(change, parts);
    const [owners, consumers, callers, learned] = await Promise.all([
      orNothing(findOwners(settings?.host, repository, signal)),
      listed && orNothing(consumersOf(touched, parts, repository, signal)),
      orNothing(lookups.length > 0 ? callersOf(change, lookups, parts, repository, signal) : Promise.resolve([])),
      orNothing(later ? soon(learning, later) : untilAborted(learning, signal)),
    ]);
    signal.throwIfAborted();
    // Only now, so that nothing stands in the way of the answer.
    void warm?.askAgain();
    this.#owners = owners;
    const around = { parts, tracked, busiest: learned?.busiest ?? [], me: settings?.me };
    return {
      ...(owners && {
        owners: ownershipOf(owners, paths),
        architects: architectsOf(owners),
        codeowners: { path: owners.codeowners.path, dialect: owners.codeowners.dialect },
      }),
      ...(callers && { callers: withOwners(callers, owners) }),
      ...(consumers && { consumers }),
      ...(learned && { conventions: learned.conventions }),
      ...(learned && { history: pastOf(change.files, learned.history, around) }),
    };
  }

  /**
   * The facts of a change, sharpened by what takes longer: the history of the functions it touches (where theirs is known
   * at all), and where a language server says that its exported names are used. The same object where nothing is gained.
   */
  async sharpened(facts: Facts, change: Change, uses: readonly Use[], signal: AbortSignal): Promise<Facts> {
    const { repository } = this;
    const learned = await this.#learned?.catch(() => undefined);
    const { history } = facts;
    const functions =
      history && learned && !learned.history.partial
        ? await functionsOf(change, learned.history.head.sha, repository, signal)
        : [];
    const { parts } = await this.#list(repository, signal);
    const known = facts.callers ?? [];
    const callers = await withUses(known, uses, parts, touchedBy(change, parts), repository, signal);
    if (functions.length === 0 && callers.length === known.length) return facts;
    return {
      ...facts,
      ...(history && functions.length > 0 && { history: { ...history, functions } }),
      ...(callers.length > 0 && { callers: withOwners(callers, this.#owners) }),
    };
  }

  /** The tracked paths and the parts they make, which are the same until a file comes or goes. */
  async #list(repository: Repository, signal: AbortSignal) {
    const paths = await repository.files(signal);
    if (this.#listed?.paths !== paths) this.#listed = { paths, tracked: new Set(paths), parts: partsOf(paths) };
    return this.#listed;
  }

  /** The history up to HEAD. One reading at a time; it serves every question and outlives the one that began it. */
  #learn(): Promise<Learned | undefined> {
    const before = this.#learned ?? Promise.resolve(undefined);
    const learning = before
      .catch(() => undefined)
      .then(async (known) => {
        const head = known?.history.head.sha;
        const history = await historyOf(this.repository, this.#closed.signal, known?.history);
        if (known && history === known.history && history.head.sha === head) return known;
        if (!history) return undefined;
        const conventions = await conventionsOf(this.repository, this.#closed.signal).catch((error: unknown) => {
          this.failed(error);
          return [];
        });
        const withFixes = conventions.map((one) =>
          one.kind === 'retry' ? { ...one, fixes: fixesOf(one.path, history) } : one,
        );
        return { history, busiest: busiestOf(history), conventions: withFixes };
      });
    // Who asks may wait for something else first; an answer that failed meanwhile is theirs to hear of, not the process's.
    learning.catch(() => {});
    this.#learned = learning;
    return learning;
  }
}

/** The answer, if it comes soon; else nothing, and `later` is called when it has come. */
async function soon<T>(answer: Promise<T>, later: () => void): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
      answer.then(later, () => {});
    }, patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
