import type { ChangedFile } from '../change';
import { evidenceAt, type Found, type SignalGroup } from './signal';

const notes =
  /(?:^|\/)(?:changelog|changes|history|news|upgrad\w{0,10}|release[-_ ]?notes?|migration[-_ ]?guide|breaking)[^/]{0,60}$|(?:^|\/)(?:changelog\.d|changes|newsfragments|\.changeset|upgrade)\/[^/]{1,100}$/i;

export const isReleaseNote = (file: ChangedFile): boolean => notes.test(file.path);

export const deprecation: SignalGroup = {
  lines: [
    {
      id: 'marked-deprecated',
      doc: 'Something is marked as deprecated in code, schema or documentation.',
      kinds: ['source', 'schema', 'docs'],
      triggers: ['deprecat', '[obsolete'],
      pattern:
        /@deprecated|@Deprecated|\[Obsolete|DeprecationWarning|deprecation_?reason|DEPRECATED\w{0,20}|\bdeprecat(?:ed|ion|e)\b/,
      slots: (_match, { line }) => {
        if (/^\s*(?:import|from|use|using)\b/.test(line.text)) return undefined;
        const name = /[`'"](\w[\w.]+)[`'"]/.exec(line.text)?.[1];
        return name ? { symbol: name } : {};
      },
    },
    {
      id: 'break-announced',
      doc: 'A change log or upgrade note says that something is removed, renamed, refused or no longer so.',
      kinds: ['docs', 'source', 'config'],
      triggers: ['breaking', 'no longer', 'remove', 'rename', 'deprecat', 'replace', 'now ', 'drop'],
      pattern:
        /\bbreaking\b|\bno longer\b|\bremove[sd]?\b|\brenamed?\b|\bdeprecat\w{1,5}\b|\breplaced?\b|\bnow (?:returns?|requires?|fails?|accepts?|defaults?|communicates)\b|\bdrop(?:s|ped)? support\b/i,
      slots: (_match, { file, line }) => {
        if (!isReleaseNote(file)) return undefined;
        const name = /`([\w.()/:#-]+)`/.exec(line.text)?.[1];
        return name ? { symbol: name } : {};
      },
    },
  ],
  works: [
    {
      id: 'patch-release-declared',
      doc: 'A release note of the change declares a patch or minor release of a published package.',
      observe: ({ work }) =>
        (work.change?.files ?? []).flatMap((file): Found[] => {
          if (!/(?:^|\/)\.changeset\//.test(file.path)) return [];
          const line = file.hunks
            .flatMap(({ lines }) => lines)
            .find(({ sign, text }) => sign === '+' && /: (?:patch|minor)$/.test(text.trim()));
          const name = line && /^["']?(@?[\w./-]{2,80})["']?:/.exec(line.text)?.[1];
          return line && name ? [{ evidence: evidenceAt(file, line), slots: { package: name } }] : [];
        }),
    },
  ],
};
