import { fileName } from './enclosing';
import { evidenceAt, type SignalGroup } from './signal';

/** What of another team's is changed so that they feel it; its documents and tests may be mended by anybody. */
const felt = ['source', 'schema', 'migration', 'config'];

/** Work that changes nothing for those who own it (signals/trivial.ts). */
const harmless = ['only-comments', 'only-spacing', 'only-imports', 'only-moved', 'only-look', 'only-translations'];

/** Whose the changed files are. */
export const owners: SignalGroup = {
  works: [
    {
      id: 'owned-by-others',
      doc: 'CODEOWNERS gives a changed file to other teams than the engineer’s own.',
      observe: function* ({ work, facts, of }) {
        const own = new Set(facts.ownTeams?.map((team) => team.toLowerCase()));
        // Where nobody said which teams are one's own, nobody is foreign.
        if (own.size === 0 || harmless.some((signal) => of(signal).length > 0)) return;
        for (const { path, owners: named, rule } of facts.owners ?? []) {
          if (named.length === 0 || named.some((owner) => own.has(owner.toLowerCase()))) continue;
          const file = work.change?.files.find((each) => each.path === path && felt.includes(each.kind));
          const changed = file?.hunks.flatMap(({ lines }) => lines).filter(({ text }) => text.trim() !== '') ?? [];
          const line = changed.find(({ sign }) => sign === '+') ?? changed.find(({ sign }) => sign === '-');
          if (!file || !line) continue;
          const ownerRule = rule ? { ownerRule: `${rule.path}:${rule.line}` } : {};
          for (const owner of named)
            yield {
              evidence: evidenceAt(file, line),
              slots: { ownedFile: fileName(path), ownedPath: path, foreignOwners: owner, ...ownerRule },
            };
        }
      },
    },
  ],
};
