// Makes the sample workspace: a small shop, its year of history, a ticket, and the staged change that answers it.
// The history is written by hand under test/fixtures/shop: commits/NN-…/ holds the files that commit wrote.
// Plain JavaScript without dependencies. Dates and people are fixed, so that every commit has the same SHA everywhere.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const shop = path.join(import.meta.dirname, 'fixtures', 'shop');
const read = (file) => JSON.parse(readFileSync(path.join(shop, file), 'utf8'));

/** Git as if on a machine where nobody has configured it. */
function git(folder, args, input) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const nowhere = path.join(folder, '.git', 'nowhere');
  const alone = { HOME: nowhere, XDG_CONFIG_HOME: nowhere, GIT_CONFIG_GLOBAL: nowhere, GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env: { ...env, ...alone, LC_ALL: 'C' },
    input,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** The whole history as one stream for `git fast-import` (git-fast-import(1)). */
function history() {
  const authors = read('authors.json');
  const stream = [];
  const data = (bytes) => stream.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'));
  for (const { folder, date, author, message } of read('commits.json')) {
    const seconds = Date.parse(date) / 1000;
    const zone = date.slice(-6).replace(':', '');
    const who = `${authors[author]} ${seconds} ${zone}`;
    stream.push(Buffer.from(`commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n`));
    data(Buffer.from(`${message}\n`));
    for (const file of filesUnder(path.join(shop, 'commits', folder))) {
      stream.push(Buffer.from(`M 100644 inline ${file}\n`));
      data(readFileSync(path.join(shop, 'commits', folder, file)));
    }
  }
  return Buffer.concat(stream);
}

/**
 * Makes the shop in `folder`, which must be empty or not exist, on a branch that carries the ticket's key, with the
 * named work staged: `summary` (SHOP-214, a new endpoint), `patch` (SHOP-219, one file fixed for the fifth time) or
 * `solo` (SHOP-221, a module only one person ever touched). Answers the folder, the branch, the ticket's path in it and
 * a message the work could be committed with.
 */
export async function makeSample(folder, { work = 'summary' } = {}) {
  const works = read('works.json');
  const chosen = Object.hasOwn(works, work) ? works[work] : undefined;
  if (!chosen) throw new Error(`There is no work named ${work}; there are ${Object.keys(works).join(', ')}.`);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--template=', '--object-format=sha1']);
  const me = /^(.*) <(.*)>$/.exec(read('authors.json').ana);
  const settings = { 'user.name': me[1], 'user.email': me[2], 'core.autocrlf': 'false', 'commit.gpgsign': 'false' };
  for (const [name, value] of Object.entries(settings)) git(folder, ['config', name, value]);
  git(folder, ['fast-import', '--quiet'], history());
  git(folder, ['symbolic-ref', 'HEAD', `refs/heads/${chosen.branch}`]);
  git(folder, ['reset', '--quiet', '--hard', 'main']);
  cpSync(path.join(shop, 'works', work), folder, { recursive: true });
  git(folder, ['add', '--all']);
  return { folder, ...chosen };
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const [folder, work] = process.argv.slice(2);
  if (!folder) {
    console.error('Usage: node test/sample.mjs FOLDER [summary|patch|solo]');
    process.exit(2);
  }
  const made = await makeSample(path.resolve(folder), work ? { work } : {});
  writeFileSync(1, `${made.folder} (${made.branch}), ticket ${made.ticket}\n`);
}
