import type { ChangedLine } from '../change';
import { blockOf, enclosingName, fileName, indentOf, isComment, isMoved, near, placeOf } from './enclosing';
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

const bounded =
  /\blimit\b|\btake\(|\bfirst\(|paginat|per_?page|page_?size|\bTOP \d|\.page\(|batch|chunk|cursor|\bslice\(|\boffset\b|find_each|forPage|\bcount\(/i;

const lines: readonly LineSignal[] = [
  {
    id: 'read-without-limit',
    doc: 'A query loads every row it finds: no limit, page or batch in sight.',
    triggers: [
      '->get()',
      '.all()',
      '->all()',
      'tolist',
      'findall(',
      'findmany(',
      'getmany(',
      'fetchall(',
      '.to_a',
      'objects.all',
      'find({',
      '->get([',
      'list_all',
      '.toarray',
    ],
    pattern:
      /->get\((?:\)|\[)|\.all\(\)|->all\(\)|\.ToList(?:Async)?\(|\bfindAll\(|\bfindMany\(|\bgetMany\(|\.fetchall\(|\.to_a\b|\.find\(\{\s?\}?\)?|\bToArrayAsync\(/,
    slots: (match, spot) => {
      const place = placed(match, spot);
      if (!place || near(spot, bounded, 7)) return undefined;
      const { text } = spot.line;
      if (
        /\b(?:config|session|request|cache|Promise|params|cookie|headers|flash|input|options|env)\b\w{0,20}(?:\.|->|::)(?:all|get|find)/i.test(
          text,
        )
      )
        return undefined;
      return { ...place, call: match[0].replace(/^(?:\.|->)|[([{\s]{0,4}$/g, '') };
    },
  },
  {
    id: 'contains-search',
    doc: 'A search matches anywhere in a column, which no ordinary index serves.',
    kinds: ['source', 'migration', 'schema'],
    triggers: ['like', 'icontains', 'contains(', '__contains', 'similar', 'ilike'],
    pattern:
      /\bi?like ['"]%|__i?contains\b|['"]like['"], ?['"]%|\bi?like concat\(['"]%|['"`]%(?:['"] ?[.+|]|#\{|\$\{|\{)|\btrigram_similar\b/i,
    slots: placed,
  },
  {
    id: 'bulk-write-unbounded',
    doc: 'One statement deletes or updates however many rows there are.',
    kinds: ['source', 'migration', 'schema'],
    triggers: [
      'delete from',
      'update ',
      'delete_all',
      'deletemany',
      'update_all',
      'updatemany',
      '->delete()',
      '.delete()',
      'executedelete',
      'destroy_all',
    ],
    pattern:
      /\bdelete from ["`[]?([\w.]{2,60})|\bupdate ["`[]?([\w.]{2,60})["`\]]? set\b|\b(?:delete_all|destroy_all|update_all|deleteMany|updateMany|ExecuteDelete(?:Async)?)\b|\.filter\([^()]{0,200}\)\.delete\(\)/i,
    slots: (match, spot) => {
      const place = placed(match, spot);
      const table = match[1] ?? match[2];
      return place && !near(spot, /\blimit\b|batch|chunk|\bid = [:$?%]|\bid in\b/i, 5)
        ? { ...place, ...(table ? { table } : {}) }
        : undefined;
    },
  },
  {
    id: 'limit-changed',
    doc: 'A size, batch or count limit gets another number.',
    kinds: ['source', 'config', 'schema'],
    triggers: ['limit', 'max', 'batch', 'page_size', 'pagesize', 'perpage', 'per_page', 'capacity', 'prefetch', 'size'],
    pattern:
      /\b(\w{0,30}(?:limit|max|batch_?size|page_?size|per_?page|capacity|prefetch)\w{0,30})["']?\s{0,3}(?::=|=>|[:=(])\s{0,3}["']?(\d[\d_.]{0,12}[kmgKMG]?[bB]?)\b/i,
    slots: (match, { file, hunk, at, line }) => {
      const [, setting = '', value = ''] = match;
      const before = hunk.lines
        .slice(Math.max(0, at - 8), at + 9)
        .find(
          (other) =>
            other.sign === '-' && other.text.toLowerCase().includes(setting.toLowerCase()) && /\d/.test(other.text),
        );
      if (!before || before.text.includes(value) || isMoved({ file, hunk, at, line })) return undefined;
      const old = /(?::=|=>|[:=(])\s{0,3}["']?(\d[\d_.]{0,12}\w?)/.exec(before.text)?.[1];
      return { ...placeOf({ file, hunk, at, line }), setting, value, ...(old ? { old } : {}) };
    },
  },
  {
    id: 'sorted-in-query',
    doc: 'A read sorts what it finds.',
    strength: 0.5,
    kinds: ['source', 'schema'],
    triggers: ['order_by', 'order by', 'orderby', '.order(', 'orderbyraw', 'sort_by', 'sortby'],
    pattern: /\border_by\b|\bORDER BY\b|\b[oO]rderBy\w{0,12}\(|\.order\(/i,
    slots: placed,
  },
  {
    id: 'exists-probe',
    doc: 'A read probes other rows for each row: EXISTS, a sub-select, whereHas, Any.',
    kinds: ['source', 'migration', 'schema'],
    triggers: ['exists', 'wherehas', 'wheredoesnthave', '.any(', '(select ', '( select'],
    pattern: /\bEXISTS ?\(|\.exists\(\)|\.exists\?|\bwhere(?:Doesnt)?Ha(?:s|ve)\(|\.Any\(|\(\s?select\b/i,
    slots: (match, spot) =>
      /\b(?:File|fs|path|os|Directory)\w{0,10}\./.test(spot.line.text) ? undefined : placed(match, spot),
  },
  {
    id: 'eager-load',
    doc: 'Related rows are loaded ahead of use, for one place at a time.',
    triggers: [
      'includes(',
      'preload',
      'eager_load',
      'select_related',
      'prefetch_related',
      '->with(',
      '.include(',
      'joinedload',
      'selectinload',
      'dataloader',
      'batch_load',
      'entitygraph',
    ],
    pattern:
      /\.includes\(:|\bpreload\(|\beager_load\(|\bselect_related\(|\bprefetch_related\(|->with\(\[?['"]|::with\(\[?['"]|\.(?:Then)?Include\(\w{1,20} ?=>|\bjoinedload\(|\bselectinload\(|\b\w{0,40}DataLoader\b|\bbatch_load\b|@EntityGraph/,
    slots: placed,
  },
  {
    id: 'loads-to-count',
    doc: 'Rows are loaded only to be counted, filtered or sorted in memory.',
    triggers: [
      '.filter',
      '.select',
      '.reject',
      '.count',
      '.sort',
      '.size',
      '.length',
      'usort',
      'array_filter',
      'sublist',
      '.where(',
    ],
    pattern:
      /\.(?:all|to_a|ToList\(\)|findAll\(\)|toArray\(\)|get\(\))\)?(?:\.|->)(?:filter|select|reject|sort\w{0,8}|count|size|length|stream|Where|map|sum)\b|\.(?:filter|select|reject)\([^()]*\)\.(?:length|count|size)\b/,
    slots: placed,
  },
];

const loop =
  /^\s{0,80}(?:\}\s{0,4})?(?:for\b|foreach\b|while\b)|\.(?:forEach|map|flatMap|each|each_with_index|find_each|ForEach|reduce|reject|select)\b\s?(?:do\b|[({]|&)|\bin_batches\b/;
/** Reads and writes of stored data, as code calls them … */
const query =
  /\.objects\.|\bDB::|->(?:first|get|save|update|delete|count|find|sum|exists|create)\(|(?:Repository|Repo|repo|Dao|DAO|Mapper)(?:\.|->)\w+\(|\.(?:findOne|findMany|findUnique|findById|findBy\w+|find_by!?|findFirst|retrieve|upsert|save!?|create!|update!|destroy!?|executeRaw|query|Exec|ExecContext|QueryRow\w*|fetchone|execute)\(|\.(?:Get|List|Find|Upsert|Create|Delete|Update|Save)\w*\((?:ctx|txn?|c)\b|\b(?:Get|Find|Save|Update|Delete|Add|Load|Send)\w*Async\(|\bawait \w+\.(?:get|fetch|find|load|create|update|delete|save|list|send|query)|\bawait \w+\.\w+\.(?:get|fetch|find|load|create|update|delete|save|list|send|query)/;
/** … and by statement, or over the network. */
const statement = /\bSELECT \S+ FROM\b|\baxios\.|\bfetch\(|\brequests\.get\(|\((?:&mut )?conn\)|\$executeRaw/;

function* loopsIn(scene: Scene): Iterable<{ spot: Spot; inner: ChangedLine; call: string }> {
  for (const file of scene.work.change?.files ?? []) {
    if (file.kind !== 'source' && file.kind !== 'migration') continue;
    for (const hunk of file.hunks) {
      let found = 0;
      for (const [at, line] of hunk.lines.entries()) {
        if (line.sign === '-' || found > 2 || isComment(line.text) || !loop.test(line.text.slice(0, 300))) continue;
        const depth = indentOf(line.text);
        for (const inner of hunk.lines.slice(at + 1, at + 16)) {
          if (inner.sign === '-' || inner.text.trim() === '') continue;
          if (indentOf(inner.text) <= depth) break;
          if (inner.sign !== '+' && line.sign !== '+') continue;
          const text = inner.text.slice(0, 400);
          const match = isComment(text) ? null : (query.exec(text) ?? statement.exec(text));
          if (!match) continue;
          found++;
          yield { spot: { file, hunk, at, line }, inner, call: match[0] };
          break;
        }
      }
    }
  }
}

const queryInLoop: WorkSignal = {
  id: 'query-in-loop',
  doc: 'A query or remote call is made once for each turn of a loop.',
  *observe(scene: Scene): Iterable<Found> {
    for (const { spot, inner, call } of loopsIn(scene)) {
      const shown = inner.sign === '+' ? inner : spot.line;
      yield {
        evidence: evidenceAt(spot.file, shown),
        slots: {
          where: enclosingName(spot) ?? fileName(spot.file.path),
          file: fileName(spot.file.path),
          call: call.replace(/^(?:\.|->)|\s?\($/g, ''),
          loop: spot.line.text.trim().slice(0, 60),
        },
      };
    }
  },
};

const jobPerItem: WorkSignal = {
  id: 'fan-out-in-loop',
  doc: 'A job, an event or a message is sent for each turn of a loop.',
  *observe({ work }: Scene): Iterable<Found> {
    const sends =
      /\b(?:perform_later|perform_async|deliver_later|sync_later|\w{1,30}_later|dispatch|publish|emit|notify|send_?\w{0,20}mail|enqueue)\b|\bevent\(new /i;
    for (const file of work.change?.files ?? []) {
      if (file.kind !== 'source') continue;
      for (const hunk of file.hunks)
        for (const [at, line] of hunk.lines.entries()) {
          if (line.sign !== '+' || !loop.test(line.text.slice(0, 300))) continue;
          const spot = { file, hunk, at, line };
          if (!sends.test(line.text) && !blockOf(spot, 8).lines.some((text) => sends.test(text))) continue;
          yield {
            evidence: evidenceAt(file, line),
            slots: { where: enclosingName(spot) ?? fileName(file.path), file: fileName(file.path) },
          };
          break;
        }
    }
  },
};

/** What grows with data and traffic. */
export const volume: SignalGroup = { lines, works: [queryInLoop, jobPerItem] };
