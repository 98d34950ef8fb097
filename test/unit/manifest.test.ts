import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { commandIds, viewIds } from '../../src/editor/commands';
import { situationIds } from '../../src/growth/situations';
import { stableMenus, stablePoints } from './stable-contributions';

interface MenuItem {
  command?: string;
  submenu?: string;
  when?: string;
}

interface Setting {
  default?: unknown;
  scope?: string;
  description?: string;
  markdownDescription?: string;
}

interface Contributions {
  commands: { command: string; title: string }[];
  menus: Record<string, MenuItem[]>;
  submenus?: { id: string }[];
  configuration: { properties: Record<string, Setting> };
  views: Record<string, { id: string; icon: string }[]>;
  viewsWelcome: { view: string; contents: string; when?: string }[];
  snippets: { language: string; path: string }[];
  walkthroughs: {
    steps: { id: string; description: string; completionEvents: string[]; media: { image: Record<string, string> } }[];
  }[];
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as {
  contributes: Contributions;
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
} & Record<string, unknown>;
const { contributes } = manifest;
const settings = contributes.configuration.properties;

/** Files that take anything from VS Code. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(path.join('src', file), 'utf8') }))
  .filter(({ code }) => code.includes("'vscode'"));

/** Where the code reaches for more of VS Code than its pinned types allow. */
const beyondTypes = [
  /import \* as \w+ from 'vscode'/,
  /\b(?:require|import)\(\s*'vscode'\s*\)/,
  /\b(?:authentication|chat|commands|comments|debug|env|extensions|l10n|languages|lm|notebooks|scm|tasks|tests|window|workspace)(?: as (?!const)|\[)/,
];

/** code.visualstudio.com/api/references/extension-manifest, those that an extension without a theme or language may have. */
const marketCategories = [
  'AI',
  'Education',
  'Formatters',
  'Linters',
  'Other',
  'SCM Providers',
  'Snippets',
  'Visualization',
];

describe('The manifest', () => {
  it('declares the commands of the code, each once', () => {
    const declared = contributes.commands.map(({ command }) => command);
    assert.deepEqual(declared.sort(), Object.values<string>(commandIds).sort());
    assert.equal(new Set(declared).size, declared.length);
  });

  it('declares the views of the code', () => {
    const declared = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
    assert.deepEqual(declared.sort(), Object.values<string>(viewIds).sort());
  });

  it('gives each view words for when it is empty', () => {
    for (const id of Object.values<string>(viewIds))
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        id,
      );
  });

  it('has words for each %key%, and no words that nothing uses', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(words).sort(), [...new Set(used)].sort());
  });

  it('shows menu items only when something says so, and only declared commands', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const submenus = new Set(contributes.submenus?.map(({ id }) => id));
    for (const [menu, items] of Object.entries(contributes.menus))
      for (const { command, submenu, when } of items) {
        assert.ok(when, `${menu}: ${command ?? submenu} has no "when"`);
        assert.ok(declared.has(command ?? '') || submenus.has(submenu ?? ''), `${menu}: ${command ?? submenu}`);
      }
  });

  it('gives each setting a default, a description and a scope', () => {
    for (const [name, setting] of Object.entries(settings)) {
      assert.notEqual(setting.default, undefined, `${name} has no default`);
      assert.match(setting.markdownDescription ?? setting.description ?? '', /^%setting\..+%$/, name);
      assert.match(
        setting.scope ?? '',
        /^(application|machine|machine-overridable|window|resource|language-overridable)$/,
        name,
      );
    }
  });

  it('has the settings of the code, with the same defaults', () => {
    const code = readFileSync('src/editor/settings.ts', 'utf8');
    const typed = [...code.matchAll(/^ {2}'?([\w.]+)'?: z\._default\(.{0,200}, (.{0,200})\),$/gm)].map(
      ([, name, value]) => [`alsoNoticed.${name}`, JSON.parse((value ?? '').replaceAll("'", '"')) as unknown],
    );
    assert.deepEqual(
      Object.fromEntries(typed),
      mapped(settings, (setting) => setting.default),
    );
  });

  it('leads from the first note to the first export in five steps, each done by doing it, with a picture of at most 60 kB', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const [walkthrough, ...more] = contributes.walkthroughs;
    assert.equal(more.length, 0);
    assert.equal(walkthrough?.steps.length, 5);
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
    const pictures: string[] = [];
    for (const { id, description, completionEvents, media } of walkthrough?.steps ?? []) {
      assert.notEqual(completionEvents.length, 0, id);
      for (const event of completionEvents) {
        const [, kind, name = ''] = /^(onCommand|onContext):(.+)$/.exec(event) ?? [];
        if (kind === 'onCommand') assert.ok(declared.has(name), event);
        else
          assert.ok(
            sources.some(({ code }) => isSet(code, name)),
            `nothing sets ${event}`,
          );
      }
      const offered = [...(words[description.slice(1, -1)] ?? '').matchAll(/\(command:(alsoNoticed\.\w+)\)/g)];
      for (const [, command] of offered)
        assert.ok(
          completionEvents.includes(`onCommand:${command}`),
          `${command} is offered in ${id} and does not do it`,
        );
      for (const file of Object.values(media.image)) assert.ok(statSync(file).size <= 60_000, file);
      pictures.push(...new Set(Object.values(media.image)));
    }
    assert.equal(new Set(pictures).size, 10, 'a light and a dark one for each step');
  });

  it('gives each empty state of a view one text, in each situation', () => {
    const states = [
      ...['none', 'noGit', 'restricted'].map((work) => ({ view: viewIds.noticed, 'alsoNoticed.work': work })),
      { view: viewIds.proposals, 'alsoNoticed.log': 'empty' },
      { view: viewIds.growth, 'alsoNoticed.growthIsEmpty': 'true' },
    ];
    const filled = { 'alsoNoticed.work': 'some', 'alsoNoticed.log': 'some' };
    const said = new Set<string>();
    for (const situation of situationIds) {
      const config = { 'config.alsoNoticed.situation': situation };
      for (const { view, ...state } of states) {
        const fits = contributes.viewsWelcome.filter(
          (one) => one.view === view && holds(one.when ?? '', { ...filled, ...config, ...state }),
        );
        assert.equal(fits.length, 1, `${view} in ${JSON.stringify({ ...config, ...state })}`);
        for (const { contents } of fits) said.add(contents);
      }
      for (const { contents, when } of contributes.viewsWelcome)
        assert.ok(!holds(when ?? '', { ...filled, ...config }), `${contents} where there is something to show`);
    }
    assert.equal(said.size, contributes.viewsWelcome.length, 'each text is shown somewhere');
    for (const key of ['alsoNoticed.work', 'alsoNoticed.log', 'alsoNoticed.growthIsEmpty'])
      assert.ok(
        sources.some(({ code }) => isSet(code, key)),
        `nothing sets ${key}`,
      );
  });

  it('offers the snippets of notes where a message is written, those of documents where Markdown is', () => {
    const languagesOf = (name: string): string[] =>
      contributes.snippets
        .filter(({ path: file }) => file === `./snippets/${name}.json`)
        .map(({ language }) => language);
    assert.deepEqual(languagesOf('notes').sort(), ['git-commit', 'markdown', 'scminput']);
    for (const name of ['proposals', 'documents']) assert.deepEqual(languagesOf(name), ['markdown']);
    assert.deepEqual(
      [...new Set(contributes.snippets.map(({ path: file }) => path.basename(file)))].sort(),
      readdirSync('snippets').sort(),
    );
  });

  it('restricts only settings that exist', () => {
    for (const name of manifest.capabilities.untrustedWorkspaces.restrictedConfigurations)
      assert.ok(name in settings, name);
  });

  it('uses stable contribution points and menus only, and no proposed API', () => {
    for (const point of Object.keys(contributes)) assert.ok(stablePoints.includes(point), `contributes.${point}`);
    const own = contributes.submenus?.map(({ id }) => id) ?? [];
    for (const menu of Object.keys(contributes.menus))
      assert.ok([...stableMenus, ...own].includes(menu), `menu ${menu}`);
    assert.equal('enabledApiProposals' in manifest, false);
  });

  it('names files that are there', () => {
    const { icon } = manifest as { icon?: string };
    const files = [...(text.match(/"(?:\.\/)?(?:media|snippets)\/[^"]+"/g) ?? []), ...(icon ? [`"${icon}"`] : [])];
    assert.notEqual(files.length, 0);
    for (const file of files) assert.ok(existsSync(file.slice(1, -1)), file);
  });

  it('has what Marketplace and Open VSX show: icon, categories, keywords, licence', () => {
    const { icon, categories, keywords, license, author } = manifest as unknown as {
      [name in 'icon' | 'license' | 'author']: string;
    } & { [name in 'categories' | 'keywords']: string[] };
    const picture = readFileSync(icon);
    assert.equal(picture.toString('latin1', 1, 4), 'PNG');
    assert.ok(
      picture.readUInt32BE(16) >= 128 && picture.readUInt32BE(16) === picture.readUInt32BE(20),
      'a large square',
    );
    for (const category of categories) assert.ok(marketCategories.includes(category), category);
    assert.ok(keywords.length > 0 && keywords.length <= 30 && new Set(keywords).size === keywords.length);
    const text = readFileSync('LICENSE', 'utf8');
    assert.ok(text.startsWith(`${license} License\n`) && text.includes(author), 'the licence is the one it names');
    const [newest] = /^## (.+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.slice(1) ?? [];
    assert.equal(newest, (manifest as { version?: string }).version);
  });

  it('is compiled against the oldest VS Code it admits', () => {
    const { engines, devDependencies } = manifest as unknown as Record<string, Record<string, string>>;
    assert.equal(engines?.vscode, `^${devDependencies?.['@types/vscode']}`);
  });
});

describe('The code', () => {
  it('takes from VS Code what its pinned types allow, without cast or index', () => {
    assert.notEqual(sources.length, 0);
    for (const { file, code } of sources)
      for (const pattern of beyondTypes) assert.doesNotMatch(code, pattern, `src/${file}`);
  });

  it('would be seen to do otherwise', () => {
    const samples = [
      "import * as vscode from 'vscode';",
      "const all = require('vscode');",
      '(window as unknown as Proposed).createX()',
      "workspace['findTextInFiles']()",
    ];
    for (const sample of samples)
      assert.ok(
        beyondTypes.some((pattern) => pattern.test(sample)),
        sample,
      );
  });
});

/** Whether a file sets a context key of VS Code. */
const isSet = (code: string, key: string): boolean => code.includes(`'${key}'`) && code.includes("'setContext'");

/** Whether a `when` of equalities joined by `&&` holds. */
function holds(when: string, context: Readonly<Record<string, string>>): boolean {
  return when.split(' && ').every((part) => {
    const [key = '', relation, value] = part.split(' ');
    if (relation === '==') return context[key] === value;
    if (relation === '!=') return context[key] !== value;
    assert.equal(relation, undefined, part);
    return context[key] === 'true';
  });
}

function mapped<In, Out>(entries: Record<string, In>, value: (entry: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, value(entry)]));
}
