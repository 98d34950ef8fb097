import { Disposable, type ExtensionContext } from 'vscode';
import { NoticedView } from '../sidebar/noticed-view';
import { CommitNotes } from './commit/commit-notes';
import { Offered } from './commit/offered';
import { CommitProviders } from './commit/providers';
import { registerRetell } from './commit/retell';
import type { Host } from './host';
import type { Log } from './log';
import { registerNoteCommands } from './notes/commands';
import { Pages } from './notes/pages';
import { registerWorkCommands } from './work/commands';
import { Noticed } from './work/noticed';
import { Repositories } from './work/repositories';
import { TicketProviders } from './work/ticket-providers';
import { Tickets } from './work/tickets';

/** What the rest of the extension needs of the work at hand. */
export interface NoticingParts {
  readonly noticed: Noticed;
  readonly commitNotes: CommitNotes;
  readonly repositories: Repositories;
}

/** Everything that notices: the work at hand, and the places where notes show. */
export function activateNoticing(context: ExtensionContext, host: Host, log: Log): NoticingParts {
  const repositories = new Repositories();
  const tickets = new Tickets(repositories, context.workspaceState, log);
  const noticed = new Noticed(host, repositories, tickets, log);
  const offered = new Offered(context.workspaceState);
  const commitNotes = new CommitNotes(host, repositories, noticed, offered, log);
  const pages = new Pages();
  context.subscriptions.push(
    Disposable.from(repositories, tickets, noticed, pages),
    new NoticedView(noticed),
    new CommitProviders(commitNotes, noticed, log),
    new TicketProviders(tickets, noticed),
    registerNoteCommands(noticed, commitNotes, repositories, pages),
    registerWorkCommands(host, repositories, tickets, noticed, log),
    registerRetell(noticed, commitNotes, repositories, pages),
  );
  return { noticed, commitNotes, repositories };
}
