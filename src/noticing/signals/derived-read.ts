import { enclosingName, fileName, isComment, isMoved, placeOf } from './enclosing';
import {
  evidenceAt,
  type Found,
  type LineSignal,
  type Scene,
  type SignalGroup,
  type Slots,
  type Spot,
  type WorkSignal,
} from './signal';

const placed = (_: RegExpExecArray, spot: Spot): Slots | undefined =>
  isMoved(spot) || isComment(spot.line.text) ? undefined : placeOf(spot);

const lines: readonly LineSignal[] = [
  {
    id: 'aggregate-in-query',
    doc: 'A read counts, sums or groups rows of the write model.',
    kinds: ['source', 'schema', 'migration'],
    triggers: [
      'count(',
      'sum(',
      'max(',
      'min(',
      'avg(',
      'group by',
      'annotate(',
      'aggregate(',
      'groupby',
      'distinct',
      '.group(',
    ],
    pattern:
      /\b(?:SELECT|HAVING|COALESCE\() ?(?:COUNT|SUM|MAX|MIN|AVG) ?\(|\b(?:COUNT|SUM|MAX|MIN|AVG) ?\((?:\*|DISTINCT|\w+\.\w|"\w+"\."\w)|\bGROUP BY\b|\.annotate\(|\.aggregate\(|\.groupBy\(\s?\[?['"{]|\.group\(:|\bDISTINCT ON\b/i,
    slots: (match, spot) => {
      const place = placed(match, spot);
      return place && !/\bMath\.|\bstd::/.test(spot.line.text) ? place : undefined;
    },
  },
  {
    id: 'window-in-query',
    doc: 'A read ranks or numbers rows on the fly, or walks a tree.',
    kinds: ['source', 'schema', 'migration'],
    triggers: ['row_number', 'partition by', 'over (', 'distinct on', 'with recursive', 'lateral'],
    pattern: /\brow_number\(\)|\bPARTITION BY\b|\bOVER \(|\bDISTINCT ON\b|\bWITH RECURSIVE\b|\bJOIN LATERAL\b/i,
    slots: placed,
  },
  {
    id: 'subselect-in-read',
    doc: 'A read works out a value by a sub-select for each row.',
    kinds: ['source', 'schema', 'migration'],
    triggers: ['(select ', '( select', 'subquery(', 'outerref'],
    pattern: /\(\s?select (?:max|min|count|sum|avg|coalesce)\b|\bSubquery\(|\bOuterRef\(/i,
    slots: placed,
  },
  {
    id: 'derived-column',
    doc: 'A stored value that is derived from other rows is read or written.',
    kinds: ['source', 'schema', 'migration'],
    triggers: ['counter_cache', 'denormali', 'materiali', 'cached_', 'precomput', '_count', 'last_', 'total_'],
    pattern:
      /\bcounter_cache\b|\bdenormali[sz]\w{1,6}\b|\bmateriali[sz]ed\b|\bcached_(?:column|count|total)s?\b|\bprecomput\w{1,4}\b|\btouch: :last_\w+|\bF\(['"](?:total|last)_\w+/i,
    slots: (match, spot) => {
      const place = isMoved(spot) ? undefined : placeOf(spot);
      return place && { ...place, column: match[0].replace(/^.*[\s'":(]/, '') };
    },
  },
];

const joins =
  /\b(?:LEFT|RIGHT|INNER|CROSS|FULL)? ?(?:OUTER )?JOIN\b|\bleftJoin\w{0,10}\(|\binnerJoin\w{0,10}\(|->join\(|\.joins\(|\bUNION\b/i;

const manyJoins: WorkSignal = {
  id: 'many-joins',
  doc: 'One read joins or unites three or more sources.',
  *observe({ work }: Scene): Iterable<Found> {
    for (const file of work.change?.files ?? []) {
      if (file.kind !== 'source' && file.kind !== 'schema' && file.kind !== 'migration') continue;
      for (const hunk of file.hunks) {
        const found = hunk.lines.filter(
          (line) => line.sign === '+' && !isComment(line.text) && joins.test(line.text.slice(0, 600)),
        );
        const [first] = found;
        if (!first || found.length < 3) continue;
        const at = hunk.lines.indexOf(first);
        yield {
          evidence: evidenceAt(file, first),
          slots: {
            where: enclosingName({ file, hunk, at, line: first }) ?? fileName(file.path),
            file: fileName(file.path),
            joins: String(found.length),
          },
        };
        break;
      }
    }
  },
};

/** Reads that work things out each time they are asked. */
export const derivedRead: SignalGroup = {
  lines,
  phrases: [
    {
      id: 'says-report',
      doc: 'The words speak of a report, a feed, a dashboard or another derived view.',
      triggers: [
        'report',
        'dashboard',
        'feed',
        'summary',
        'statistic',
        'stats',
        'analytic',
        'chart',
        'leaderboard',
        'timeline',
        'ranking',
        'totals',
      ],
      pattern:
        /\b(?:reports?|reporting|dashboards?|feeds?|summar(?:y|ies)|statistics|stats|analytics|charts?|leaderboards?|timelines?|rankings?|totals)\b/i,
      slots: (match) => ({ view: match[0].toLowerCase() }),
    },
  ],
  works: [manyJoins],
};
