import type { LensId } from './lenses/ids';
import type { Convention, Facts } from './work';

/** What of the repository can be said beside a note: the sentence (Words.known) and the things it names. */
export interface Known {
  readonly says: 'convention' | 'decisions' | 'together' | 'reverted' | 'consumers';
  readonly slots: Readonly<Record<string, string>>;
}

/** What the team has already that a lens's proposal can build on. */
const buildsOn: Readonly<Partial<Record<LensId, Convention['kind']>>> = {
  caching: 'cache',
  scalability: 'queue',
  observability: 'metric',
  'rollout-risk': 'flag',
  'data-evolution': 'migration',
  'knowledge-sharing': 'decision',
};

/** The one thing that the repository's facts add to a note of this lens; nothing where they say nothing to it. */
export function knownFor(lens: LensId, facts: Facts): Known | undefined {
  const found = facts.conventions?.find(({ kind }) => kind === buildsOn[lens]);
  if (found) {
    const place = found.line === undefined ? found.path : `${found.path}:${found.line}`;
    const says = found.kind === 'decision' ? 'decisions' : 'convention';
    return { says, slots: { convention: found.name, conventionPlace: place } };
  }
  if (lens === 'reliability' || lens === 'rollout-risk') return revertedIn(facts);
  if (lens === 'technical-debt' || lens === 'test-strategy') return togetherIn(facts);
  if (lens === 'cross-team-impact' || lens === 'api-contract') return consumersIn(facts);
  return undefined;
}

function revertedIn({ history }: Facts): Known | undefined {
  const file = history?.files.find(({ reverts }) => reverts.length > 0);
  const [revert] = file?.reverts ?? [];
  if (!file || !revert) return undefined;
  return { says: 'reverted', slots: { revertedFile: file.path, revert: revert.sha.slice(0, 7), revertDay: revert.at } };
}

function togetherIn({ history }: Facts): Known | undefined {
  const [pair] = history?.together ?? [];
  if (!pair) return undefined;
  const { path, other, times, of } = pair;
  return { says: 'together', slots: { usualFile: path, usualOther: other, usualTimes: `${times}`, usualOf: `${of}` } };
}

/** Callers are named by the note itself; what only declares or imports the part is said here. */
function consumersIn({ consumers = [], callers = [] }: Facts): Known | undefined {
  const called = new Set(callers.map(({ part }) => part));
  const [first] = consumers.filter(({ part }) => !called.has(part));
  if (!first) return undefined;
  return { says: 'consumers', slots: { consumer: first.part, consumerPlace: `${first.path}:${first.line}` } };
}
