import type { Hunk } from '../change';
import { isAside } from './identifier';
import type { LineSignal, SignalGroup, Slots } from './signal';

const kinds: LineSignal['kinds'] = ['migration', 'schema'];

/** The table and column a migration line names, in the order most frameworks write them. */
function tableAndColumn(text: string, table?: string, column?: string): Slots {
  const named = [...text.matchAll(/[:"'`]([a-zA-Z_][\w.]{1,60})/g)].map(([, name]) => name ?? '');
  const slots: Record<string, string> = {};
  const t =
    table ??
    (/\b(?:add_column|remove_column|rename_column|change_column\w{0,8}|add_index|remove_index|add_reference|create_table|drop_table|addColumn|removeColumn|op\.(?:add_column|drop_column|alter_column))\b/.test(
      text,
    )
      ? named[0]
      : undefined) ??
    /(?:TABLE|ON|INTO|UPDATE)\s(?:IF (?:NOT )?EXISTS )?[`"[]?([A-Za-z_][\w.]{1,60})/.exec(text)?.[1] ??
    /tableName="(\w{1,60})"|table: ?"(\w{1,60})"|model_name=["'](\w{1,60})/.exec(text)?.slice(1).find(Boolean);
  const c =
    column ??
    /(?:COLUMN)\s(?:IF (?:NOT )?EXISTS )?[`"[]?([A-Za-z_]\w{1,60})/i.exec(text)?.[1] ??
    /\$table->\w{2,30}\(['"](\w{1,60})/.exec(text)?.[1] ??
    /\bname[=:] ?["'](\w{1,60})|Column\(["'](\w{1,60})/.exec(text)?.slice(1).find(Boolean) ??
    (named.length > 1 && t === named[0] ? named[1] : undefined);
  if (t) slots.table = t;
  if (c && c !== t) slots.column = c;
  return slots;
}

const adds = /add_?(?:column|field)|create_?(?:table|model)|schema::(?:create|table)|\$table->|add column/i;

/** Whether the hunk also adds what the line takes away: then the line is the way back of the same migration. */
function undone({ table, column: name }: Slots, hunk: Hunk): boolean {
  const thing = name ?? table;
  return hunk.lines.some(
    ({ sign, text }) =>
      sign === '+' && adds.test(text) && !/drop|remove/i.test(text) && (!thing || text.includes(thing)),
  );
}

interface ColumnSignal extends Omit<LineSignal, 'kinds' | 'slots'> {
  readonly undoes?: true;
  /** What the line names beside table and column. */
  readonly more?: (slots: Slots, text: string, hunk: Hunk) => Slots;
}

const createsTable = /create_?table|create table|schema::create|createmodel/i;

/** A column that is added to a table that is there already, with no default for its rows. */
function bare({ column: name }: Slots, text: string, hunk: Hunk): Slots {
  const adds = /\badd_?(?:column|field)\b|\badd\b/i.test(text) && !/default/i.test(text);
  return name && adds && !hunk.lines.some((other) => createsTable.test(other.text)) ? { bare: name } : {};
}

/** `undoes`: the line is none where it only takes back what its own hunk adds. */
const line = ({ undoes, more, ...part }: ColumnSignal): LineSignal => ({
  ...part,
  kinds,
  slots: (_match, { line: { text }, hunk }) => {
    const slots = tableAndColumn(text);
    return isAside(text) || (undoes && undone(slots, hunk)) ? undefined : { ...slots, ...more?.(slots, text, hunk) };
  },
});

export const column: SignalGroup = {
  lines: [
    line({
      id: 'column-added',
      doc: 'A migration adds a column.',
      triggers: ['add_column', 'add column', 'addfield', '$table->', 'addcolumn', 'add_reference', 'alter table'],
      pattern:
        /\badd_column\b|\badd column\b|\baddfield\b|\$table->(?!drop|index|foreign|primary|unique|rename|change|timestamps)[a-z]+\(|addcolumn\b|\badd_reference\b|alter table ["`\w.]+ add (?!constraint|index|primary|unique|foreign)/i,
    }),
    line({
      id: 'column-required',
      doc: 'A migration demands a value: a column that is not null.',
      triggers: [
        'null: false',
        'not null',
        'nullable=false',
        'nullable="false"',
        'nullable: false',
        'set not null',
        'change_column_null',
        'null=false',
      ],
      more: bare,
      pattern: /null: false|\bNOT NULL\b|nullable ?[=:] ?"?false|change_column_null|null=False/i,
    }),
    line({
      id: 'column-dropped',
      undoes: true,
      more: ({ table, column: name }) => {
        const dropped = name ?? table;
        return dropped ? { dropped } : {};
      },
      doc: 'A migration drops a column or a table.',
      triggers: [
        'drop column',
        'remove_column',
        'dropcolumn',
        'removefield',
        'drop_column',
        'drop table',
        'drop_table',
        'droptable',
        'deletemodel',
        'removecolumn',
        'dropifexists',
      ],
      pattern:
        /\bDROP (?:COLUMN|TABLE)\b|\bremove_column\b|\b[dD]rop(?:Column|Table)\b|\bRemoveField\b|\bdrop_(?:column|table)\b|\bDeleteModel\b|\bremoveColumn\b|dropIfExists\(/i,
    }),
    line({
      id: 'column-renamed',
      doc: 'A migration renames a column, a table or an index.',
      triggers: ['rename'],
      pattern:
        /\brename_(?:column|table|index)\b|\brename(?:Column|Table)\b|\bRename(?:Field|Model|Column|Table)\b|\bRENAME (?:COLUMN|TABLE|TO)\b/i,
    }),
    line({
      id: 'column-retyped',
      doc: 'A migration changes the type or the rules of a column.',
      triggers: [
        'alter column',
        'change_column',
        'alterfield',
        'modifydatatype',
        '->change()',
        'modify column',
        'alter_column',
        'altercolumn',
        'modify ',
      ],
      pattern:
        /\balter column\b|\bchange_column\b|\balterfield\b|\bmodifydatatype\b|->change\(\)|\bmodify column\b|\balter_column\b|\baltercolumn\b/i,
    }),
    line({
      id: 'uniqueness-added',
      doc: 'A migration adds a unique index, key or constraint.',
      triggers: ['unique'],
      pattern: /\bunique\b ?[:=(]? ?(?:true|index|key|\(|constraint)?/i,
    }),
    line({
      id: 'table-created',
      doc: 'A migration creates a table.',
      triggers: ['create table', 'create_table', 'createmodel', 'schema::create', 'createtable'],
      pattern: /\bCREATE TABLE\b|\bcreate_table\b|\bCreateModel\b|Schema::create\b|\bcreateTable\b/i,
    }),
    line({
      id: 'index-built',
      doc: 'A migration builds an index or drops one.',
      triggers: [
        'add_index',
        'create index',
        'create unique index',
        'addindex',
        '->index(',
        'createindex',
        'db_index=true',
        'remove_index',
        'drop index',
        'index:',
      ],
      pattern:
        /\badd_index\b|\bCREATE (?:UNIQUE )?INDEX\b|\bAddIndex\b|->index\(|\bcreateIndex\b|db_index=True|\bremove_index\b|\bDROP INDEX\b|\bindex: ?(?:true|\{)/i,
    }),
    line({
      id: 'rows-rewritten',
      doc: 'A migration writes to rows that are there.',
      triggers: [
        'update ',
        'runpython',
        'update_all',
        'find_each',
        '.each',
        'chunk(',
        '->update(',
        'insert into',
        '.update(',
        'execute',
        'update_column',
        'in_batches',
      ],
      pattern:
        /^\s*update\s|\brunpython\b|\bupdate_all\b|\bfind_each\b|\bin_batches\b|\.each(?:_with_index)? (?:do|\{)|\bchunk(?:byid)?\(|->update\(|\binsert into\b|\.update\(|\bupdate_columns?\b|\bexecute[ (]["'<]/i,
    }),
    line({
      id: 'rows-deleted',
      doc: 'A migration deletes rows.',
      triggers: ['delete from', '.delete()', 'delete_all', 'destroy', 'truncate', '->delete('],
      pattern: /\bDELETE FROM\b|\.delete\(\)|\bdelete_all\b|\bdestroy(?:_all)?\b|\bTRUNCATE\b|->delete\(/i,
    }),
    line({
      id: 'migration-irreversible',
      doc: 'A migration has no way back.',
      triggers: ['noop', 'irreversible', 'not reversible', 'no down', 'cannot be reverted'],
      pattern: /\bnoop\b|irreversible|not reversible|no down\b|cannot be reverted/i,
    }),
    line({
      id: 'constraint-touched',
      doc: 'A migration adds or removes a key or a constraint.',
      triggers: ['constraint', 'foreign_key', 'primary key', 'references', 'check ('],
      pattern: /\bCONSTRAINT\b|\badd_foreign_key\b|\bPRIMARY KEY\b|\bforeign_key\b|\bREFERENCES\b|\bCHECK \(/i,
    }),
  ],
};
