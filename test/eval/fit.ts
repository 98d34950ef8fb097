// npm run fit: fits the judgement's weights on the read part and writes them beside the code.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../../src/noticing/judgement/model';
import { baseline, figures, notesBy } from './figures';
import { labelsFolder, readLabels, viewOf } from './labels';
import { quotedLines, standardise, trainLines } from './quoted';
import { chancesOf, crossTrain, crossTrainLines, train } from './train';
import { tune } from './tune';

const folder = labelsFolder();
if (!folder) {
  console.log('No labelled work in ../shared/eval: nothing to fit.');
} else {
  const items = readLabels(folder).filter((item) => item.part === 'read' && item.kind === 'commits');
  const examples = items.map((item) => ({ ...item, ...viewOf(item) }));
  const linesFor = crossTrainLines(examples);
  const start = { speak: 0, fine: 0, first: 0, second: 0, third: 0 };
  const unseenModel = crossTrain(examples, start, linesFor);
  const { policy, shares } = tune(examples, chancesOf(examples, unseenModel));
  console.log(JSON.stringify({ policy, shares }));
  const lines = standardise(trainLines(quotedLines(examples)), examples, linesFor);
  const model = train(examples, policy, lines);
  const unseen = figures(
    folder,
    examples,
    notesBy((item) => ({ ...unseenModel(item), policy })),
  );
  const fitted = figures(
    folder,
    examples,
    notesBy(() => model),
  );
  const made = {
    made: new Date().toISOString().slice(0, 10),
    scores: {
      fitted: `${examples.length} commits of ${new Set(items.map(({ group }) => group)).size} repositories`,
      'repositories not seen (out of fold)': unseen,
      'the same work as fitted on': fitted,
      'saying nothing': figures(folder, examples, baseline),
    },
  };
  const file = path.resolve('src', 'noticing', 'judgement', 'weights.json');
  writeFileSync(file, written({ ...model, ...made }));
  console.log(`${Object.keys(model.weights).length} features\nout of fold  ${unseen}\nfitted       ${fitted}`);
}

/** As JSON with one row of weights a line. */
function written(model: Model): string {
  const rows = (of: Readonly<Record<string, readonly number[]>>) =>
    Object.entries(of)
      .map(([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
      .join(',\n');
  const { weights, lines, ...head } = model;
  const { weights: places, ...lineHead } = lines;
  const tables = Object.entries(places).map(([place, of]) => `${JSON.stringify(place)}: {\n${rows(of)}\n}`);
  const open = (value: object) => JSON.stringify(value, null, 1).slice(0, -2);
  return `${open(head)},\n "lines": ${open(lineHead)},\n "weights": {\n${tables.join(',\n')}\n}},\n "weights": {\n${rows(weights)}\n }\n}\n`;
}
