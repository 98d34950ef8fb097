import { env, l10n, ViewColumn, window } from 'vscode';
import { copyAs } from '../../proposals/copy';

/** Shows a proposal rendered, with a button that copies it with its form, for mail and wiki. */
export async function showPage(title: string, text: string): Promise<void> {
  const panel = window.createWebviewPanel('alsoNoticed.page', title, ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: [],
  });
  panel.webview.html = pageOf(title, copyAs('html', text), nonce());
}

const nonce = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Only the one script and the one style with the nonce run; nothing is fetched from anywhere. */
function pageOf(title: string, article: string, key: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${key}'; script-src 'nonce-${key}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style nonce="${key}">
body { line-height: 1.5; max-width: 46rem; margin: 0 auto; padding: 1rem; }
button { position: sticky; top: 0.5rem; float: right; padding: 0.3rem 0.8rem; border: 1px solid var(--vscode-button-border, transparent);
  color: var(--vscode-button-foreground); background: var(--vscode-button-background); font: inherit; cursor: pointer; }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
td, th { border: 1px solid var(--vscode-panel-border); padding: 0.2rem 0.5rem; text-align: left; }
table { border-collapse: collapse; }
</style>
</head>
<body>
<button type="button" id="copy">${escaped(l10n.t('Copy'))}</button>
<p id="said" role="status"></p>
<article id="page">${article}</article>
<script nonce="${key}">
document.getElementById('copy').addEventListener('click', () => {
  const selection = getSelection();
  selection.selectAllChildren(document.getElementById('page'));
  document.getElementById('said').textContent = document.execCommand('copy') ? ${inScript(l10n.t('Copied.'))} : '';
  selection.removeAllRanges();
});
</script>
</body>
</html>`;
}

const inScript = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');
