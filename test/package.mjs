// `npm run package`: the extension as it would be published, as a .vsix beside package.json.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installPackages, root } from './editor/install.mjs';
import { packageExtension } from './editor/package.mjs';
import { tell } from './editor/sentence.mjs';

await tell(async () => {
  await installPackages(console.log);
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(root, `${name}-${version}.vsix`);
  console.log(`${path.basename(file)}: ${Math.round((await packageExtension(file)) / 1024)} kB`);
});
