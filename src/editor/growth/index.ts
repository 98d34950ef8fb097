import { commands, EventEmitter, type ExtensionContext } from 'vscode';
import * as z from 'zod/mini';
import { registerDashboard } from '../../dashboard';
import { noticedSchema } from '../../growth/noticed';
import { GrowthView } from '../../sidebar/growth-view';
import { commandIds } from '../commands';
import type { Host } from '../host';
import type { Log } from '../log';
import type { NoticingParts } from '../noticing';
import { authorOf } from '../proposals/author';
import type { ProposalFiles } from '../proposals/proposal-files';
import { setting } from '../settings';
import { registerContribute, registerGoals } from './contribute';
import { registerDocuments } from './documents';
import type { HomeFiles } from './home-files';
import { OwnRecord } from './own-record';
import { Previews } from './previews';
import { growthSummary, noSections } from './summary';

const debtSchema = z.object({ notes: z.array(noticedSchema) });

/** Everything about growth: the view, contributions, and the documents made from the record. */
export function activateGrowth(
  context: ExtensionContext,
  host: Host,
  log: Log,
  home: HomeFiles,
  { repositories, shown }: NoticingParts,
  files: ProposalFiles,
): void {
  const record = new OwnRecord(host, files, home, repositories, () => authorOf(host, repositories, log), log);
  const previews = new Previews(host, () => home.folder(), log);
  const changed = new EventEmitter<void>();
  const summary = async () => {
    const options = {
      situation: setting('situation', undefined, log.warn),
      off: new Set(setting('traps.off', undefined, log.warn)),
    };
    try {
      return await growthSummary(record, home, options);
    } catch (error) {
      log.failed('Reading the record', error);
      const message = error instanceof Error ? error.message : String(error);
      return { message, isEmpty: false, sections: noSections };
    }
  };
  context.subscriptions.push(
    changed,
    files.onDidChange(() => changed.fire()),
    shown.onDidChange(() => changed.fire()),
    new GrowthView(summary, changed.event),
    registerContribute(home, log, () => changed.fire()),
    registerGoals(home, log, () => changed.fire()),
    previews,
    registerDocuments(record, home, previews, log),
    registerDashboard({ host, extension: context.extensionUri, record, home, files, onDidChange: changed.event, log }),
    commands.registerCommand(commandIds.notWorthIt, async (argument: unknown) => {
      const debt = debtSchema.safeParse(argument);
      if (!debt.success) return;
      await shown.settle(debt.data.notes, 'dismissed');
    }),
  );
}
