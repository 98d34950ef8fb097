// npm run fit: fits the judgement's weights on the read part and writes them beside the code.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { baseline, figures, lensesBy } from './figures';
import { featuresOfItem, labelsFolder, readLabels } from './labels';
import { chancesOf, crossTrain, train } from './train';
import { tune } from './tune';

const folder = labelsFolder();
if (!folder) {
  console.log('No labelled work in ../shared/eval: nothing to fit.');
} else {
  const items = readLabels(folder).filter((item) => item.part === 'read' && item.kind === 'commits');
  const examples = items.map((item) => ({ ...item, features: featuresOfItem(item) }));
  const start = { speak: 0.6, fine: 0.2, first: 0, second: 0.4, third: 0.6 };
  const { policy, shares } = tune(examples, chancesOf(examples, crossTrain(examples, start)));
  console.log(JSON.stringify({ policy, shares }));
  const model = train(examples, policy);
  const unseen = figures(folder, examples, lensesBy(crossTrain(examples, policy)));
  const fitted = figures(
    folder,
    examples,
    lensesBy(() => model),
  );
  const { weights, ...head } = {
    ...model,
    made: new Date().toISOString().slice(0, 10),
    scores: {
      fitted: `${examples.length} commits of ${new Set(items.map(({ group }) => group)).size} repositories`,
      'repositories not seen (out of fold)': unseen,
      'the same work as fitted on': fitted,
      'saying nothing': figures(folder, examples, baseline),
    },
  };
  const lines = Object.entries(weights).map(([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
  const file = path.resolve('src', 'noticing', 'judgement', 'weights.json');
  writeFileSync(file, `${JSON.stringify(head, null, 1).slice(0, -2)},\n "weights": {\n${lines.join(',\n')}\n }\n}\n`);
  console.log(`${lines.length} features of ${examples.length} items\nout of fold  ${unseen}\nfitted       ${fitted}`);
}
