import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import * as vscode from 'vscode';

interface Loader {
  _load(request: string, parent: unknown, isMain: boolean): unknown;
}
const loader = Module as unknown as Loader; // what `require` calls, in every Node there is
const rounds = 25;

/** VS Code's own API; only the commands have names of their own, as the extension is also active as such. */
function apiOf(real: object, round: number): object {
  const register = (id: string, ...rest: [() => unknown]): vscode.Disposable =>
    vscode.commands.registerCommand(`bench.${round}.${id}`, ...rest);
  const commands = { ...vscode.commands, registerCommand: register };
  return new Proxy(real, { get: (target, name) => (name === 'commands' ? commands : Reflect.get(target, name)) });
}

const memento = (): vscode.Memento => ({ keys: () => [], get: () => undefined, update: async () => {} }) as never; // nothing kept

/** From the first byte of the bundle to the end of `activate()`, in ms, with nothing of it loaded before. */
async function activated(id: string, main: string, round: number): Promise<number> {
  const extension = vscode.extensions.getExtension(id);
  assert.ok(extension, id);
  const folder = path.dirname(main);
  const cache = (module.constructor as unknown as { _cache: Record<string, unknown> })._cache;
  for (const file of Object.keys(cache)) if (file.startsWith(folder)) delete cache[file];
  const load = loader._load;
  loader._load = (request, parent, isMain) => {
    const loaded = load.call(loader, request, parent, isMain);
    return request === 'vscode' ? apiOf(loaded as object, round) : loaded;
  };
  const subscriptions: vscode.Disposable[] = [];
  const { extensionUri } = extension;
  const globalStorageUri = vscode.Uri.joinPath(extensionUri, '.bench');
  const state = { workspaceState: memento(), globalState: memento() };
  const context = { subscriptions, extension, extensionUri, globalStorageUri, ...state };
  try {
    const start = performance.now();
    const { activate } = loader._load(main, module, false) as { activate(context: unknown): unknown };
    await activate(context);
    return performance.now() - start;
  } finally {
    loader._load = load;
    for (const one of subscriptions) one.dispose();
  }
}

describe('Activation', () => {
  it('is measured beside that of vscode.merge-conflict', async () => {
    const control = vscode.extensions.getExtension('vscode.merge-conflict');
    const own = vscode.extensions.getExtension('also-noticed.also-noticed');
    const target = process.env.ALSO_NOTICED_BENCH;
    assert.ok(control && own && target);
    const mainOf = (one: vscode.Extension<unknown>): string =>
      path.join(one.extensionPath, `${(one.packageJSON as { main: string }).main.replace(/\.js$/, '')}.js`);
    assert.ok(readdirSync(path.dirname(mainOf(control))).length > 0);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      theirs.push(await activated(control.id, mainOf(control), round * 2));
      ours.push(await activated(own.id, mainOf(own), round * 2 + 1));
    }
    writeFileSync(target, JSON.stringify({ ours, theirs }));
  });
});
