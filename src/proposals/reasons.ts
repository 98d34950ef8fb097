import { type DraftFacts, type Fix, namedFixes, shownFiles } from './facts';

/** Runs Git in the repository the facts are of, and answers its standard output. */
export type Git = (args: readonly [string, ...string[]]) => Promise<string>;

/** What a reason may have at most; a longer one is cut at a word. */
const longest = 160;

/** The facts, with what the fixes that a page names say of themselves behind their subjects. Rejects where Git fails. */
export async function withReasons(facts: DraftFacts, git: Git): Promise<DraftFacts> {
  const { history, conventions } = facts;
  const named = [...shownFiles(facts), ...(conventions ?? [])].flatMap(({ fixes = [] }) => namedFixes(fixes));
  const shas = [...new Set(named.map(({ sha }) => sha))];
  if (shas.length === 0) return facts;
  const answer = await git(['show', '--no-patch', '--no-show-signature', '--format=%H%x00%b%x00', ...shas, '--']);
  const parts = answer.split('\0');
  const bodies = new Map(shas.map((sha) => [sha, parts[parts.findIndex((part) => part.trim() === sha) + 1] ?? '']));
  const explained = (fix: Fix): Fix => {
    const why = reasonIn(bodies.get(fix.sha) ?? '');
    return why === '' ? fix : { ...fix, why };
  };
  const all = <T extends { readonly fixes?: readonly Fix[] }>(ones: readonly T[]): T[] =>
    ones.map((one) => (one.fixes ? { ...one, fixes: one.fixes.map(explained) } : one));
  return {
    ...facts,
    ...(history && { history: { ...history, files: all(history.files) } }),
    ...(conventions && { conventions: all(conventions) }),
  };
}

/** The first sentence of a commit message's body; empty where that is a list, trailers, or not there. */
export function reasonIn(body: string): string {
  const [paragraph = ''] = body
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n[ \t]*\n/, 1);
  const lines = paragraph.split('\n').map((line) => line.trim());
  if (lines.some((line) => /^(?:[-*+•#>|]|\d{1,3}[.)] |[A-Za-z][A-Za-z-]{1,40}: \S)/.test(line))) return '';
  const whole = lines.join(' ');
  const end = /[.!?](?=\s|$)|[。！？]/.exec(whole);
  const sentence = end ? whole.slice(0, end.index + 1) : whole;
  return sentence.length > longest ? `${sentence.slice(0, longest).replace(/\s\S{0,160}$/, '')}…` : sentence;
}
