// npm run fit: fits the judgement's weights on the read part and writes them beside the code.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writtenTables } from '../../src/noticing/judgement/rows';
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
  // Whatever is fitted, some lenses are shown: the policy is chosen for the others.
  const unfitted = notesBy((item) => ({ ...unseenModel(item), policy: { ...start, speak: 2 } }));
  const before = examples.map((example) => unfitted(example).map(({ lens }) => lens));
  const { policy, shares } = tune(examples, chancesOf(examples, unseenModel), before);
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
  const file = path.resolve('src', 'noticing', 'judgement', 'weights');
  const { weights, lines: fittedLines, ...head } = { ...model, ...made };
  const { weights: places, ...lineHead } = fittedLines;
  writeFileSync(`${file}.json`, `${JSON.stringify({ ...head, lines: lineHead }, null, 1)}\n`);
  writeFileSync(`${file}.txt`, writtenTables({ work: weights, ...places }));
  console.log(`${weights.names().length} features\nout of fold  ${unseen}\nfitted       ${fitted}`);
}
