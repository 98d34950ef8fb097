import type { Features } from '../../src/noticing/judgement/features';
import { chance, type Model, score } from '../../src/noticing/judgement/model';
import type { Policy } from '../../src/noticing/judgement/policy';
import type { LineModel } from '../../src/noticing/judgement/quotable';
import { rowsOf } from '../../src/noticing/judgement/rows';
import { type LensId, lensIds } from '../../src/noticing/lenses/ids';
import type { Item } from './labels';
import { fitLogistic, type Line, type Matrix } from './logistic';
import { lineFeaturesOf, quotedLines, standardise, trainLines } from './quoted';

/** An item with what the model sees of it. */
export interface Example extends Item {
  readonly features: Features;
  /** What the lenses' own weights say; not fitted. */
  readonly rules: ReadonlyMap<string, number>;
}

/** How the weights are fitted; every number was chosen by cross-validation over the repositories of the read part. */
export const recipe = {
  /** A feature has to occur in so many repositories. */
  groups: 4,
  speak: { strength: 0.1, words: false },
  must: { strength: 0.05, words: true },
  fine: { strength: 0.03, words: true },
  /** What the best line's standing out is worth, in thousandths; more is not learnt from it than was seen to carry over. */
  line: { must: 1200, fine: 900 },
  /**
   * What the lenses' own weights add: set, not fitted. They were made with the read part in view, so that a fit on it
   * would trust them, and the signals, more than work from elsewhere bears out.
   */
  rules: { must: 2400, fine: 1200, speak: 1200, ticket: 3000 },
  /** What standing out among the topics of the title adds, against the average work: set, too, since nobody fitted it. */
  topics: { must: 600, ticket: 1500 },
  /** How strongly the words of messages are fitted for tickets. */
  ticket: 0.05,
  /** The log-odds of a lens that is not fitted, before a ticket's title or the rules speak for it. */
  rare: -2.9,
  /** A lens needs so many items that it must be raised on to be fitted at all. */
  musts: 8,
};

/** Features about the shape of the work; the others are words and what they are about. */
const shapely = /^(?:shape|says|tells|routine|size|kind|kind share|language|message|type|signal):/;

/** Features a ticket has as well, read as a message. */
const wordy = /^(?:subject|body|about subject|about body|says|tells):/;

/** How much a kind of feature may weigh beside the others: larger means less held back by the penalty. */
function scaleOf(name: string): number {
  if (name.startsWith('subject:') || name.startsWith('about subject:')) return 2;
  if (name.startsWith('says:') || name.startsWith('tells:')) return 2;
  if (name.startsWith('about path:')) return 1.3;
  if (name.startsWith('signal:')) return 1.2;
  return 1;
}

/** Numbers the features that occur in enough groups. */
export function columnsOf(examples: readonly Example[]): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { features, group } of examples)
    for (const name of features.keys()) {
      const known = groups.get(name);
      if (known) known.add(group);
      else groups.set(name, new Set([group]));
    }
  const fitted = ([name, of]: [string, Set<string>]) => of.size >= recipe.groups && !name.startsWith('topic:');
  return [...groups].flatMap((feature) => (fitted(feature) ? [feature[0]] : [])).sort();
}

function matrixOf(examples: readonly Example[], columns: readonly string[], scale = scaleOf): Matrix {
  const numbers = new Map(columns.map((name, at) => [name, at]));
  const start = new Int32Array(examples.length + 1);
  const index: number[] = [];
  const value: number[] = [];
  for (const [row, { features }] of examples.entries()) {
    for (const [name, amount] of features) {
      const column = numbers.get(name);
      if (column === undefined) continue;
      index.push(column);
      value.push(amount * scale(name));
    }
    start[row + 1] = index.length;
  }
  return { columns: columns.length, start, index: Int32Array.from(index), value: Float64Array.from(value) };
}

const all = (examples: readonly Example[]) => examples.map((_, at) => at);
const spoken = (examples: readonly Example[]) => examples.flatMap(({ silent }, at) => (silent ? [] : [at]));

/** Fits everything on the examples. */
export function train(examples: readonly Example[], policy: Policy, lines: LineModel): Model {
  const columns = columnsOf(examples);
  const shapes = columns.filter((name) => shapely.test(name));
  const outputs: string[] = [];
  const bias: number[] = [];
  const weights = new Map<string, number[]>();
  const keep = (output: string, names: readonly string[], line: Line, scale = scaleOf): void => {
    const column = outputs.push(output) - 1;
    bias.push(Math.round(line.bias * 1000));
    for (const [at, name] of names.entries()) {
      const weight = Math.round((line.weight[at] ?? 0) * scale(name) * 1000);
      if (Math.abs(weight) < 20) continue;
      const row = weights.get(name) ?? [];
      while (row.length < column) row.push(0);
      row[column] = weight;
      weights.set(name, row);
    }
  };
  const silence = matrixOf(examples, recipe.speak.words ? columns : shapes);
  const spoke = examples.map(({ silent }) => !silent);
  keep(
    'speak',
    recipe.speak.words ? columns : shapes,
    fitLogistic(silence, all(examples), spoke, recipe.speak.strength),
  );
  const rows = matrixOf(examples, columns);
  for (const kind of ['must', 'fine'] as const)
    for (const lens of lensIds) {
      if (examples.filter(({ must }) => must.includes(lens)).length < recipe.musts) continue;
      const truth = examples.map((example) => (example[kind] as readonly LensId[]).includes(lens));
      keep(`${kind} ${lens}`, columns, fitLogistic(rows, spoken(examples), truth, recipe[kind].strength));
    }
  // A ticket is read as if it were a message: what the words of commit messages tell carries over.
  const asked = columns.filter((name) => wordy.test(name));
  const unscaled = (): number => 1;
  const messages = matrixOf(examples, asked, unscaled);
  keep('ticket speak', asked, fitLogistic(messages, all(examples), spoke, recipe.ticket), unscaled);
  for (const lens of lensIds) {
    if (!outputs.includes(`must ${lens}`)) {
      // Commits hardly ever raise it; a ticket can ask for it outright.
      keep(`ticket must ${lens}`, [], { weight: new Float64Array(), bias: recipe.rare });
      continue;
    }
    const truth = examples.map(({ must }) => must.includes(lens));
    keep(`ticket must ${lens}`, asked, fitLogistic(messages, spoken(examples), truth, recipe.ticket), unscaled);
  }
  const set = (name: string, of: Readonly<Record<string, number>>): void => {
    weights.set(
      name,
      outputs.map((output) => of[output] ?? 0),
    );
  };
  const { rules, line, topics } = recipe;
  const even = (lens: LensId): number => {
    const far = spoken(examples).map((at) => examples[at]?.features.get(`topic:${lens}`) ?? 0);
    return far.reduce((sum, one) => sum + one, 0) / Math.max(1, far.length);
  };
  for (const lens of lensIds) {
    const amounts = { [`must ${lens}`]: topics.must, [`ticket must ${lens}`]: topics.ticket };
    set(`topic:${lens}`, amounts);
    for (const [output, amount] of Object.entries(amounts)) {
      const column = outputs.indexOf(output);
      if (column >= 0) bias[column] = Math.round((bias[column] ?? 0) - amount * even(lens));
    }
  }
  set('rules:largest', { speak: rules.speak, 'ticket speak': rules.ticket });
  for (const lens of lensIds)
    set(`rules:${lens}`, {
      [`must ${lens}`]: rules.must,
      [`fine ${lens}`]: rules.fine,
      [`ticket must ${lens}`]: rules.ticket,
    });
  for (const lens of lines.lenses) set(`line:${lens}`, { [`must ${lens}`]: line.must, [`fine ${lens}`]: line.fine });
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return { made: '', scores: {}, outputs, bias, policy, lines, weights: rowsOf(Object.fromEntries(sorted)) };
}

/** Deals the groups into `folds` parts, always the same way; tickets and commits of a fold stay together. */
export function foldsOf(examples: readonly Example[], folds = 9): Map<string, number> {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  for (let at = groups.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const [a, b] = [groups[at], groups[other]];
    if (a !== undefined && b !== undefined) [groups[at], groups[other]] = [b, a];
  }
  return new Map(groups.map((group, at) => [group, at % folds]));
}

/** For every fold a model of the lines that has not seen that fold's groups. */
export function crossTrainLines(examples: readonly Example[]): (item: Item) => LineModel {
  const folds = foldsOf(examples);
  const quoted = quotedLines(examples);
  const models = new Map<number, LineModel>();
  const raw = (item: Item): LineModel => {
    const fold = folds.get(item.group) ?? 0;
    const known = models.get(fold) ?? trainLines(quoted.filter(({ group }) => folds.get(group) !== fold));
    models.set(fold, known);
    return known;
  };
  for (const example of examples) raw(example);
  for (const [fold, model] of models) models.set(fold, standardise(model, examples, raw));
  return raw;
}

/** A model for every fold that has not seen that fold's groups; its policy is the given one. */
export function crossTrain(
  examples: readonly Example[],
  policy: Policy,
  linesFor: (item: Item) => LineModel,
): (item: Item) => Model {
  const folds = foldsOf(examples);
  const models = new Map<number, Model>();
  return (item) => {
    const fold = folds.get(item.group) ?? 0;
    const known = models.get(fold);
    if (known) return { ...known, policy };
    const others = examples.filter((example) => folds.get(example.group) !== fold);
    const model = train(others, policy, linesFor(item));
    models.set(fold, model);
    return model;
  };
}

/** The chances of every output for every example, each by a model that has not seen its group. */
export function chancesOf(
  examples: readonly Example[],
  modelFor: (item: Item) => Model,
): ReadonlyMap<string, number>[] {
  return examples.map((example) => {
    const model = modelFor(example);
    const features = new Map([...example.features, ...example.rules, ...lineFeaturesOf(example, model.lines)]);
    return new Map([...score(features, model)].map(([output, odds]) => [output, chance(odds)]));
  });
}
