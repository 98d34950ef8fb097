import type { ChangedFile, ChangedLine } from '../change';
import { isComment } from './enclosing';
import { isAside } from './identifier';
import { evidenceAt, type Found, type Scene, type SignalGroup } from './signal';

/** Files that hold statements whatever their name; others, such as classes beside migrations, must be numbered. */
const statements = /\.(?:sql|xml|ya?ml)$/;

const files = ({ work }: Scene): readonly ChangedFile[] =>
  (work.change?.files ?? []).filter(
    ({ kind, path }) => kind === 'migration' && (statements.test(path) || /\d/.test(path.split('/').at(-1) ?? '')),
  );

const telling =
  /\b(?:add_column|addColumn|AddColumn|AddField|ADD|ALTER|DROP|CREATE|UPDATE|DELETE|INSERT|RENAME|RunPython|RunSQL|create_table|CreateTable|Schema::|add_index|remove_column|change_column|rename_column|execute)\b|op\.|\$table->/i;

/** The line that says best what a migration does: the first added (or, of a deleted file, removed) statement. */
function chief(file: ChangedFile): ChangedLine | undefined {
  const wanted = file.status === 'deleted' ? '-' : '+';
  const lines = file.hunks
    .flatMap((hunk) => hunk.lines)
    .filter(({ sign, text }) => sign === wanted && text.trim() !== '');
  return (
    lines.find(({ text }) => telling.test(text)) ??
    lines.find(({ text }) => text.trim().length > 8 && !isAside(text)) ??
    lines.find(({ text }) => text.trim().length > 8) ??
    file.hunks.flatMap((hunk) => hunk.lines).find(({ text }) => telling.test(text) || text.trim().length > 8)
  );
}

/** Whether nothing but comments changes: databases that ran the migration are as new ones will be. */
const isRemark = ({ hunks }: ChangedFile): boolean =>
  hunks.every(({ lines }) => lines.every(({ sign, text }) => sign === ' ' || isComment(text)));

function* told(list: readonly ChangedFile[]): Iterable<Found> {
  for (const file of list) {
    const line = chief(file);
    const migration = file.path.split('/').at(-1) ?? file.path;
    if (line) yield { evidence: evidenceAt(file, line), slots: { migration } };
  }
}

/** Files that only list migrations or dump the schema are rewritten by tools. */
const listed =
  /(?:^|\/)(?:_journal|meta\/|checksum|master|changelog-?(?:master|tenant\w{0,10})|__init__|index|latest__schema)[^/]{0,60}$/i;

export const migration: SignalGroup = {
  works: [
    {
      id: 'migration-added',
      doc: 'A migration is added.',
      observe: (scene) => told(files(scene).filter(({ status }) => status === 'added')),
    },
    {
      id: 'migration-edited',
      doc: 'A migration that is already there is edited in place: databases that ran it will differ from new ones.',
      observe: (scene) =>
        told(files(scene).filter((file) => file.status === 'modified' && !listed.test(file.path) && !isRemark(file))),
    },
    {
      id: 'migration-moved',
      doc: 'A migration that is already there is deleted or renamed.',
      observe: (scene) => told(files(scene).filter(({ status }) => status === 'deleted' || status === 'renamed')),
    },
    {
      id: 'schema-without-migration',
      doc: 'The base schema changes and no migration is in the change.',
      observe: (scene) =>
        files(scene).length > 0
          ? []
          : told(
              (scene.work.change?.files ?? []).filter(
                ({ path, status }) =>
                  status === 'modified' &&
                  /(?:^|\/)(?:schema|structure|latest__schema)[^/]{0,20}\.(?:sql|rb|prisma)$/i.test(path),
              ),
            ),
    },
  ],
};
