// npm run eval [-- --lenses] [--errors N] [--part read|score] [--kind commits|tickets]

import { judgeByWeights } from '../../src/noticing/judge';
import weights from '../../src/noticing/judgement/weights.json';
import { notice } from '../../src/noticing/notice';
import { noFacts } from '../../src/noticing/work';
import { baseline, figures, notesBy, type Speaker } from './figures';
import { labelsFolder, readLabels, viewOf } from './labels';
import { crossTrain, crossTrainLines } from './train';

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const shipped: Speaker = (item) => notice(item.work, noFacts, 'en');
const ruled: Speaker = (item) => notice(item.work, noFacts, 'en', { judge: judgeByWeights });

const folder = labelsFolder();
if (!folder) {
  console.log('No labelled work in ../shared/eval: nothing to measure.');
} else {
  const errors = option('--errors');
  const flags = errors === undefined ? (process.argv.includes('--lenses') ? [] : undefined) : ['--errors', errors];
  const items = readLabels(folder);
  for (const part of ['read', 'score'] as const)
    for (const kind of ['commits', 'tickets'] as const) {
      if ((option('--part') ?? part) !== part || (option('--kind') ?? kind) !== kind) continue;
      const these = items.filter((item) => item.part === part && item.kind === kind);
      console.log(`\n${kind}, ${part} part`);
      console.log(`  nothing said    ${figures(folder, these, baseline)}`);
      if (part === 'read' && kind === 'commits') {
        const examples = these.map((item) => ({ ...item, ...viewOf(item) }));
        console.log(
          `  out of fold     ${figures(folder, these, notesBy(crossTrain(examples, weights.policy, crossTrainLines(examples))), flags)}`,
        );
      }
      console.log(`  rules alone     ${figures(folder, these, ruled)}`);
      // The score part's errors are not for reading.
      const shown = part === 'score' && flags ? [] : flags;
      console.log(`  Also Noticed    ${figures(folder, these, shipped, shown)}`);
    }
}
