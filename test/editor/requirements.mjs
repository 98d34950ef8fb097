import { spawnSync } from 'node:child_process';

/** The version a program names, as [major, minor], or undefined when it cannot be run. */
function versionOf(program) {
  const shell = process.platform === 'win32';
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', shell });
  const found = status === 0 && /(\d+)\.(\d+)/.exec(stdout);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

const older = (have, [major, minor]) => have[0] < major || (have[0] === major && have[1] < minor);

/** What this machine lacks, as one sentence; undefined when nothing does. `node` is its version, for tests. */
export function unmet(node = process.versions.node) {
  if (older(node.split('.').map(Number), [20, 19]))
    return `Node 20.19 or newer is needed, this is ${node}; see https://nodejs.org.`;
  const npm = versionOf('npm');
  if (!npm) return 'npm is needed and was not found on the PATH; it comes with Node, see https://nodejs.org.';
  if (older(npm, [9, 0])) return `npm 9 or newer is needed, this is ${npm.join('.')}; run npm install -g npm.`;
  const git = versionOf('git');
  if (!git) return 'Git 2.30 or newer is needed and was not found on the PATH; see https://git-scm.com/downloads.';
  if (older(git, [2, 30]))
    return `Git 2.30 or newer is needed, this is ${git.join('.')}; see https://git-scm.com/downloads.`;
  return undefined;
}
