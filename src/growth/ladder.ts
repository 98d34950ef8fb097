import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { misfit } from '../words/misfit';
import { nestsTooDeeply } from '../words/nesting';
import builtIn from './ladder.builtin.yaml';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'use lower-case letters, digits and hyphens'));

const criterionSchema = z.strictObject({
  id,
  title: z.string().check(z.minLength(1), z.maxLength(300)),
  /** `mobility`: about moving inside the company. */
  kind: z.optional(z.literal('mobility')),
});

/** What the next levels ask for (`ladder.yaml`, or the built-in one). */
export const ladderSchema = z
  .strictObject({
    schema: z.literal(1),
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    levels: z
      .array(
        z.strictObject({
          id,
          title: z.string().check(z.minLength(1), z.maxLength(200)),
          criteria: z.array(criterionSchema).check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
  })
  .check(({ value: { levels }, issues }) => {
    const seen = new Set<string>();
    for (const [at, level] of levels.entries())
      for (const [which, criterion] of level.criteria.entries()) {
        if (seen.has(criterion.id))
          issues.push({
            code: 'custom',
            input: criterion.id,
            message: `"${criterion.id}" stands here twice`,
            path: ['levels', at, 'criteria', which, 'id'],
          });
        seen.add(criterion.id);
      }
  });

export type Ladder = z.infer<typeof ladderSchema>;
export type Criterion = z.infer<typeof criterionSchema>;

/** What is wrong with a ladder file, and on which line (1-based). */
export interface LadderProblem {
  readonly line: number;
  readonly message: string;
}

export type LadderRead = { readonly ladder: Ladder } | { readonly problems: readonly LadderProblem[] };

/** Reads a ladder file; never throws. Aliases are refused: the file may be a stranger's. */
export function readLadder(text: string): LadderRead {
  if (nestsTooDeeply(text)) return { problems: [{ line: 1, message: 'it nests too deeply to be read' }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0)
    return { problems: document.errors.map(({ pos, message }) => ({ line: lineOf(pos[0]), message })) };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { problems: [{ line: 1, message: 'aliases (*name) are not read here; write the entry out' }] };
  }
  const read = ladderSchema.safeParse(value, misfit);
  if (read.success) return { ladder: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => ({
      line: lineOf(offsetOf(document, path)),
      message: path.length > 0 ? `${path.join('.')}: ${message}` : message,
    })),
  };
}

/** Where the nearest node that exists on a path starts. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

/** The ladder that ships with the extension. */
export function builtInLadder(): Ladder {
  const read = readLadder(builtIn);
  if ('problems' in read) throw new Error(`The built-in ladder does not fit: ${read.problems[0]?.message}`);
  return read.ladder;
}

/** Ids of its criteria about moving inside the company. */
export const mobilityOf = ({ levels }: Ladder): ReadonlySet<string> =>
  new Set(levels.flatMap(({ criteria }) => criteria.filter(({ kind }) => kind === 'mobility').map(({ id }) => id)));

/** What bears a criterion: proposals by id, contributions as they stand. */
export interface CriterionEvidence<P, C> {
  readonly level: string;
  readonly criterion: Criterion;
  readonly proposals: readonly P[];
  readonly contributions: readonly C[];
}

/** For each criterion of the ladder, in its order, the proposals and contributions that name it. */
export function evidenceFor<
  P extends { readonly criteria?: readonly string[] },
  C extends { readonly criteria: readonly string[] },
>(ladder: Ladder, proposals: readonly P[], contributions: readonly C[]): CriterionEvidence<P, C>[] {
  return ladder.levels.flatMap((level) =>
    level.criteria.map((criterion) => ({
      level: level.id,
      criterion,
      proposals: proposals.filter((proposal) => proposal.criteria?.includes(criterion.id)),
      contributions: contributions.filter((contribution) => contribution.criteria.includes(criterion.id)),
    })),
  );
}
