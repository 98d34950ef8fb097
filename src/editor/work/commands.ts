import { commands, Disposable, env, l10n, type QuickPickItem, Uri, window } from 'vscode';
import * as z from 'zod/mini';
import { commandIds, viewIds } from '../commands';
import type { Host } from '../host';
import type { Log } from '../log';
import { setting } from '../settings';
import { ranged } from './change-at-hand';
import type { Noticed } from './noticed';
import { type Repositories, repositoryName } from './repositories';
import type { Tickets } from './tickets';

/** Commands on the work at hand: which ticket, which range, and the question to the ticket's author. */
export function registerWorkCommands(
  host: Host,
  repositories: Repositories,
  tickets: Tickets,
  noticed: Noticed,
  log: Log,
): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.useAsTicket, async (argument: unknown) => {
      const uri = documentUri(argument);
      if (uri) await tickets.use(uri);
      else void window.showInformationMessage(l10n.t('Open the ticket first: a Markdown or plain-text file.'));
    }),
    commands.registerCommand(commandIds.forgetTicket, () =>
      tickets.forget(noticed.works.flatMap(({ ticket }) => (ticket ? [ticket.uri] : []))),
    ),
    commands.registerCommand(commandIds.askWhy, async (argument: unknown) => {
      const named = argument instanceof Uri ? await tickets.open(argument) : undefined;
      const ticket = named ?? noticed.works.find((work) => work.ticket)?.ticket;
      if (!ticket) {
        void window.showInformationMessage(l10n.t('Open the ticket first: a Markdown or plain-text file.'));
        return;
      }
      const { askWhy, languageOf } = await import('./asking');
      const chosen = setting('language', ticket.uri, log.warn);
      const language = chosen === 'auto' ? languageOf(ticket.ticket.text) : chosen;
      await env.clipboard.writeText(askWhy(ticket.ticket.title, language));
      window.setStatusBarMessage(l10n.t('The question is on the clipboard.'), 5_000);
    }),
    commands.registerCommand(commandIds.noticeRange, async (argument: unknown) => {
      const root = await pickRepository(argument, repositories);
      const base = root && host.git && (await pickBase(host.git, root, repositories, log));
      if (!root || !base || !host.git) return;
      try {
        const work = await noticed.lookAt(root, '', await ranged(host.git, root.fsPath, base));
        if (work) await noticed.show(work);
        await commands.executeCommand(`${viewIds.noticed}.focus`);
      } catch (error) {
        log.failed(`Looking at ${base}...HEAD`, error);
        void window.showWarningMessage(
          l10n.t('The range from {0} could not be read; the output channel says why.', base),
        );
      }
    }),
  );
}

/** The document a menu was opened on, or the one in front. */
const documentUri = (argument: unknown): Uri | undefined =>
  argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;

/** The repository of the menu, else of the document in front, else the only one, else the one that is picked. */
export async function pickRepository(argument: unknown, repositories: Repositories): Promise<Uri | undefined> {
  const given = z.object({ rootUri: z.custom<Uri>((value) => value instanceof Uri) }).safeParse(argument);
  if (given.success) return given.data.rootUri;
  const all = (await repositories.all()) ?? [];
  if (all.length === 0) {
    void window.showInformationMessage(l10n.t('No Git repository is open here.'));
    return undefined;
  }
  const active = window.activeTextEditor?.document.uri;
  const holding = active && (await repositories.holding(active));
  if (holding) return holding.rootUri;
  if (all.length === 1) return all[0]?.rootUri;
  const items = all.map(({ rootUri }) => ({ label: repositoryName(rootUri), description: rootUri.fsPath, rootUri }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which repository?') }))?.rootUri;
}

async function pickBase(
  git: NonNullable<Host['git']>,
  root: Uri,
  repositories: Repositories,
  log: Log,
): Promise<string | undefined> {
  try {
    const head = (await repositories.at(root))?.state.HEAD;
    const upstream = head?.upstream ? `${head.upstream.remote}/${head.upstream.name}` : undefined;
    const format = '--format=%(refname:short)';
    const listed = await git(root.fsPath, [
      'for-each-ref',
      format,
      '--sort=-committerdate',
      '--count=200',
      'refs/heads',
      'refs/remotes',
    ]);
    const names = listed.split('\n').filter((name) => name !== '' && name !== head?.name && name !== upstream);
    const items: QuickPickItem[] = names.map((label) => ({ label }));
    if (upstream) items.unshift({ label: upstream, description: l10n.t('upstream') });
    const placeHolder = l10n.t('Notice what {0} brings, compared with which branch?', head?.name ?? 'HEAD');
    return (await window.showQuickPick(items, { placeHolder }))?.label;
  } catch (error) {
    log.failed(`Listing the branches of ${root.fsPath}`, error);
    return undefined;
  }
}
