// Takes the pictures of the README and of the walkthrough, light and dark, of the sample in a real VS Code: `node test/pictures.mjs`, after a build.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { installEditor, root } from './editor/install.mjs';
import { Sentence, tell } from './editor/sentence.mjs';
import { runSuite } from './editor/suite.mjs';
import { makeSample } from './sample.mjs';

const names = ['ticket', 'side-bar', 'commit-box', 'commit-file', 'draft'];
const steps = ['notice', 'message', 'draft', 'contribution', 'export'];
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const settings = {
  'breadcrumbs.enabled': false,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

await tell(async () => {
  const target = path.join(root, 'media/pictures');
  for (const folder of [target, path.join(target, '../walkthrough')]) mkdirSync(folder, { recursive: true });
  const editor = await installEditor('current', console.log);
  for (const [theme, colours] of Object.entries(themes)) {
    const suite = {
      name: 'pictures',
      host: 'node',
      folders: ['pictures'],
      workspace: async (folder) => (await makeSample(folder)).folder,
    };
    const options = {
      onTest: ({ error }) => error && console.log(error),
      log: path.join(root, 'dist-test/pictures.log'),
      limit: 120_000,
    };
    const { failed } = await runSuite(
      editor,
      { ...suite, settings: { ...settings, 'workbench.colorTheme': colours } },
      options,
    );
    if (failed > 0) throw new Sentence(`The ${theme} pictures were not taken; what stood in the way is above.`);
    for (const name of names)
      copyFileSync(path.join(root, '.screenshots', `${name}.png`), path.join(target, `${name}-${theme}.png`));
    for (const step of steps)
      copyFileSync(
        path.join(root, '.screenshots', `step-${step}.png`),
        path.join(target, '../walkthrough', `${step}-${theme}.png`),
      );
    console.log(`${theme}: ${names.length} pictures in media/pictures, ${steps.length} in media/walkthrough`);
  }
  process.exit(0);
});
