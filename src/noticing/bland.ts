import type { Message } from './message';

/** Words of messages that say that something was done and not what. */
const bland = new Set(
  (
    'wip tmp temp save saved saving checkpoint progress work working commit commits push first initial draft done more some few ' +
    'minor small little tiny quick big various misc several other another again also and the for with from this that its all ' +
    'add adds added adding fix fixes fixed fixing fixup hotfix update updates updated updating change changes changed changing ' +
    'tweak tweaks tweaked improve improves improved improvement improvements edit edits edited modify modified make made create ' +
    'created implement implemented use remove removed move moved bug bugs bugfix issue issues problem problems thing things stuff ' +
    'code file files address addressed review reviews comment comments feedback pull request closes close resolves resolve refs see'
  ).split(' '),
);

/** Conventional types that say by themselves what kind of work it is. */
const telling = /^(?!feat$|fix$|wip$|perf$)/;

/** Whether a message, such as `wip`, `Fix #12` or `address review`, says nothing of what is done: the change speaks for itself. */
export function isBland({ summary, body, type, form, issues }: Message): boolean {
  if (body.trim() !== '' || form !== 'plain' || (type !== undefined && telling.test(type))) return false;
  const said = issues.reduce((text, issue) => text.replace(issue, ' '), summary);
  return (said.match(/[\p{L}\p{N}_]{2,60}/gu) ?? []).every((word) => bland.has(word.toLowerCase()));
}
