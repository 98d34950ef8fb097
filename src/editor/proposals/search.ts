import { commands, type Disposable, l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { Logged } from '../../proposals/log';
import { commandIds, viewIds } from '../commands';
import type { Log } from '../log';
import type { Arrangement } from './arrangement';
import { type ProposalFiles, uriOf } from './proposal-files';
import type { SearchIndex } from './search-index';
import { statusText } from './status-text';

/** *Search Proposals…*: the full text of every proposal, as one types; what was typed can stay as the view's filter. */
export function registerSearch(
  files: ProposalFiles,
  index: SearchIndex,
  arrangement: Arrangement,
  log: Log,
): Disposable {
  return commands.registerCommand(commandIds.searchProposals, async () => {
    try {
      await pick(files, index, arrangement);
    } catch (error) {
      log.tell('Searching the proposals', error);
    }
  });
}

type Item = QuickPickItem & { readonly logged?: Logged };

async function pick(files: ProposalFiles, index: SearchIndex, arrangement: Arrangement): Promise<void> {
  const box = window.createQuickPick<Item>();
  const closed = new Promise<void>((resolve) => box.onDidHide(resolve));
  box.placeholder = l10n.t('Words of a proposal: its title, page, people, feedback');
  box.value = arrangement.filter ?? '';
  box.busy = true;
  const keepText = l10n.t('Keep as Filter');
  box.buttons = [{ iconPath: new ThemeIcon('filter'), tooltip: keepText }];
  const keep = (): void => {
    arrangement.keepFilter(box.value.trim() || undefined);
    box.hide();
    void commands.executeCommand(`${viewIds.proposals}.focus`);
  };
  box.onDidTriggerButton(keep);
  box.show();
  const [{ lineWith }, { proposals, find }] = await Promise.all([import('./searching'), index.fresh()]).catch(
    (error: unknown) => {
      box.dispose();
      throw error;
    },
  );
  const byId = new Map(proposals.map((logged) => [logged.proposal.id, logged]));
  const hits = (query: string): { logged: Logged; terms: readonly string[] }[] => {
    if (query.trim() === '') return proposals.slice(0, 50).map((logged) => ({ logged, terms: [] }));
    return find(query).flatMap(({ id, terms }) => {
      const logged = byId.get(id);
      return logged ? [{ logged, terms }] : [];
    });
  };
  let asked = 0;
  const look = async (query: string): Promise<void> => {
    asked += 1;
    const mine = asked;
    const items = await Promise.all(
      hits(query).map(async ({ logged, terms }) =>
        item(logged, terms.length > 0 ? lineWith(await files.text(logged.place).catch(() => ''), terms) : ''),
      ),
    );
    // Last, so that Enter opens the best hit, and one step up from it is the way here.
    const last: Item[] =
      query.trim() === ''
        ? []
        : [
            { label: '', kind: QuickPickItemKind.Separator },
            { label: keepText, description: query.trim(), iconPath: new ThemeIcon('filter'), alwaysShow: true },
          ];
    if (mine === asked) box.items = [...items, ...last];
  };
  box.onDidChangeValue((query) => void look(query));
  box.onDidAccept(() => {
    const [chosen] = box.selectedItems;
    if (chosen?.logged) void window.showTextDocument(uriOf(chosen.logged.place), { preview: true });
    else if (chosen) return keep();
    box.hide();
  });
  await look(box.value);
  box.busy = false;
  await closed;
  box.dispose();
}

const item = (logged: Logged, detail: string): Item => ({
  label: logged.proposal.title,
  description: statusText(logged.proposal.status),
  alwaysShow: true,
  logged,
  ...(detail ? { detail } : {}),
});
