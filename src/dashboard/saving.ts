import { l10n, Uri, window } from 'vscode';
import { saveFile } from '../editor/change-file';
import type { Host } from '../editor/host';
import type { Picture } from '../growth/pictures';

const names = { svg: 'SVG', png: 'PNG', csv: 'CSV' } as const;

/** Asks where to, from the home folder on, so that a private record is not put into the repository by accident. */
export async function saveAs(
  host: Host,
  folder: Uri,
  picture: Picture['id'],
  format: keyof typeof names,
  bytes: Uint8Array,
): Promise<void> {
  const file = await window.showSaveDialog({
    defaultUri: Uri.joinPath(folder, `${picture}.${format}`),
    filters: { [names[format]]: [format] },
    title: l10n.t('Save the Picture as {0}', names[format]),
  });
  if (!file) return;
  await saveFile(host, file, bytes);
  window.setStatusBarMessage(l10n.t('Saved as {0}.', file.path.split('/').at(-1) ?? ''), 5_000);
}
