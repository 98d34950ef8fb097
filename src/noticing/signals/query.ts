import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

/** Words that follow FROM or JOIN in prose or code and name no table. */
const noTable =
  /^(?:the|a|an|this|that|these|those|it|select|lateral|unnest|only|in|on|of|with|and|or|to|where|all|any|each|your|our|my|me|us|here|there|self|super|typing|json|datetime|dual|values|generate_series|x|y|now|scratch|source|outer|inner|left|right|cross|full|natural|fetch|if|when|for|two|multiple)$/i;

const table =
  (slot: string) =>
  ([, name = '']: RegExpExecArray): Slots | undefined => {
    const bare = name.replace(/["'`[\]]/g, '');
    return bare === '' || noTable.test(bare) ? undefined : { [slot]: bare };
  };

/** Whether the line is a comment, or in a file that runs once rather than for each request. */
function aside({ file, line }: Spot): boolean {
  return /^\s*(?:\/\/|#(?!\{)|--|\*|\/\*)/.test(line.text) || /migrat|backfill|seed|script/i.test(file.path);
}

const inCode =
  (found: (match: RegExpExecArray) => Slots | undefined): NonNullable<LineSignal['slots']> =>
  (match, spot) =>
    aside(spot) ? undefined : found(match);

/** Reads from a database: which tables they join, what they add up. */
export const query: SignalGroup = {
  lines: [
    {
      // SQL, JPQL, LINQ's query form
      id: 'tables-joined',
      doc: 'A query joins tables or follows relations.',
      triggers: ['join '],
      pattern:
        /(?:^|[\s"'`(])(?:LEFT|RIGHT|INNER|OUTER|FULL|CROSS|left|right|inner|outer|full|cross)?\s?(?:JOIN|join) (?:FETCH |LATERAL )?([A-Za-z_"`[][\w."`\]]*)(?= |$|["'`;])/,
      slots: (match, spot) => {
        const found = table('tables')(match);
        const sql =
          /\b(?:JOIN|join) [\w."`]+(?: (?:AS |as )?\w+)? (?:ON|on|USING|using)\b/.test(spot.line.text) ||
          /\bJOIN\b/.test(match[0]);
        return aside(spot) || !sql ? undefined : found;
      },
    },
    {
      id: 'tables-joined',
      doc: 'A query joins tables or follows relations.',
      languages: ['csharp'],
      triggers: ['join ', '.include(', '.theninclude('],
      pattern: /\bjoin \w+ in \w+\.(\w+)|\.(?:ThenInclude|Include)\((?:\w+) => \w+\.(\w+)/,
      slots: inCode(([, joined, included]) => ({ tables: joined ?? included ?? '' })),
    },
    {
      id: 'tables-joined',
      doc: 'A query joins tables or follows relations.',
      languages: ['ruby'],
      triggers: ['joins(', 'includes(', 'eager_load('],
      pattern: /\.(?:left_outer_joins|left_joins|joins|includes|eager_load)\(\s?:(\w+)/,
      slots: inCode(table('tables')),
    },
    {
      id: 'tables-joined',
      doc: 'A query joins tables or follows relations.',
      languages: ['python'],
      triggers: ['select_related(', 'prefetch_related(', '.join(', '.outerjoin('],
      pattern: /\.(?:select_related|prefetch_related)\(\s?["'](\w+)|\.(?:outerjoin|join)\(\s?(?:models\.)?([A-Z]\w+)/,
      slots: inCode(([, relation, model]) => ({ tables: relation ?? model ?? '' })),
    },
    {
      id: 'tables-joined',
      doc: 'A query joins tables or follows relations.',
      languages: ['php'],
      triggers: ['join(', '->with(', '::with('],
      pattern: /(?:->|::)(?:leftJoin|rightJoin|join|with)\(\s?\[?['"](\w+)/,
      slots: inCode(table('tables')),
    },
    {
      id: 'tables-joined',
      doc: 'A query joins tables or follows relations.',
      languages: ['typescript', 'javascript'],
      triggers: ['joinandselect(', 'join(', 'include: {'],
      pattern:
        /\.(?:leftJoinAndSelect|innerJoinAndSelect|leftJoin|innerJoin|join)\(\s?['"`](?:\w+\.)?([A-Za-z_]\w+)['"`]\s?,|\binclude: \{ ?(\w+): (?:true|\{)/,
      slots: inCode(([, joined, included]) => ({ tables: joined ?? included ?? '' })),
    },
    {
      id: 'tables-joined',
      doc: 'A query joins tables or follows relations.',
      languages: ['go'],
      triggers: ['.joins("', '.preload("', '.innerjoin("', '.leftjoin("', '.join("'],
      pattern: /\.(?:Joins|Preload|InnerJoin|LeftJoin|Join)\("(?:LEFT JOIN |JOIN |INNER JOIN )?(\w+)/,
      slots: inCode(table('tables')),
    },
    {
      id: 'table-read',
      doc: 'A query reads a table.',
      triggers: ['from '],
      pattern: /(?:^|[\s"'`(])(?:FROM|from) ([A-Za-z_"`[][\w."`\]]*)(?= |$|["'`;)])/,
      slots: (match, spot) => {
        const sql = /\bFROM\b/.test(match[0]) || /\bselect\b/i.test(spot.line.text);
        if (aside(spot) || !sql || /^\s*(?:import|from|export)\b/.test(spot.line.text)) return undefined;
        const near = spot.hunk.lines.slice(spot.at, spot.at + 6);
        return table(near.some(({ text }) => /\bjoin\b/i.test(text)) ? 'tables' : 'table')(match);
      },
    },
    {
      // SQL
      id: 'aggregated',
      doc: 'A query adds up, counts or groups.',
      triggers: ['sum(', 'avg(', 'count(', 'max(', 'min(', 'group by'],
      pattern: /\b(SUM|AVG|COUNT|MAX|MIN)\([\w*"`D]|\bGROUP BY\b/,
      slots: inCode(([, aggregate]) => (aggregate ? { aggregate } : {})),
    },
    {
      // The object-relational mappers' own verbs
      id: 'aggregated',
      doc: 'A query adds up, counts or groups.',
      triggers: [
        'groupby(',
        'group_by(',
        'annotate(',
        'aggregate(',
        'withcount(',
        'withsum(',
        '.sum(',
        '_sum:',
        '.group(',
        'func.sum(',
      ],
      pattern:
        /(?:\.|->|::)(?:groupBy|group_by|GroupBy|annotate|aggregate|withCount|withSum|Sum|group)\(|\.sum\((?::\w+|["'])|\b_sum:|\bfunc\.(?:sum|count|avg|max)\(/,
      slots: (match, spot) => {
        // Ruby's group_by, and lodash's groupBy, group what has been read already.
        const inMemory =
          /_\.groupBy/.test(spot.line.text) || (spot.file.language === 'ruby' && match[0] === '.group_by(');
        const aggregate = match[0].replace(/^[.:>-]{1,2}/, '').split(/[:(]/)[0] ?? '';
        return aside(spot) || inMemory ? undefined : { aggregate };
      },
    },
  ],
};
