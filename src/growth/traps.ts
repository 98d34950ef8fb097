import type { TrapId } from '../noticing/lenses/ids';
import { strategicDebt } from './debt';
import { daysBetween, firstShared, type GrowthRecord, lastDays, moduleOf, type Written } from './record';

/** A question worth asking oneself, with what raised it and one small step. Its words are in src/words. */
export interface TrapSign {
  readonly trap: TrapId;
  /** Ids of the proposals that raised it; empty where something missing did. */
  readonly proposals: readonly string[];
  /** What the sentences name: `module`, `count`, `lens`, `days`, `title`. */
  readonly slots: Readonly<Record<string, string>>;
  /** The proposal or the debt the small step starts from, so that it fits open work. */
  readonly step: { readonly proposal?: string; readonly lens?: string; readonly module?: string };
}

/** What a rule looks at: the last 90 days, and the moment itself. */
interface Look extends GrowthRecord {
  readonly now: Date;
}

type Raised = Omit<TrapSign, 'trap' | 'step'> & { readonly on?: Written | undefined };
type Rule = (look: Look) => Raised | undefined;

/** Days the rules look back, and the fewest proposals and contributions in them below which every rule is silent. */
export const trapDays = 90;
export const fewestEntries = 5;

const ids = (written: readonly Written[]): string[] => written.map(({ proposal }) => proposal.id);
const modulesOf = ({ proposal }: Written): string[] => [
  ...new Set((proposal.evidence ?? []).flatMap(({ path }) => (path ? [moduleOf(path)] : []))),
];
const isGap = (text: string | undefined): boolean => !text || /^\s*\[/.test(text);
const namesUser =
  /\b(?:users?|customers?|clients?|visitors?|readers?|patients?|merchants?|Nutzer|Kunden|Kundinnen)\b|用户|客户/i;
const asks = /\?\s*$/m;

function mostCommon(values: readonly string[]): { value: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first && { value: first[0], count: first[1] };
}

/** Four in five proposals lie in one module while the engineer's commits touch others. */
const overSpecialisation: Rule = ({ proposals, commits }) => {
  const placed = proposals.filter((written) => modulesOf(written).length > 0);
  const top = mostCommon(placed.flatMap(modulesOf));
  if (!top || placed.length < 3 || top.count < placed.length * 0.8) return undefined;
  const elsewhere = mostCommon(commits.flatMap(({ modules }) => modules).filter((module) => module !== top.value));
  if (!elsewhere) return undefined;
  const inside = placed.filter((written) => modulesOf(written).includes(top.value));
  return { proposals: ids(inside), slots: { module: top.value, count: String(top.count), other: elsewhere.value } };
};

/** Fewer than one proposal in five has a filled measure or names a user. */
const noBusinessContext: Rule = ({ proposals }) => {
  const without = proposals.filter(({ proposal: { measure }, body }) => isGap(measure?.what) && !namesUser.test(body));
  if (proposals.length === 0 || proposals.length - without.length >= proposals.length / 5) return undefined;
  return { proposals: ids(without), slots: { count: String(without.length) }, on: without.at(-1) };
};

/** One lens only, or never beyond the modules the engineer commits to anyway. */
const comfortZone: Rule = ({ proposals, commits }) => {
  if (proposals.length < 3) return undefined;
  const lenses = new Set(proposals.flatMap(({ proposal }) => proposal.lenses?.slice(0, 1) ?? []));
  const [lens] = lenses;
  if (lens && lenses.size === 1) return { proposals: ids(proposals), slots: { lens, count: String(proposals.length) } };
  const own = new Set(commits.flatMap(({ modules }) => modules));
  const inside = proposals.every((written) => {
    const modules = modulesOf(written);
    return modules.length > 0 && modules.every((module) => own.has(module)) && !written.proposal.audience?.length;
  });
  return inside ? { proposals: ids(proposals), slots: { count: String(proposals.length) } } : undefined;
};

/** A draft lies for more than 30 days, and nothing was shared. */
const passiveDevelopment: Rule = ({ proposals, now }) => {
  const old = proposals.filter(
    ({ proposal }) => proposal.status === 'draft' && daysBetween(proposal.created, now) > 30,
  );
  if (old.length === 0 || proposals.some(({ proposal }) => firstShared(proposal))) return undefined;
  return { proposals: ids(old), slots: { count: String(old.length), days: '30' }, on: old.at(-1) };
};

/** The last three that were shared met neither feedback nor a decision. */
const weakInfluence: Rule = ({ proposals }) => {
  const shared = proposals
    .filter(({ proposal }) => firstShared(proposal))
    .sort((a, b) => Date.parse(firstShared(a.proposal) ?? '') - Date.parse(firstShared(b.proposal) ?? ''))
    .slice(-3);
  const unanswered = shared.filter(
    ({ proposal }) => !proposal.feedback?.length && (proposal.status === 'shared' || proposal.status === 'discussing'),
  );
  if (unanswered.length < 3) return undefined;
  return { proposals: ids(unanswered), slots: { count: '3' }, on: unanswered.at(-1) };
};

/** Something shipped, and nobody wrote down what changed. */
const unknownValue: Rule = ({ proposals }) => {
  const unmeasured = proposals.filter(
    ({ proposal: { status, measure } }) => status === 'shipped' && isGap(measure?.after),
  );
  if (unmeasured.length === 0) return undefined;
  return { proposals: ids(unmeasured), slots: { count: String(unmeasured.length) }, on: unmeasured.at(-1) };
};

/** No `business-outcome`, no open question, and only work that came with a ticket. */
const avoidingAmbiguity: Rule = ({ proposals }) => {
  const clear = proposals.every(
    ({ proposal: { lenses, ticket }, body }) => ticket && !lenses?.includes('business-outcome') && !asks.test(body),
  );
  return proposals.length > 0 && clear
    ? { proposals: ids(proposals), slots: { count: String(proposals.length) } }
    : undefined;
};

/** Nobody else had a part: no co-author, and no mentoring, talk, writing or review was logged. */
const notDevelopingOthers: Rule = ({ proposals, contributions }) => {
  const teaching = new Set(['mentoring', 'talk', 'writing', 'review']);
  if (contributions.some(({ kind }) => teaching.has(kind))) return undefined;
  if (proposals.some(({ proposal }) => proposal.with?.length)) return undefined;
  return { proposals: [], slots: { days: String(trapDays) } };
};

/** The eight rules, in the order they are shown. */
export const trapRules: Readonly<Record<TrapId, Rule>> = {
  'over-specialisation': overSpecialisation,
  'no-business-context': noBusinessContext,
  'comfort-zone': comfortZone,
  'passive-development': passiveDevelopment,
  'weak-influence': weakInfluence,
  'unknown-value': unknownValue,
  'avoiding-ambiguity': avoidingAmbiguity,
  'not-developing-others': notDevelopingOthers,
};

/** How many more proposals or contributions the rules need before they say anything; 0 when they have enough. */
export function entriesMissing(record: GrowthRecord, now: Date): number {
  const { proposals, contributions } = lastDays(record, now, trapDays);
  return Math.max(0, fewestEntries - proposals.length - contributions.length);
}

/** The questions the last 90 days raise, without the ones switched off; none below five entries. */
export function trapSigns(record: GrowthRecord, now: Date, off: ReadonlySet<TrapId> = new Set()): TrapSign[] {
  if (entriesMissing(record, now) > 0) return [];
  const look = { ...lastDays(record, now, trapDays), now };
  const [debt] = strategicDebt(record.noticed, now);
  const draft = look.proposals.filter(({ proposal }) => proposal.status === 'draft').at(-1);
  const signs: TrapSign[] = [];
  for (const [trap, rule] of Object.entries(trapRules) as [TrapId, Rule][]) {
    if (off.has(trap)) continue;
    const raised = rule(look);
    if (!raised) continue;
    const { on, ...sign } = raised;
    const proposal = (on ?? draft)?.proposal;
    const step = proposal ? { proposal: proposal.id } : debt ? { lens: debt.lens, module: debt.module } : {};
    signs.push({ trap, ...sign, slots: { ...sign.slots, ...(proposal ? { title: proposal.title } : {}) }, step });
  }
  return signs;
}
