import { identifierAt } from './identifier';
import type { SignalGroup } from './signal';

export const storedForm: SignalGroup = {
  lines: [
    {
      id: 'record-field-touched',
      doc: 'A field of a stored record is declared, removed or rewritten in the code.',
      signs: '+-',
      triggers: [
        '@column',
        '@manytoone',
        'models.',
        'gorm:"',
        'mapped_column(',
        '= column(',
        '@property(',
        'schema.field',
        'ignored_columns',
        '@joincolumn',
      ],
      pattern:
        /@(?:Column|ManyToOne|JoinColumn|Property)\b|\bmodels\.\w+Field\(|gorm:"|\bmapped_column\(|= Column\(|ignored_columns/,
      slots: (_match, { line }) => {
        const column = /name ?= ?"(\w+)"|^\s*(\w+) ?[:=] |gorm:"column:(\w+)/.exec(line.text)?.slice(1).find(Boolean);
        return column ? { column } : {};
      },
    },
    {
      id: 'normal-form-touched',
      doc: 'Values are brought into one form (lower case, trimmed, normalised) before they are kept or compared, or no longer are.',
      signs: '+-',
      triggers: [
        'tolowercase',
        'downcase',
        '.lower()',
        'tolower',
        'strtolower',
        'normaliz',
        'normalis',
        'touppercase',
        '.strip',
      ],
      pattern: /\.to(?:Lower|Upper)Case\(\)|\.downcase\b|\.lower\(\)|ToLower|strtolower\(|\bnormali[sz]e|\.strip\b/,
      slots: (match, { line }) => {
        const field = identifierAt(line.text, match[0].startsWith('.') ? match.index - 1 : match.index);
        return field ? { field } : {};
      },
    },
    {
      id: 'bulk-written',
      doc: 'Code writes to many stored rows at once, or with SQL of its own.',
      signs: '+-',
      triggers: [
        'insert into',
        'insert_all',
        'upsert',
        'update_all',
        'update_columns',
        'bulk_create',
        'bulk_update',
        '.values(',
      ],
      pattern:
        /\bINSERT INTO\b|\binsert_all\b|\bupsert\w{0,8}\b|\bupdate_all\b|\bupdate_columns\b|\bbulk_(?:create|update)\b|\.Values\(/,
    },
    {
      id: 'changeover-step',
      doc: 'A step of a change-over between an old and a new stored form: a column ignored, written twice, or a helper for it removed.',
      signs: '+-',
      triggers: [
        'ignored_columns',
        'dual write',
        'dual-write',
        'dual_write',
        'backfill',
        'before_save',
        'old column',
        'new column',
        'legacy_',
      ],
      pattern: /\bignored_columns\b|\bdual[-_ ]?write|\bback_?fill|\bbefore_save :|\bold column\b|\bnew column\b/i,
      slots: (match) => ({ step: match[0] }),
    },
    {
      id: 'search-form-touched',
      doc: 'The form of documents in a search index or a column store changes.',
      kinds: ['source', 'schema', 'config', 'migration', 'build', 'docs'],
      signs: '+-',
      triggers: ['document_type', '_type:', 'mappings', 'reindex', 'mergetree', 'partition by', 'order by (', 'ttl '],
      pattern:
        /\bdocument_type\b|\b_type: ?["']|\bmappings? ?(?:=|do\b|:)|\breindex\w{0,20}|\bMergeTree\b|\bPARTITION BY\b/,
    },
  ],
  works: [
    {
      id: 'backfill-script',
      doc: 'A script that goes over stored rows in batches is added or changed outside of migrations.',
      observe: ({ work }) =>
        (work.change?.files ?? []).flatMap((file) => {
          if (
            file.kind === 'test' ||
            file.kind === 'docs' ||
            !/migrat|backfill|upgrade|maintenance|data-?fix|correct/i.test(file.path)
          )
            return [];
          for (const { lines } of file.hunks)
            for (const line of lines)
              if (line.sign === '+' && /\bbatch|\bOFFSET\b|\.offset\(|find_each|chunk|->update\(/i.test(line.text))
                return [
                  {
                    evidence: { path: file.path, line: line.line, quote: line.text.trim().slice(0, 160) },
                    slots: { script: file.path.split('/').at(-1) ?? file.path },
                  },
                ];
          return [];
        }),
    },
  ],
};
