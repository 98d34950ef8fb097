import { commands, Disposable, EventEmitter, type ExtensionContext } from 'vscode';
import * as z from 'zod/mini';
import { registerDashboard } from '../../dashboard';
import { noticedSchema } from '../../growth/noticed';
import { GrowthView } from '../../sidebar/growth-view';
import { commandIds } from '../commands';
import { atFirstUse } from '../first-use';
import type { Host } from '../host';
import type { Log } from '../log';
import type { NoticingParts } from '../noticing';
import { authorOf } from '../proposals/author';
import type { ProposalFiles } from '../proposals/proposal-files';
import { setting } from '../settings';
import type { HomeFiles } from './home-files';
import { OwnRecord } from './own-record';

const actions = [
  commandIds.logContribution,
  commandIds.addGoal,
  commandIds.exportBrag,
  commandIds.exportOnePage,
  commandIds.exportPacket,
  commandIds.exportLog,
  commandIds.weeklyReflection,
  commandIds.saveDocument,
];

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
  const changed = new EventEmitter<void>();
  const summary = async () => {
    const { growthSummary, noSections } = await import('./summary');
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
    atFirstUse(actions, async () => {
      const act = await import('./acting');
      return () => {
        const previews = new act.Previews(host, () => home.folder(), log);
        return Disposable.from(
          act.registerContribute(home, log, () => changed.fire()),
          act.registerGoals(home, log, () => changed.fire()),
          previews,
          act.registerDocuments(record, home, previews, log),
        );
      };
    }),
    registerDashboard({ host, extension: context.extensionUri, record, home, files, onDidChange: changed.event, log }),
    commands.registerCommand(commandIds.notWorthIt, async (argument: unknown) => {
      const debt = debtSchema.safeParse(argument);
      if (!debt.success) return;
      await shown.settle(debt.data.notes, 'dismissed');
    }),
  );
}
