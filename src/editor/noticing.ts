import { Disposable, type ExtensionContext } from 'vscode';
import { NoticedView } from '../sidebar/noticed-view';
import { commandIds } from './commands';
import { CommitNotes } from './commit/commit-notes';
import { Offered } from './commit/offered';
import { CommitProviders } from './commit/providers';
import { atFirstUse } from './first-use';
import type { HomeFiles } from './growth/home-files';
import type { Host } from './host';
import type { Log } from './log';
import { Dismissals } from './memory/dismissals';
import { ShownNotes } from './memory/shown-notes';
import { Pages } from './notes/pages';
import { TeamFiles } from './team/team-files';
import { Noticed } from './work/noticed';
import { Repositories } from './work/repositories';
import { TicketProviders } from './work/ticket-providers';
import { Tickets } from './work/tickets';

const actions = [
  commandIds.showNoticed,
  commandIds.copyNote,
  commandIds.readNote,
  commandIds.explainNote,
  commandIds.addNote,
  commandIds.notUseful,
  commandIds.undoNotUseful,
  commandIds.resetLenses,
  commandIds.quietForTeam,
  commandIds.useAsTicket,
  commandIds.forgetTicket,
  commandIds.askWhy,
  commandIds.noticeRange,
  commandIds.retell,
  commandIds.useRetold,
  commandIds.keyboardHelp,
];

/** What the rest of the extension needs of the work at hand. */
export interface NoticingParts {
  readonly noticed: Noticed;
  readonly commitNotes: CommitNotes;
  readonly repositories: Repositories;
  readonly shown: ShownNotes;
  readonly pages: Pages;
}

/** Everything that notices: the work at hand, and the places where notes show. */
export function activateNoticing(context: ExtensionContext, host: Host, log: Log, home: HomeFiles): NoticingParts {
  const repositories = new Repositories();
  const dismissals = new Dismissals(home, log);
  const shown = new ShownNotes(home, context.workspaceState, log);
  const teams = new TeamFiles(log);
  const tickets = new Tickets(repositories, teams, context.workspaceState, log);
  const noticed = new Noticed(host, repositories, tickets, dismissals, shown, teams, log);
  const offered = new Offered(context.workspaceState);
  const commitNotes = new CommitNotes(host, repositories, noticed, offered, log);
  const pages = new Pages();
  context.subscriptions.push(
    Disposable.from(repositories, dismissals, shown, teams, tickets, noticed, pages),
    new NoticedView(noticed),
    new CommitProviders(commitNotes, noticed, log),
    new TicketProviders(tickets, noticed),
    atFirstUse(actions, async () => {
      const act = await import('./acting');
      return () =>
        Disposable.from(
          act.registerMemoryCommands(dismissals, shown, noticed),
          act.registerQuiet(host, noticed, log),
          act.registerNoteCommands(noticed, commitNotes, repositories, pages),
          act.registerWorkCommands(host, repositories, tickets, noticed, log),
          act.registerRetell(noticed, commitNotes, repositories, pages),
          act.registerKeyboardHelp(pages),
        );
    }),
  );
  return { noticed, commitNotes, repositories, shown, pages };
}
