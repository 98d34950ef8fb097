import type { Change, ChangedFile, ChangedLine } from '../change';
import { evidenceAt, type Found, type Scene, type SignalGroup } from './signal';

/** A declaration others can call, implement or read, with the line it stands on. */
interface Declared {
  readonly name: string;
  readonly file: ChangedFile;
  readonly line: ChangedLine;
}

/** How a declaration that is visible outside its file begins; the name is the last word of the first group. */
const heads: Readonly<Record<string, RegExp>> = {
  java: /^\s{0,12}public\s([^(=;{]{1,160})\(/,
  csharp: /^\s{0,12}public\s([^(=;{]{1,160})(?:\(|\{ ?get\b)/,
  kotlin: /^\s{0,12}(?:(?:public|open|override|suspend) ){0,4}fun\s([\w<>. ]{1,80})\(/,
  scala: /^\s{0,12}(?:override )?def\s(\w{1,80})/,
  swift: /^\s{0,12}(?:public|open)\s(?:static |final |class ){0,2}(?:func|protocol|struct|var|let)\s(\w{1,80})/,
  go: /^(?:func\s(?:\([^)]{1,80}\)\s)?|type\s)([A-Z]\w{0,80})[\s([]/,
  rust: /^\s{0,12}pub\s(?:async |unsafe |const ){0,2}(?:fn|struct|enum|trait|type)\s(\w{1,80})/,
  typescript:
    /^export\s(?:default |declare |abstract |async ){0,3}(?:function\*?|const|class|interface|type|enum)\s(\w{1,80})/,
  javascript: /^(?:export\s(?:default |async ){0,2}(?:function\*?|const|class)\s|module\.exports\.)(\w{1,80})/,
  php: /^\s{0,12}public\s(?:static )?function\s(\w{1,80})\s?\(/,
  python: /^\s{0,4}(?:async )?(?:def|class)\s([A-Za-z]\w{0,80})[(:]/,
  ruby: /^\s{0,8}def\s(?:self\.)?([a-z]\w{0,80}[?!]?)/,
  elixir: /^\s{0,8}def\s([a-z]\w{0,80}[?!]?)/,
  c: /^[A-Za-z_][\w *]{1,80}\b(\w{3,60})\(/,
  cpp: /^\s{0,8}[A-Za-z_][\w:<>,&* ]{1,80}\b(\w{3,60})\(/,
};

/** Folders whose declarations other teams or customers program against. */
const surface =
  /(?:^|[/._-])(?:apis?|sdks?|clients?|pkg|contracts?|interfaces?|public|plugins?|spi|common|abstractions?|libs?|core|types|packages|dao|daos|include)(?:[/._-]|\d|$)/i;
const inner =
  /(?:^|\/)(?:internal|mocks?|components?|ui|web|frontend|hooks|pages|views|cmd|private|impl)\/|\.tsx$|Impl\.\w{2,6}$|\.(?:c|cc|cpp)$/i;

function onSurface(file: ChangedFile): boolean {
  return surface.test(file.path) && !inner.test(file.path);
}

function declaredOn(file: ChangedFile, text: string): string | undefined {
  const head = heads[file.language]?.exec(text)?.[1];
  const name = head
    ?.split(/[^\w?!]/)
    .filter((word) => word !== '')
    .pop();
  return name && !/^(?:static|class|constructor|initialize|toString|equals|hashCode|main|setUp|get|set)$/.test(name)
    ? name
    : undefined;
}

interface Declarations {
  readonly removed: readonly Declared[];
  readonly changed: readonly (Declared & { readonly before: ChangedLine })[];
  readonly added: readonly Declared[];
}

const known = new WeakMap<Change, Declarations>();

/** Which visible declarations the change removes, changes (same name, same file) and adds; test files are left out. */
function declarations(change: Change): Declarations {
  const found = known.get(change);
  if (found) return found;
  const plus = new Map<string, Declared>();
  const minus = new Map<string, Declared>();
  for (const file of change.files) {
    if (file.kind !== 'source' || !heads[file.language]) continue;
    for (const hunk of file.hunks)
      for (const line of hunk.lines) {
        if (line.sign === ' ') continue;
        const name = declaredOn(file, line.text);
        const side = line.sign === '+' ? plus : minus;
        if (name && !side.has(name)) side.set(name, { name, file, line });
      }
  }
  const bare = (line: ChangedLine): string => line.text.replace(/[\s{;:,]/g, '');
  const both = [...minus.values()].flatMap((before) => {
    const after = plus.get(before.name);
    return after && after.file === before.file && bare(after.line) !== bare(before.line)
      ? [{ ...after, before: before.line }]
      : [];
  });
  const result = {
    removed: [...minus.values()].filter(({ name }) => !plus.has(name)),
    changed: both,
    added: [...plus.values()].filter(({ name }) => !minus.has(name)),
  };
  known.set(change, result);
  return result;
}

function seen(list: readonly Declared[], wanted: (file: ChangedFile) => boolean): Found[] {
  return list
    .filter(({ file }) => wanted(file))
    .map(({ name, file, line }) => ({ evidence: evidenceAt(file, line), slots: { function: name } }));
}

const inScene = ({ work }: Scene): Declarations | undefined => work.change && declarations(work.change);

export const declaration: SignalGroup = {
  works: [
    {
      id: 'public-declaration-removed',
      doc: 'A declaration in a library, client, API or type folder disappears and nothing of that name is added.',
      observe: (scene) => seen(inScene(scene)?.removed ?? [], onSurface),
    },
    {
      id: 'inner-declaration-removed',
      doc: 'A visible declaration outside of library, client, API and type folders disappears.',
      observe: (scene) => seen(inScene(scene)?.removed ?? [], (file) => !onSurface(file)),
    },
    {
      id: 'public-declaration-changed',
      doc: 'A declaration in a library, client, API or type folder keeps its name and changes its form.',
      observe: (scene) =>
        (inScene(scene)?.changed ?? [])
          .filter(({ file }) => onSurface(file))
          .map(({ name, file, line, before }) => ({
            evidence: evidenceAt(file, line),
            slots: { function: name, before: before.text.trim().slice(0, 120) },
          })),
    },
    {
      id: 'inner-declaration-changed',
      doc: 'A visible declaration outside of library, client, API and type folders changes its form.',
      observe: (scene) => seen(inScene(scene)?.changed ?? [], (file) => !onSurface(file)),
    },
    {
      id: 'public-declaration-added',
      doc: 'A declaration is added in a library, client, API or type folder.',
      observe: (scene) => seen(inScene(scene)?.added ?? [], onSurface),
    },
    {
      id: 'interface-grows',
      doc: 'A method is added to an interface, trait, protocol or abstract class that others implement.',
      observe: ({ work }) =>
        (work.change?.files ?? [])
          .filter(({ kind, language }) => kind === 'source' && language in heads)
          .flatMap((file) =>
            file.hunks.flatMap((hunk) => {
              const contract =
                /\b(?:interface|trait|protocol)\s(\w{1,80})|abstract class (\w{1,80})/.exec(hunk.context) ??
                /(?:^|\/)(I[A-Z]\w{1,80})\.cs$/.exec(file.path);
              if (!contract) return [];
              return hunk.lines.flatMap((line): Found[] => {
                const name =
                  line.sign === '+'
                    ? /^\s{1,12}(?:\w[\w<>[\],.?]{0,60}\s){0,3}(\w{2,80})\([^{}]{0,200}\)[^{}]{0,80};?$/.exec(
                        line.text,
                      )?.[1]
                    : undefined;
                return name && !/^(?:if|for|while|switch|return|super|catch)$/.test(name)
                  ? [
                      {
                        evidence: evidenceAt(file, line),
                        slots: { function: name, type: contract[1] ?? contract[2] ?? '' },
                      },
                    ]
                  : [];
              });
            }),
          ),
    },
  ],
};
