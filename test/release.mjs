// `npm run release`: packs the extension, checks what would be published, and says how to publish it. It publishes nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installPackages, root } from './editor/install.mjs';
import { packageExtension } from './editor/package.mjs';
import { Sentence, tell } from './editor/sentence.mjs';

const most = 2 << 20;
const unwanted = /\.map$|^(?:test|src|node_modules)\/|^media\/pictures\/|\.ts$/;

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const said = (program, ...args) => execFileSync(program, args, { cwd: root, encoding: 'utf8' });

/** What stands in the way of publishing this version, each in a sentence. */
function faults({ version, private: isPrivate, repository }, size) {
  const listed = said(process.execPath, 'node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies').trim().split('\n');
  const odd = listed.filter((file) => unwanted.test(file));
  return [
    ...(said('git', 'status', '--porcelain') === '' ? [] : ['There are changes that are not committed.']),
    ...(said('git', 'tag', '--list', `v${version}`) === '' ? [] : [`v${version} was released already.`]),
    ...(read('CHANGELOG.md').includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md says nothing about ${version}.`]),
    ...(size <= most ? [] : [`The package has ${size} bytes, more than ${most}.`]),
    ...odd.map((file) => `${file} would be published.`),
    ...(repository ? [] : ['package.json names no repository, so the README is shown without its pictures.']),
    ...(isPrivate ? [] : ['package.json is not private, so a slip would publish the source to the npm registry.']),
  ];
}

await tell(async () => {
  await installPackages(console.log);
  const manifest = JSON.parse(read('package.json'));
  const file = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
  const size = await packageExtension(file);
  console.log(`${path.basename(file)}: ${Math.round(size / 1024)} kB`);
  const found = faults(manifest, size);
  for (const fault of found) console.log(`  ✗ ${fault}`);
  console.log(`
Nothing was published. What is left to do${found.length > 0 ? ', once the above is settled' : ''}:
  npm test && npm run soak
  git tag v${manifest.version}
  npx vsce publish --packagePath ${path.basename(file)}    (asks for the publisher's token)
  npx ovsx publish ${path.basename(file)}                  (the same for Open VSX)`);
  if (found.length > 0) throw new Sentence(`${found.length} to settle before ${manifest.version} is published.`);
});
