import { commands, Disposable, type Event, type Uri } from 'vscode';
import { commandIds } from '../editor/commands';
import type { HomeFiles } from '../editor/growth/home-files';
import type { OwnRecord } from '../editor/growth/own-record';
import type { Host } from '../editor/host';
import type { Log } from '../editor/log';
import type { ProposalFiles } from '../editor/proposals/proposal-files';
import type { DashboardPanel } from './panel';

/** What the dashboard is made of. */
export interface DashboardParts {
  readonly host: Host;
  /** The extension's folder. */
  readonly extension: Uri;
  readonly record: OwnRecord;
  readonly home: HomeFiles;
  readonly files: ProposalFiles;
  /** The record may have changed. */
  readonly onDidChange: Event<void>;
  readonly log: Log;
}

/** *Open Dashboard*: one panel, brought to the front where it is open; its bundle is read on first use. */
export function registerDashboard(parts: DashboardParts): Disposable {
  let open: DashboardPanel | undefined;
  const command = commands.registerCommand(commandIds.openDashboard, async () => {
    const { DashboardPanel } = await import('./panel');
    if (open) {
      open.reveal();
      return;
    }
    const panel = new DashboardPanel(parts);
    open = panel;
    panel.onDidClose(() => {
      open = undefined;
    });
  });
  return Disposable.from(command, { dispose: () => open?.dispose() });
}
