import { commands, Disposable, l10n, type QuickPickItem, window, workspace } from 'vscode';
import type { Period } from '../../growth/documents/period';
import { commandIds } from '../commands';
import { documentLanguage } from '../languages';
import type { Log } from '../log';
import { localDay } from './contribute';
import type { HomeFiles } from './home-files';
import { ladderOf } from './own-ladder';
import type { OwnRecord } from './own-record';
import type { Previews } from './previews';

/** The documents that make work visible: each is shown before anything is saved. */
export function registerDocuments(record: OwnRecord, home: HomeFiles, previews: Previews, log: Log): Disposable {
  const onCommand = (id: string, write: () => Promise<void>): Disposable =>
    commands.registerCommand(id, async () => {
      try {
        await write();
      } catch (error) {
        log.failed(id, error);
        void window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    });
  return Disposable.from(
    onCommand(commandIds.exportBrag, async () => {
      const period = await pickPeriod();
      if (!period) return;
      const { bragDocument, growthWordsOf } = await import('./growing');
      await previews.show(
        'markdown',
        named('brag', period),
        bragDocument(await record.read(period.from), period, growthWordsOf(documentLanguage(log.warn))),
      );
    }),
    onCommand(commandIds.exportOnePage, async () => {
      const period = await pickPeriod();
      if (!period) return;
      const { onePage, growthWordsOf } = await import('./growing');
      await previews.show(
        'markdown',
        named('one-page', period),
        onePage(await record.read(period.from), period, growthWordsOf(documentLanguage(log.warn))),
      );
    }),
    onCommand(commandIds.exportPacket, async () => {
      const { growthWordsOf, promotionPacket } = await import('./growing');
      const ladder = await ladderOf(home);
      const levels = ladder.levels.map(({ id, title }) => ({ label: title, id }));
      const level = await window.showQuickPick(levels, { placeHolder: l10n.t('For which level?') });
      const period = level && (await pickPeriod());
      if (!period) return;
      const text = promotionPacket(
        await record.read(period.from),
        ladder,
        level.id,
        period,
        growthWordsOf(documentLanguage(log.warn)),
      );
      await previews.show('markdown', named(`packet-${level.id}`, period), text);
    }),
    onCommand(commandIds.exportLog, async () => {
      const format = await window.showQuickPick(['CSV', 'JSON'], { placeHolder: l10n.t('In which format?') });
      if (!format) return;
      const { csvOf, logJson, logTable } = await import('./growing');
      if (format === 'CSV') await previews.show('csv', 'log', csvOf(logTable((await record.withoutPages()).proposals)));
      else await previews.show('json', 'log', logJson((await record.read('')).proposals));
    }),
    onCommand(commandIds.weeklyReflection, async () => {
      const { growthWordsOf, weeklyReflection, wordsOf } = await import('./growing');
      const now = new Date();
      const lensName = (lens: string): string =>
        Object.entries(wordsOf(documentLanguage(log.warn)).lenses).find(([id]) => id === lens)?.[1]?.name ?? lens;
      const today = localDay(now);
      const { week, text } = weeklyReflection(
        await record.read(today),
        today,
        now,
        growthWordsOf(documentLanguage(log.warn)),
        lensName,
      );
      // A page that is there already is opened as it is: what the engineer wrote is not written over.
      const uri = await home.ensure('reflections', `${week}.md`, text);
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
    }),
  );
}

const named = (what: string, { from, to }: Period): string => `${what}-${from}-to-${to}`;

async function pickPeriod(): Promise<Period | undefined> {
  const { quarterOf } = await import('./growing');
  const today = localDay(new Date());
  const year = today.slice(0, 4);
  const quarter = quarterOf(today);
  const dayBefore = localDay(new Date(Date.parse(`${quarter.from}T00:00:00Z`) - 43_200_000));
  const items: (QuickPickItem & { period: Period })[] = [
    { label: l10n.t('This quarter'), period: quarter },
    { label: l10n.t('Last quarter'), period: quarterOf(dayBefore) },
    { label: l10n.t('This year'), period: { from: `${year}-01-01`, to: `${year}-12-31` } },
    { label: l10n.t('Last year'), period: { from: `${Number(year) - 1}-01-01`, to: `${Number(year) - 1}-12-31` } },
  ].map((item) => ({ ...item, description: `${item.period.from} – ${item.period.to}` }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('For which period?') }))?.period;
}
