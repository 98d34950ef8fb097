// Writes the README's tables of commands and settings anew from package.json: `node test/readme.mjs`. A test says when they
// are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

const places = {
  'view/title': 'title of the view',
  'view/item/context': 'entry of the view',
  'scm/title': 'Source Control',
  'editor/title': 'title of the editor',
  'editor/title/context': 'tab',
  'explorer/context': 'Explorer',
};
const scopes = {
  machine: 'this machine',
  'machine-overridable': 'this machine, or a workspace',
  window: 'window',
  resource: 'window or folder',
};

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** As the formatter has tables: each column as wide as its widest cell. */
function table(heads, rows) {
  const all = [heads, ...rows].map((row) => row.map(cell));
  const widths = heads.map((_head, at) => Math.max(3, ...all.map((row) => row[at].length)));
  const [first, ...rest] = all.map((row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`);
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest].join('\n');
}

function commandTable({ commands, menus }, say) {
  const hidden = new Set(menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
  return table(
    ['Also Noticed: …', 'Where, besides the palette'],
    commands.map(({ command, title }) => {
      const found = Object.entries(places).filter(([menu]) => menus[menu]?.some((item) => item.command === command));
      const where = found.map(([, place]) => place).join(', ');
      return [say(title), hidden.has(command) ? `${where || 'offered where it fits'} (not in the palette)` : where];
    }),
  );
}

function settingTable({ configuration }, restricted, say) {
  return table(
    ['Setting', 'What it does', 'Unless set', 'Set for'],
    Object.entries(configuration.properties).map(([name, { markdownDescription, default: value, scope }]) => [
      `\`${name}\``,
      say(markdownDescription),
      `\`${JSON.stringify(value)}\``,
      `${scopes[scope]}${restricted.includes(name) ? '; not by a workspace that is not trusted' : ''}`,
    ]),
  );
}

/** A README with its tables as package.json and package.nls.json (their texts) have it now. */
export function withTables(readme, manifestText, wordsText) {
  const { contributes, capabilities } = JSON.parse(manifestText);
  const words = JSON.parse(wordsText);
  const say = (text) => text.replace(/^%(.+)%$/, (_all, key) => words[key]?.message ?? words[key]);
  const tables = {
    commands: commandTable(contributes, say),
    settings: settingTable(contributes, capabilities.untrustedWorkspaces.restrictedConfigurations, say),
  };
  return Object.entries(tables).reduce((text, [name, made]) => {
    const [start, end] = [`<!-- ${name}: written by test/readme.mjs -->\n`, `\n<!-- end of ${name} -->`];
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`README.md has no place for ${name}.`);
    return `${before}${start}\n${made}\n${end}${after}`;
  }, readme);
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const text = withTables(read('README.md'), read('package.json'), read('package.nls.json'));
  writeFileSync(path.join(root, 'README.md'), text);
}
