import { wordsAround } from './identifier';
import type { SignalGroup } from './signal';

const kept =
  /\b(?:balances?|amounts?|totals?|rows?|records?|entries|entry|data|portions?|categor(?:y|ies)|creation)\b/i;

const storedWhere =
  /\b(?:data|rows?|records?|revisions?|entries|files|accounts?|checksums?|in the (?:database|db)|in a (?:single )?(?:row|column)|columns?|single row|for events|older than)\b/i;

export const dataPhrase: SignalGroup = {
  phrases: [
    {
      id: 'migration-said',
      doc: 'The words speak of a migration, a schema change or a column.',
      triggers: ['migrat', 'column', 'backfill', 'not null', 'nullable', 'foreign key', 'constraint', 'schema'],
      pattern:
        /\bmigrations?\b|\bmigrat(?:e|es|ed|ing) (?:the )?(?:data|schema|database|tables?|columns?|rows|records)\b|\bcolumns?\b|\bback.?fill|\bnot.null\b|\bnullable\b|\bforeign keys?\b|\bconstraints?\b|\b(?:db|database|sql|ch|latest) schema\b/i,
      slots: (match) => ({ phrase: match[0].trim() }),
    },
    {
      id: 'stored-wrong-said',
      doc: 'The words say that stored values were wrong, doubled or lost: rows written before stay so.',
      triggers: ['wrong', 'incorrect', 'miscalculat', 'mismatch', 'duplicat', 'orphan', 'corrupt', 'invalid'],
      pattern: /\b(?:wrong|incorrect|miscalculat|mismatch|duplicat|orphan|corrupt|invalid)/i,
      slots: (match, line) => {
        const around = wordsAround(line, match.index, 60, 70);
        return kept.test(around) ? { phrase: around } : undefined;
      },
    },
    {
      id: 'storage-said',
      doc: 'The words speak of what is stored, kept or removed and how.',
      triggers: ['store', 'storing', 'stored', 'persist', 'purge', 'retention', 'clean', 'delet', 'older than'],
      pattern:
        /\b(?:stor(?:e|es|ed|ing)|persist|purg(?:e|es|ing)|retention|clean.?up|delet(?:e|es|ed|ion|ing))\b|\bolder than\b/i,
      slots: (match, line) => {
        const behind = line.slice(match.index, match.index + 90);
        return storedWhere.test(behind) ? { phrase: behind.trim() } : undefined;
      },
    },
    {
      id: 'normalise-said',
      doc: 'The words speak of bringing values into one form.',
      triggers: [
        'normaliz',
        'normalis',
        'lower case',
        'lowercase',
        'case-insensitive',
        'case insensitive',
        'locale',
        'format',
      ],
      pattern: /\bnormali[sz]\w{1,6}\b|\blower.?case\b|\bcase.insensitive\b|\bdate format\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
  ],
};
