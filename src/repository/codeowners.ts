import { matchesGlob, type Segments } from './glob';

export type Dialect = 'github' | 'gitlab' | 'bitbucket';

interface Rule {
  /** As written. */
  readonly pattern: string;
  readonly globs: readonly Segments[];
  readonly owners: readonly string[];
  /** 1-based. */
  readonly line: number;
  /** GitLab's `!pattern`: what fits has no owners in this section, whatever follows. */
  readonly excludes: boolean;
}

/** A CODEOWNERS file, read. GitHub's and Bitbucket's have one section without a name. */
export interface Codeowners {
  readonly path: string;
  readonly dialect: Dialect;
  readonly sections: readonly { readonly name: string; readonly optional: boolean; readonly rules: readonly Rule[] }[];
}

/** Where CODEOWNERS may stand, the first one that exists counts (each host's documentation). */
const places: Readonly<Record<Dialect, readonly string[]>> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
  bitbucket: ['.bitbucket/CODEOWNERS'],
};

/** The dialect of the place: only that host reads a file in its own folder. */
function dialectOfPlace(path: string): Dialect | undefined {
  if (path.startsWith('.github/')) return 'github';
  if (path.startsWith('.gitlab/')) return 'gitlab';
  if (path.startsWith('.bitbucket/')) return 'bitbucket';
  return undefined;
}

function dialectOfHost(host: string | undefined): Dialect | undefined {
  if (host?.includes('github')) return 'github';
  if (host?.includes('gitlab')) return 'gitlab';
  return host?.includes('bitbucket') ? 'bitbucket' : undefined;
}

const sectionHead = /^(\^?)\[([^\]]{1,200})\](?:\[\d{1,3}\])?(?=\s|$)/;

/** The paths where CODEOWNERS is looked for, in order, given the remote's host. */
export function placesOfCodeowners(host: string | undefined): readonly string[] {
  const first = places[dialectOfHost(host) ?? 'github'];
  return [...new Set([...first, ...places.github, ...places.gitlab, ...places.bitbucket])];
}

/** The dialect a file is written in: by its place, else by the remote's host, else by section headers, else GitHub's. */
export function dialectOf(path: string, text: string, host: string | undefined): Dialect {
  const sections = text.split('\n').some((line) => sectionHead.test(line.trim()));
  return dialectOfPlace(path) ?? dialectOfHost(host) ?? (sections ? 'gitlab' : 'github');
}

/** Splits at spaces that no backslash protects. */
function words(line: string): string[] {
  const found: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '\\' && at + 1 < line.length) word += line.charAt(++at);
    else if (character === ' ' || character === '\t') {
      if (word !== '') found.push(word);
      word = '';
    } else word += character;
  }
  if (word !== '') found.push(word);
  return found;
}

const isOwner = (word: string): boolean => word.startsWith('@') || /^[^@\s]{1,100}@[^@\s]{1,100}$/.test(word);

/** GitHub and Bitbucket: as in .gitignore, but `folder/*` means that folder's own files only. */
function globsLikeGitignore(pattern: string): string[] {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = bare.includes('/') || pattern.startsWith('/');
  const glob = anchored ? bare : `**/${bare}`;
  if (pattern.endsWith('/')) return [`${glob}/**`];
  if (bare.endsWith('/*') || (anchored && bare === '*')) return [glob];
  return [glob, `${glob}/**`];
}

/** GitLab: a pattern without a leading slash fits anywhere; only one with a slash at its end means what is in a folder. */
function globsOfGitlab(pattern: string): string[] {
  const glob = pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}`;
  return [pattern.endsWith('/') ? `${glob}**` : glob];
}

/** Reads a CODEOWNERS file; lines that make no sense are passed over, as the hosts do. */
export function readCodeowners(path: string, text: string, host: string | undefined): Codeowners {
  const dialect = dialectOf(path, text, host);
  const sections = [{ key: '', name: '', optional: false, defaults: [] as string[], rules: [] as Rule[] }];
  let section = sections[0] as (typeof sections)[0];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const head = dialect === 'gitlab' ? sectionHead.exec(line) : null;
    if (head) {
      const [whole, caret, name = ''] = head;
      const key = name.trim().toLowerCase();
      const defaults = words(line.slice(whole.length)).filter(isOwner);
      const known = sections.find((other) => other.key === key);
      section = known ?? { key, name: name.trim(), optional: caret === '^', defaults, rules: [] };
      if (known) known.defaults = defaults.length > 0 ? defaults : known.defaults;
      else sections.push(section);
      continue;
    }
    const excludes = dialect === 'gitlab' && line.startsWith('!');
    const [pattern = '', ...rest] = words(excludes ? line.slice(1) : line);
    const comment = rest.findIndex((word) => word.startsWith('#'));
    const named = (comment < 0 ? rest : rest.slice(0, comment)).filter(isOwner);
    const owners = named.length === 0 && dialect === 'gitlab' ? section.defaults : named;
    const globs = dialect === 'gitlab' ? globsOfGitlab(pattern) : globsLikeGitignore(pattern);
    section.rules.push({ pattern, globs: globs.map((glob) => glob.split('/')), owners, line: index + 1, excludes });
  }
  return { path, dialect, sections: sections.filter(({ rules }) => rules.length > 0) };
}

/** Who looks after a path: owners and the lines of CODEOWNERS that say so; optional sections of GitLab count, too. */
export function ownersOf(codeowners: Codeowners, path: string): { owners: string[]; lines: number[] } {
  const owners = new Set<string>();
  const lines: number[] = [];
  const segments = path.split('/');
  for (const { rules } of codeowners.sections) {
    const fitting = rules.filter(({ globs }) => globs.some((glob) => matchesGlob(glob, segments)));
    const last = fitting.at(-1);
    if (!last || last.owners.length === 0 || fitting.some(({ excludes }) => excludes)) continue;
    for (const owner of last.owners) owners.add(owner);
    lines.push(last.line);
  }
  return { owners: [...owners], lines };
}

/** Every owner a file names, in order. */
export function allOwners(codeowners: Codeowners): string[] {
  return [...new Set(codeowners.sections.flatMap(({ rules }) => rules.flatMap(({ owners }) => owners)))];
}
