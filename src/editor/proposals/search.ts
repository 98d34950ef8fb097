import { commands, type Disposable, l10n, type QuickPickItem, window } from 'vscode';
import type { Logged } from '../../proposals/log';
import type { ProposalSearch } from '../../proposals/search';
import { commandIds } from '../commands';
import type { Log } from '../log';
import { type ProposalFiles, uriOf } from './proposal-files';
import { statusText } from './status-text';

/** Pages that are looked at to tell which words are common. */
const sampled = 300;

interface Searched {
  readonly search: ProposalSearch;
  readonly byId: ReadonlyMap<string, Logged>;
}

/** *Search Proposals…*: the full text of every proposal, as one types. */
export function registerSearch(files: ProposalFiles, log: Log): Disposable {
  let searched: Promise<Searched> | undefined;
  const forget = files.onDidChange(() => {
    searched = undefined;
  });
  const command = commands.registerCommand(commandIds.searchProposals, async () => {
    searched ??= indexOf(files);
    const index = searched;
    index.catch(() => {
      searched = undefined;
    });
    try {
      await pick(files, index);
    } catch (error) {
      log.tell('Searching the proposals', error);
    }
  });
  return { dispose: () => [forget, command].forEach((one) => void one.dispose()) };
}

async function indexOf(files: ProposalFiles): Promise<Searched> {
  const [{ commonWords, ProposalSearch }, { findFrontMatter }, { proposals }] = await Promise.all([
    import('./searching'),
    import('./keeping'),
    files.read(),
  ]);
  const pageOf = async (logged: Logged): Promise<{ logged: Logged; body: string }> => {
    // A file that has gone meanwhile is found by its front matter alone.
    const text = await files.text(logged.place).catch(() => '');
    return { logged, body: text.slice(findFrontMatter(text)?.body ?? 0) };
  };
  const first = await Promise.all(proposals.slice(0, sampled).map(pageOf));
  const search = new ProposalSearch(commonWords(first.map(({ body }) => body)));
  for (const { logged, body } of first) search.put({ proposal: logged.proposal, body });
  for (let from = sampled; from < proposals.length; from += 100) {
    const pages = await Promise.all(proposals.slice(from, from + 100).map(pageOf));
    for (const { logged, body } of pages) search.put({ proposal: logged.proposal, body });
  }
  return { search, byId: new Map(proposals.map((logged) => [logged.proposal.id, logged])) };
}

async function pick(files: ProposalFiles, index: Promise<Searched>): Promise<void> {
  type Item = QuickPickItem & { logged: Logged };
  const box = window.createQuickPick<Item>();
  const closed = new Promise<void>((resolve) => box.onDidHide(resolve));
  box.placeholder = l10n.t('Words of a proposal: its title, page, people, feedback');
  box.busy = true;
  box.show();
  const { lineWith } = await import('./searching');
  const { search, byId } = await index.catch((error: unknown) => {
    box.dispose();
    throw error;
  });
  const item = (logged: Logged, detail = ''): Item => ({
    label: logged.proposal.title,
    description: statusText(logged.proposal.status),
    alwaysShow: true,
    logged,
    ...(detail ? { detail } : {}),
  });
  let asked = 0;
  const look = async (query: string): Promise<void> => {
    asked += 1;
    const mine = asked;
    const newest = query.trim() === '' ? [...byId.values()].slice(0, 50).map((logged) => ({ logged, terms: [] })) : [];
    const found = search.find(query).flatMap(({ id, terms }) => {
      const logged = byId.get(id);
      return logged ? [{ logged, terms }] : [];
    });
    const items = await Promise.all(
      [...newest, ...found].map(async ({ logged, terms }) =>
        item(logged, terms.length > 0 ? lineWith(await files.text(logged.place).catch(() => ''), terms) : ''),
      ),
    );
    if (mine === asked) box.items = items;
  };
  box.onDidChangeValue((query) => void look(query));
  box.onDidAccept(() => {
    const [chosen] = box.selectedItems;
    if (chosen) void window.showTextDocument(uriOf(chosen.logged.place), { preview: true });
    box.hide();
  });
  await look(box.value);
  box.busy = false;
  await closed;
  box.dispose();
}
