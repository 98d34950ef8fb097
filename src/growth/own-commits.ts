import { moduleOf, type OwnCommit } from './record';

/** Arguments of `git log` whose answer `readOwnCommits` reads; `mail` is matched as it is. */
export function ownCommitsCommand(mail: string, since: string, most: number): [string, ...string[]] {
  const format = '--format=%x1e%H%x1f%aI%x1f%s%x1f';
  return [
    'log',
    '--all',
    '--no-merges',
    '--fixed-strings',
    `--author=${mail}`,
    `--since=${since}`,
    `--max-count=${most}`,
    '--name-only',
    '--no-renames',
    format,
  ];
}

/** The commits of such an answer, the newest first; what is not one is left out. */
export function readOwnCommits(answer: string, repository: string): OwnCommit[] {
  return answer.split('\x1e').flatMap((part) => {
    const [sha, at, subject, files] = part.split('\x1f');
    if (!sha || !at || subject === undefined || Number.isNaN(Date.parse(at))) return [];
    const paths = (files ?? '').split('\n').filter((path) => path !== '');
    return [{ sha, at, subject, repository, modules: [...new Set(paths.map(moduleOf))] }];
  });
}
