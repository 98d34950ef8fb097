import type { Contributor, FileHistory } from '../work';
import { evidenceAt, type Found, type Scene, type SignalGroup } from './signal';

const mending = /\b(?:fix(?:es|ed)?|bug|still|fails?|failing|broken|error|errors|crash(?:es)?|again|regression)\b/i;

/** How often a file was mended before that another time is a series. */
const series = 3;

/** The line that the work adds (else takes away) in a file: one with a word or number of the subject, else the first. */
function firstChange({ work }: Scene, path: string): Found['evidence'] | undefined {
  const file = work.change?.files.find((each) => each.path === path && each.kind === 'source');
  const lines = file?.hunks.flatMap((hunk) => hunk.lines).filter(({ text }) => text.trim() !== '') ?? [];
  const words = wordsIn(work.message?.subject ?? work.ticket?.title ?? '').filter((word) => word.length > 2);
  const added = lines.filter(({ sign }) => sign === '+');
  const named = added.find(({ text }) => wordsIn(text).some((word) => words.includes(word)));
  const line = named ?? added[0] ?? lines.find(({ sign }) => sign === '-');
  return file && line ? evidenceAt(file, line) : undefined;
}

const wordsIn = (text: string): string[] =>
  text
    .slice(0, 300)
    .toLowerCase()
    .match(/[a-z]{1,40}|\d{1,20}/g) ?? [];

const nameOf = ({ path }: FileHistory): string => path.slice(path.lastIndexOf('/') + 1);

/** Which of the changed functions most of a file's fixes were in, if two or more were; `fixedAlways` where all of them were. */
function mostFixed({ path, fixCount }: FileHistory, { facts }: Scene): Readonly<Record<string, string>> {
  const own = facts.history?.functions?.filter((each) => each.path === path && each.fixCount > 1) ?? [];
  const [first] = [...own].sort((a, b) => b.fixCount - a.fixCount);
  if (!first) return {};
  if (first.fixCount >= fixCount) return { fixedAlways: first.name };
  return { fixedFunction: first.name, functionFixes: String(first.fixCount) };
}

/** How many commits somebody alone has made to a file: since its first, or in two years where others were at it before. */
const aloneSince = (file: FileHistory, { commits }: Contributor): Readonly<Record<string, string>> => ({
  soleCommits: String(commits),
  ...(commits === file.commits ? { soleSince: file.since } : { soleYears: '2' }),
});

/** What has happened to the changed files before. */
export const past: SignalGroup = {
  works: [
    {
      id: 'fixed-again',
      doc: 'The work mends a file that commits have mended at least three times before.',
      observe: function* (scene) {
        const { message, ticket } = scene.work;
        if (!mending.test(`${message?.subject ?? ''} ${ticket?.title ?? ''}`)) return;
        for (const file of scene.facts.history?.files ?? []) {
          const evidence = firstChange(scene, file.path);
          if (!evidence || file.fixCount < series) continue;
          const slots = {
            fixedFile: nameOf(file),
            fixedPath: file.path,
            fixCount: String(file.fixCount),
            ...mostFixed(file, scene),
          };
          for (const { sha } of file.fixes.slice(0, 4)) yield { evidence, slots: { ...slots, fix: sha.slice(0, 7) } };
        }
      },
    },
    {
      id: 'known-to-one-other',
      doc: 'All commits of two years on a changed file are by one other person.',
      observe: function* (scene) {
        for (const file of scene.facts.history?.files ?? []) {
          const [expert] = file.people;
          const evidence = firstChange(scene, file.path);
          const other = scene.facts.history?.colleagues.some(({ mail }) => mail === expert?.mail);
          if (!file.single || !expert || !evidence || !other) continue;
          yield {
            evidence,
            slots: {
              soleFile: nameOf(file),
              solePath: file.path,
              expert: expert.name,
              ...aloneSince(file, expert),
            },
          };
        }
      },
    },
    {
      id: 'known-to-oneself',
      doc: 'All commits of two years on a changed file are by the engineer, and somebody else knows its surroundings.',
      observe: function* (scene) {
        const [pair] = scene.facts.history?.colleagues ?? [];
        for (const file of scene.facts.history?.files ?? []) {
          const [oneself] = file.people;
          const evidence = firstChange(scene, file.path);
          const other = scene.facts.history?.colleagues.some(({ mail }) => mail === oneself?.mail);
          if (!file.single || !oneself || !pair || !evidence || other) continue;
          yield {
            evidence,
            slots: { soleFile: nameOf(file), solePath: file.path, pair: pair.name, ...aloneSince(file, oneself) },
          };
        }
      },
    },
  ],
};
