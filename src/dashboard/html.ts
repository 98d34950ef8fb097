import { env, l10n, Uri, type Webview } from 'vscode';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page: one script and one style of the extension's own, pictures made in the page, and nothing from anywhere else. */
export function pageOf(webview: Webview, extension: Uri, title: string): string {
  const key = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const address = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${key}'; img-src data:`;
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${address('media', 'dashboard.css')}">
</head>
<body data-reading="${escaped(l10n.t('Reading the log…'))}">
<script nonce="${key}" src="${address('dist', 'dashboard-page.js')}"></script>
</body>
</html>`;
}
