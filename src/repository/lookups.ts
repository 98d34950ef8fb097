import type { Change, ChangedFile, ChangedLine } from '../noticing/change';

/** Something the work adds, changes or removes, that other parts of the repository may name. */
export interface Lookup {
  readonly kind: 'route' | 'name' | 'event' | 'table' | 'variable';
  /** As written: `/customers/:id/order-summary`, `fetchWithRetry`. */
  readonly of: string;
  /** The literals a line that names it holds, in this order. */
  readonly literals: readonly string[];
  /** The file whose change it was found in. */
  readonly path: string;
}

/** How many things are looked for at once; what is named first in the change comes first. */
const most = 24;

const route =
  /(?:\b(\w{0,40})\.|::|@|\[|\bMap|^\s{0,40})(?:Http|HTTP)?(?:get|post|put|patch|delete|route|all|any|handle|handlefunc|path|request|options|head)(?:mapping)?\s?\(\s{0,4}(?:\w{1,20}\s?=\s?)?\[?["'`]((?:GET |POST |PUT |PATCH |DELETE )?\/[^"'`\s]{1,200})["'`]/i;
const contract = /^ {0,8}["']?(\/[\w{}/.:-]{2,200})["']?: ?\{?$/;
/** Things that call a route where a router would declare one. */
const callers =
  /^(?:axios|http|https|client|api|fetch|request|requests|agent|supertest|got|ky|session|superagent|rest|\w{0,30}client)$/i;
const parameter = /:\w{1,60}|\([^()]{0,80}\)|\{[^{}]{0,80}\}|<[^<>]{0,80}>|\[[^[\]]{0,80}\]|\*{1,2}|\$\w{1,60}/;

/** The path a line declares as a route, if it does. */
export function routeOn(text: string, language: string): string | undefined {
  const found = route.exec(text);
  if (found && !callers.test(found[1] ?? '')) return found[2]?.replace(/^[A-Z]{3,6} /, '');
  return language === 'yaml' || language === 'json' ? contract.exec(text)?.[1] : undefined;
}

/** The literal parts between a route's parameters; none where they are too common to tell anything. */
function literalsOf(path: string): string[] {
  const literals = path.split(parameter).filter((part) => /[a-z0-9]{2}/i.test(part));
  return literals.some((part) => part.replace(/\W/g, '').length >= 4) ? literals : [];
}

const declarations: readonly (readonly [languages: string, pattern: RegExp])[] = [
  [
    'typescript javascript tsx jsx typescriptreact javascriptreact vue svelte',
    /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|class|const|let|interface|type|enum) (\w{1,80})/,
  ],
  ['python', /^(?:async )?(?:def|class) ([A-Za-z]\w{0,80})/],
  ['go', /^(?:func (?:\(\w{0,40} ?\*?\w{1,60}\) )?|type )([A-Z]\w{0,80})/],
  ['rust', /^\s{0,8}pub (?:async )?(?:unsafe )?(?:fn|struct|enum|trait|const|type) (\w{1,80})/],
  [
    'java kotlin csharp scala',
    /^\s{0,8}(?:public |open |internal |static |final |abstract |sealed |partial |async |override |data ){1,5}(?:class |interface |record |enum |fun |[\w<>[\],.?]{1,60} )(\w{1,80})/,
  ],
  ['ruby', /^\s{0,8}(?:def (?:self\.)?|class |module )(\w{1,80})/],
  ['php', /^\s{0,8}(?:public |static |final |abstract ){0,3}(?:function|class|interface|trait) (\w{1,80})/],
];

/** Names that so many things have that finding one tells nothing. */
const common =
  /^(?:index|main|app|config|default|create|update|delete|remove|handler|handle|execute|process|initialize|toString|equals|hashCode|router|server|client|options|props|state|value|result|error|logger|setup|start|close|render|constructor|public|return|version)$/i;

const event =
  /\b(?:emit|publish|produce|dispatch|sendMessage|subscribe|consume|topic|queue|channel)\w{0,20}\s?\(\s{0,4}["'`]([a-z][\w-]{1,40}[.:/][\w.:/-]{2,60})["'`]/i;
const table = /\b(?:create|alter|drop|rename) table (?:if (?:not )?exists )?["'`[]?(?:\w{1,40}\.)?(\w{4,60})/i;
const variable =
  /\b(?:process\.env\.|process\.env\[["']|environ\[["']|environ\.get\(["']|getenv\(["']|ENV\[["']|ENV\.fetch\(["']|env\(["'])([A-Z][A-Z0-9_]{4,60})/;
/** Variables that every service has for itself. */
const ownVariable = /^(?:NODE_ENV|RAILS_ENV|APP_ENV|DATABASE_URL|REDIS_URL|LOG_LEVEL|TZ|DEBUG|HOSTNAME)$/;

/** A line that does nothing: blank, or a remark on code. */
const remark = /^\s*(?:$|#(?!\[)|\/\/|\/\*|\*|"{3}|'{3})/;

/** Whether lines are only laid out anew. */
function isLayout(lines: readonly ChangedLine[]): boolean {
  const bare = (wanted: string): string =>
    lines.flatMap(({ sign, text }) => (sign === wanted ? text.replace(/[\s,]+/g, '') : [])).join('');
  return bare('-') === bare('+');
}

function namesOf(file: ChangedFile): Set<string> {
  const pattern = declarations.find(([languages]) => languages.split(' ').includes(file.language))?.[1];
  const names = new Set<string>();
  if (!pattern) return names;
  for (const { context, lines } of file.hunks) {
    if (isLayout(lines)) continue;
    let around = pattern.exec(context)?.[1];
    let inText = false;
    for (const { sign, text } of lines) {
      const told = inText || remark.test(text);
      if ((text.match(/"{3}|'{3}/g) ?? []).length % 2 === 1) inText = !inText;
      around = pattern.exec(text)?.[1] ?? (/^\S/.test(text) && !/^[})\]]/.test(text) ? undefined : around);
      if (sign !== ' ' && !told && around && around.length > 4 && !common.test(around)) names.add(around);
    }
  }
  return names;
}

/** What other parts may name of a change: routes, exported names, events, tables, environment variables. */
export function lookupsOf({ files }: Change): Lookup[] {
  const found = new Map<string, Lookup>();
  const add = (kind: Lookup['kind'], of: string | undefined, path: string, literals = of ? [of] : []) => {
    if (of && literals.length > 0 && !found.has(`${kind} ${of}`))
      found.set(`${kind} ${of}`, { kind, of, literals, path });
  };
  for (const file of files) {
    if (!['source', 'migration', 'schema'].includes(file.kind)) continue;
    for (const { sign, text } of file.hunks.flatMap(({ lines }) => lines)) {
      if (sign === ' ') continue;
      const path = routeOn(text, file.language);
      if (path) add('route', path, file.path, literalsOf(path));
      add('event', event.exec(text)?.[1], file.path);
      add('table', table.exec(text)?.[1], file.path);
      const named = variable.exec(text)?.[1];
      if (named && !ownVariable.test(named)) add('variable', named, file.path);
    }
    for (const name of namesOf(file)) add('name', name, file.path);
  }
  const order: readonly Lookup['kind'][] = ['route', 'event', 'name', 'table', 'variable'];
  return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).slice(0, most);
}
