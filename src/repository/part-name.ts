import * as z from 'zod/mini';
import type { Within } from './ports';

/** How the other parts of a workspace name a part, and where they do. */
export interface PartName {
  readonly name: string;
  readonly literals: readonly string[];
  /** Files in which a line that holds a literal, and fits, makes its part a consumer. */
  readonly within: Within;
  readonly fits: (line: string) => boolean;
}

const withName = z.object({ name: z.string().check(z.minLength(1)) });

/** The name that a package.json gives. */
export function packageName(text: string): string | undefined {
  try {
    return withName.safeParse(JSON.parse(text)).data?.name;
  } catch {
    return undefined; // Not JSON: it names nothing.
  }
}

/** What stands in quotes behind `name =`, in TOML or as an argument of a call. */
function assignedName(text: string): string | undefined {
  const line = text.split('\n').find((each) => each.trimStart().replace(' ', '').startsWith('name='));
  return line?.slice(line.indexOf('=') + 1).split(/["']/)[1];
}

const any = () => true;

function npm(text: string): PartName | undefined {
  const name = packageName(text);
  if (!name) return undefined;
  const itself = /"name"\s{0,4}:\s{0,4}"$/;
  const fits = (line: string) => !itself.test(line.slice(0, line.indexOf(name)));
  return { name, literals: [`"${name}"`], within: { named: ['package.json'] }, fits };
}

function goModule(text: string): PartName | undefined {
  const line = text.split('\n').find((each) => each.startsWith('module '));
  const name = line?.slice('module '.length).trim();
  return name ? { name, literals: [`"${name}"`, `"${name}/`], within: { named: ['*.go'] }, fits: any } : undefined;
}

function cargo(text: string): PartName | undefined {
  const name = assignedName(text);
  if (!name) return undefined;
  const fits = (line: string) => {
    const entry = line.trimStart();
    return entry.startsWith(name) && ' .='.includes(entry.charAt(name.length));
  };
  return { name, literals: [name], within: { named: ['Cargo.toml'] }, fits };
}

function maven(text: string): PartName | undefined {
  const [before = '', parent = ''] = text.split('<parent>', 2);
  const own = before.includes('<artifactId>') ? before : (parent.split('</parent>', 2)[1] ?? before);
  const name = own.split('<artifactId>', 2)[1]?.split('<', 1)[0]?.trim();
  const literals = [`<artifactId>${name}</artifactId>`];
  return name ? { name, literals, within: { named: ['pom.xml'] }, fits: any } : undefined;
}

function gradle(folders: readonly string[]): PartName {
  const name = `:${folders.join(':')}`;
  const literals = [`"${name}"`, `'${name}'`, `projects.${folders.join('.')})`];
  return { name, literals, within: { named: ['build.gradle', 'build.gradle.kts'] }, fits: any };
}

function dotnet(file: string): PartName {
  const fits = (line: string) => line.includes('ProjectReference');
  const within = { named: ['*.csproj', '*.fsproj', '*.vbproj'] };
  return { name: file.slice(0, file.lastIndexOf('.')), literals: [`\\${file}"`, `/${file}"`], within, fits };
}

function python(text: string, folder: string): PartName {
  const name = (assignedName(text) ?? folder).replaceAll('-', '_');
  const literals = [`from ${name}`, `import ${name}`];
  const fits = (line: string) =>
    literals.some(
      (literal) => line.trimStart().startsWith(literal) && !/\w/.test(line.trimStart().charAt(literal.length)),
    );
  return { name, literals, within: { named: ['*.py'] }, fits };
}

/** How a part is named by the others, as its manifest says; nothing where it gives no name. */
export function nameOf(manifest: string, text: string): PartName | undefined {
  const folders = manifest.split('/');
  const file = folders.pop() ?? '';
  if (file === 'package.json') return npm(text);
  if (file === 'go.mod') return goModule(text);
  if (file === 'Cargo.toml') return cargo(text);
  if (file === 'pom.xml') return maven(text);
  if (file.startsWith('build.gradle')) return gradle(folders);
  if (/\.(?:cs|fs|vb)proj$/.test(file)) return dotnet(file);
  return file === 'pyproject.toml' || file === 'setup.py' ? python(text, folders.at(-1) ?? '') : undefined;
}
