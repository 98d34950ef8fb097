// Makes a workspace of several repositories that are easily mixed up: three folders, a submodule in one of them and a
// worktree of another. In each the same change is staged, looked after by a team that is named after the repository.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const change = `import { Router } from 'express';
import { db } from '../db';

export const summary = Router();

summary.get('/orders/:id/summary', async (request, response) => {
  const rows = await db.query(
    'SELECT o.id, COUNT(i.id), SUM(i.price) FROM orders o JOIN items i ON i.order_id = o.id GROUP BY o.id',
  );
  response.json(rows);
});
`;

/** The names of the repositories, which are their folders'; `delta` is the submodule, `echo` the worktree. */
export const names = ['alpha', 'bravo', 'charlie', 'delta', 'echo'];

/** Fills `folder`; answers the workspace file to open. */
export async function makeMany(folder, env) {
  const git = (root, ...args) =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd: root, env, stdio: 'pipe' });
  const write = (root, file, text) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const place = (name) => path.join(folder, name);
  const start = (root, name) => {
    mkdirSync(root);
    git(root, 'init', '--quiet');
    write(root, 'CODEOWNERS', `* @${name}/team\n`);
    write(root, 'services/shop/package.json', `{ "name": "${name}-shop" }\n`);
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '-m', `Start ${name}`);
  };
  for (const name of names.slice(0, 3)) start(place(name), name);
  start(place('delta-origin'), 'delta');
  git(place('charlie'), 'submodule', '--quiet', 'add', place('delta-origin'), 'delta');
  git(place('charlie'), 'commit', '--quiet', '-m', 'Take delta in');
  git(place('alpha'), 'worktree', 'add', '--quiet', '-b', 'echo', place('echo'));
  write(place('echo'), 'CODEOWNERS', '* @echo/team\n');
  git(place('echo'), 'commit', '--quiet', '--all', '-m', 'Hand over to echo');
  const roots = [...['alpha', 'bravo', 'charlie', 'echo'].map(place), path.join(place('charlie'), 'delta')];
  for (const root of roots) {
    write(root, 'services/shop/src/summary.ts', change);
    git(root, 'add', '--all');
  }
  const file = path.join(folder, 'many.code-workspace');
  const folders = ['alpha', 'bravo', 'charlie', 'echo'].map((name) => ({ path: name }));
  writeFileSync(file, JSON.stringify({ folders }));
  return file;
}
