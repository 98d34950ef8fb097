// npm run eval [-- --lenses] [--errors N] [--part read|score] [--kind commits|tickets] [--roots DIR]

import { judgeByWeights } from '../../src/noticing/judge';
import { fitted } from '../../src/noticing/judgement/fitted';
import { baseline, figures, notesBy, speakerWith } from './figures';
import { labelsFolder, readLabels, viewOf } from './labels';
import { factsByItem } from './roots';
import { crossTrain, crossTrainLines } from './train';

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
async function measure(folder: string): Promise<void> {
  const errors = option('--errors');
  const flags = errors === undefined ? (process.argv.includes('--lenses') ? [] : undefined) : ['--errors', errors];
  const items = readLabels(folder);
  const roots = option('--roots');
  const facts = roots === undefined ? new Map() : await factsByItem(items, roots);
  if (roots !== undefined) console.log(`${facts.size} of ${items.length} items with facts of a checkout in ${roots}`);
  const shipped = speakerWith(facts);
  const ruled = speakerWith(facts, judgeByWeights);
  for (const part of ['read', 'score'] as const)
    for (const kind of ['commits', 'tickets'] as const) {
      if ((option('--part') ?? part) !== part || (option('--kind') ?? kind) !== kind) continue;
      const these = items.filter((item) => item.part === part && item.kind === kind);
      console.log(`\n${kind}, ${part} part`);
      console.log(`  nothing said    ${figures(folder, these, baseline)}`);
      if (part === 'read' && kind === 'commits') {
        const examples = these.map((item) => ({ ...item, ...viewOf(item) }));
        console.log(
          `  out of fold     ${figures(folder, these, notesBy(crossTrain(examples, fitted.policy, crossTrainLines(examples))), flags)}`,
        );
      }
      console.log(`  rules alone     ${figures(folder, these, ruled)}`);
      // The score part's errors are not for reading.
      const shown = part === 'score' && flags ? [] : flags;
      console.log(`  Also Noticed    ${figures(folder, these, shipped, shown)}`);
    }
}

const folder = labelsFolder();
if (folder) void measure(folder);
else console.log('No labelled work in ../shared/eval: nothing to measure.');
