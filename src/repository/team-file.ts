import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { lensIds } from '../noticing/lenses/ids';
import { misfit } from '../words/misfit';
import { nestsTooDeeply } from '../words/nesting';
import { matchesGlob } from './glob';

/** Where the team file stands (formats.md). */
export const teamFilePath = '.also-noticed.yaml';

const words = z.string().check(z.minLength(1));

const quietSchema = z.strictObject({
  lens: z.enum(lensIds),
  paths: z.optional(
    z
      .array(words)
      .check(z.minLength(1), z.describe('Globs from the root of the repository; everywhere where left out.')),
  ),
  because: words.check(z.describe('Why the team wants it quiet.')),
});

/** The team file; `schemas/team-file.json` says the same to YAML editors. */
export const teamFileSchema = z.strictObject({
  ticketFiles: z._default(z.array(words).check(z.describe('Globs of the files that are tickets.')), []),
  ticketKeys: z._default(
    z
      .array(z.string().check(z.regex(/\{n\}/, 'a key needs {n} where its number stands, as in SHOP-{n}')))
      .check(z.describe('How keys of tickets look, as in SHOP-{n}.')),
    [],
  ),
  teams: z._default(
    z
      .record(z.string(), z.array(words))
      .check(z.describe('The mail addresses of each team, by its name in CODEOWNERS.')),
    {},
  ),
  templates: z.optional(words.check(z.describe('The folder with the templates of the team, from the root.'))),
  quiet: z._default(z.array(quietSchema).check(z.describe('Lenses that say nothing in this repository.')), []),
});

export type Quiet = z.infer<typeof quietSchema>;
export type TeamFile = z.infer<typeof teamFileSchema>;

/** Something a person has to mend in the file. */
export interface TeamFileProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

const empty: TeamFile = teamFileSchema.parse({});

/**
 * Reads a team file; never throws. A key that does not fit is left out and told as a problem with its line; the others
 * count.
 */
export function readTeamFile(text: string): { value: TeamFile; problems: readonly TeamFileProblem[] } {
  if (nestsTooDeeply(text)) return { value: empty, problems: [{ line: 1, message: 'it nests too deeply to be read' }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const [message = ''] = error.message.split(' at line', 1);
    return { value: empty, problems: [{ line: lines.linePos(error.pos[0]).line, message }] };
  }
  if (document.contents === null) return { value: empty, problems: [] };
  if (!isMap(document.contents))
    return { value: empty, problems: [{ line: 1, message: 'expected keys such as quiet or teams' }] };
  let given: Record<string, unknown>;
  try {
    given = document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
  } catch (failure) {
    return {
      value: empty,
      problems: [{ line: 1, message: String(failure instanceof Error ? failure.message : failure) }],
    };
  }
  const read = teamFileSchema.safeParse(given, misfit);
  if (read.success) return { value: read.data, problems: [] };
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const problems = read.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    return { line: lineOf(path), message: `${path.join('.')}: ${issue.message}` };
  });
  const wrong = new Set(
    read.error.issues.flatMap(
      ({ path, ...issue }) => path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys : []),
    ),
  );
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key)));
  return { value: teamFileSchema.safeParse(rest).data ?? empty, problems };
}

/**
 * The file's text with one more quiet lens; everything else stays as it is, byte for byte, unless `quiet` is written in
 * one line, which cannot be gone on with.
 * @throws Error where the file cannot be read.
 */
export function withQuiet(text: string, { lens, paths, because }: Quiet): string {
  if (nestsTooDeeply(text)) throw new Error(`${teamFilePath} cannot be read: it nests too deeply`);
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(`${teamFilePath} cannot be read: ${document.errors[0]?.message}`);
  const entry = [
    `- lens: ${lens}`,
    ...(paths ? [`  paths: ${JSON.stringify(paths)}`] : []),
    `  because: ${JSON.stringify(because)}`,
  ];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const known = document.get('quiet', true);
  if (known === undefined) {
    const before = text === '' || text.endsWith('\n') ? text : `${text}${newline}`;
    return `${before}quiet:${newline}${entry.map((line) => `  ${line}${newline}`).join('')}`;
  }
  const last = isSeq(known) && !known.flow ? known.items.at(-1) : undefined;
  if (!isMap(last) || last.flow || !last.range) {
    document.addIn(['quiet'], document.createNode({ lens, ...(paths && { paths }), because }));
    return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\r?\n/g, newline);
  }
  const start = text.lastIndexOf('-', last.range[0]);
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const end = last.range[1];
  const [head, tail] = [text.slice(0, end), text.slice(end)];
  const gap = head.endsWith('\n') ? '' : newline;
  return `${head}${gap}${entry.map((line) => `${indent}${line}`).join(newline)}${gap && tail !== '' ? '' : newline}${tail}`;
}

/** Why a lens is to be silent about these paths, if the team says so: for a lens with paths, only when all of them fit. */
export function quietFor({ quiet }: TeamFile, lens: Quiet['lens'], paths: readonly string[]): Quiet | undefined {
  const fits = (globs: readonly string[], path: string) =>
    globs.some((glob) => matchesGlob(glob.split('/'), path.split('/')));
  return quiet.find(
    (entry) =>
      entry.lens === lens &&
      (!entry.paths || (paths.length > 0 && paths.every((path) => fits(entry.paths ?? [], path)))),
  );
}

/** The teams that are one's own: those the file lists one's mail address under, else the ones named in one's settings. */
export function ownTeams({ teams }: TeamFile, mail: string | undefined, named: readonly string[]): string[] {
  const listed = Object.entries(teams).filter(([, mails]) =>
    mails.some((each) => each.toLowerCase() === mail?.toLowerCase()),
  );
  return [...new Set([...listed.map(([team]) => team), ...named])];
}
