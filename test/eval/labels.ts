import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readChange } from '../../src/noticing/change';
import { type Features, featuresOf } from '../../src/noticing/judgement/features';
import { ruleFeatures } from '../../src/noticing/judgement/judge';
import { lenses } from '../../src/noticing/lenses';
import type { LensId } from '../../src/noticing/lenses/ids';
import { readMessage } from '../../src/noticing/message';
import { observe } from '../../src/noticing/signals/observe';
import { readTicket } from '../../src/noticing/ticket';
import { noFacts, type Work } from '../../src/noticing/work';

/** One labelled piece of work. */
export interface Item {
  readonly id: string;
  /** What is held out together: the repository, or the ticket itself. The judgement never sees it. */
  readonly group: string;
  readonly part: 'read' | 'score';
  readonly kind: 'commits' | 'tickets';
  readonly silent: boolean;
  readonly must: readonly LensId[];
  /** Musts and acceptable ones. */
  readonly fine: readonly LensId[];
  /** What the label quotes for each must. */
  readonly evidence: readonly { readonly lens: LensId; readonly text: string }[];
  readonly work: Work;
  /** The line as it was read. */
  readonly row: string;
}

/** Where the labelled work lies, beside the project; `undefined` where it is not. */
export function labelsFolder(): string | undefined {
  const folder = path.resolve('..', 'shared', 'eval');
  const here = process.env.ALSO_NOTICED_EVAL ?? folder;
  return existsSync(path.join(here, 'split.json')) ? here : undefined;
}

interface Row {
  readonly id: string;
  readonly repo?: string;
  readonly message?: string;
  readonly diff?: string;
  readonly ticket?: string;
  readonly silent: boolean;
  readonly must: readonly { readonly lens: LensId; readonly evidence?: string }[];
  readonly acceptable?: readonly LensId[];
}

function itemOf(line: string, kind: Item['kind'], read: ReadonlySet<string>): Item {
  const row = JSON.parse(line) as Row;
  const must = row.must.map(({ lens }) => lens);
  const inRead = kind === 'commits' ? read.has(row.repo ?? '') : Number(/\d+/.exec(row.id)?.[0] ?? 1) % 2 === 0;
  return {
    id: row.id,
    group: row.repo ?? row.id,
    part: inRead ? 'read' : 'score',
    kind,
    silent: row.silent,
    must,
    evidence: row.must.map(({ lens, evidence = '' }) => ({ lens, text: evidence })),
    fine: [...must, ...(row.acceptable ?? [])],
    work: {
      ...(row.message === undefined ? {} : { message: readMessage(row.message) }),
      ...(row.diff === undefined ? {} : { change: readChange(row.diff) }),
      ...(row.ticket === undefined ? {} : { ticket: readTicket(row.ticket) }),
    },
    row: line,
  };
}

/** All labelled items, read part and score part. */
export function readLabels(folder: string): Item[] {
  const split = JSON.parse(readFileSync(path.join(folder, 'split.json'), 'utf8')) as { read: string[] };
  const read = new Set(split.read);
  return (['commits', 'tickets'] as const).flatMap((kind) =>
    readFileSync(path.join(folder, `${kind}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => itemOf(line, kind, read)),
  );
}

/** The model's view of an item. */
export function viewOf(item: Item): { features: Features; rules: ReadonlyMap<string, number> } {
  const observations = observe(item.work, noFacts);
  return { features: featuresOf(item.work, observations), rules: ruleFeatures(observations, lenses) };
}
