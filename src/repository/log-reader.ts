import type { PastChange, PastCommit } from './ports';

/** The format that `readLog` reads; to be used with `--name-status -z` (git-log(1), "OUTPUT FORMAT"). */
export const logFormat = '%x01%H%x00%ct%x00%aN%x00%aE%x00%s';

type Open = { -readonly [K in keyof Omit<PastCommit, 'changes'>]: PastCommit[K] } & { changes: PastChange[] };

/** Reads a log piece by piece, as it is printed: `push` takes text cut anywhere, `end` closes the last commit. */
export function readLog(each: (commit: PastCommit) => void): { push(text: string): void; end(): void } {
  let rest = '';
  let commit: Open | undefined;
  /** Which of a commit's fields comes next: 1 time, 2 name, 3 mail, 4 subject, 0 none. */
  let field = 0;
  let status = '';
  let from: string | undefined;

  const close = () => {
    if (commit && field === 0) each(commit);
    commit = undefined;
  };
  const token = (text: string) => {
    if (field > 0 && commit) {
      if (field === 1) commit.at = Number(text);
      else if (field === 2) commit.name = text;
      else if (field === 3) commit.mail = text;
      else commit.subject = text;
      field = (field + 1) % 5;
    } else if (status === '') {
      if (text.startsWith('\u0001')) {
        close();
        commit = { sha: text.slice(1), at: 0, name: '', mail: '', subject: '', changes: [] };
        field = 1;
      } else status = text.replace('\n', '').charAt(0);
    } else if ((status === 'R' || status === 'C') && from === undefined) from = text;
    else {
      commit?.changes.push(
        status === 'R' && from !== undefined ? { status, path: text, from } : { status, path: text },
      );
      status = '';
      from = undefined;
    }
  };
  return {
    push(text) {
      const all = rest === '' ? text : rest + text;
      let at = 0;
      for (let end = all.indexOf('\0'); end >= 0; end = all.indexOf('\0', at)) {
        token(all.slice(at, end));
        at = end + 1;
      }
      rest = all.slice(at);
    },
    end() {
      if (rest !== '') token(rest);
      close();
    },
  };
}
