// A window that has no server behind it, as on vscode.dev: VS Code's page alone, with the extension in its worker.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const mount = '/also-noticed-under-test';
const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.css': 'text/css' };
const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;

/**
 * Has a page that is loaded from VS Code's server know of no server, and answers its address. Its folder is empty and in
 * memory (`tmp:/`); the extension comes from disk under the page's own origin.
 * @param options `port` of the server the page itself comes from; `extension`: folder; `module`: the tests, inside of it
 */
export async function withoutServer(page, { port, extension, module }) {
  const uri = (file) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: file });
  await page.route(`**${mount}/**`, async (route) => {
    const file = path.join(extension, decodeURIComponent(new URL(route.request().url()).pathname.slice(mount.length)));
    const body = await readFile(file).catch(() => undefined);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (body) await route.fulfill({ body, headers, contentType: types[path.extname(file)] ?? 'text/plain' });
    else await route.fulfill({ status: 404, headers });
  });
  // The page takes where it comes from for a server of extensions, whatever its settings say.
  await page.route(
    ({ pathname }) => pathname.endsWith('/workbench/workbench.js'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('remoteAuthority:location.host', 'remoteAuthority:void 0');
      await route.fulfill({ response, body });
    },
  );
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(configuration, (_, start, escaped) => {
        const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        delete settings.remoteAuthority;
        settings.developmentOptions = {
          ...settings.developmentOptions,
          extensions: [uri(mount)],
          extensionTestsPath: uri(mount + module.slice(extension.length).split(path.sep).join('/')),
        };
        return start + JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      });
      await route.fulfill({ response, body });
    },
  );
  return `http://127.0.0.1:${port}/?folder=tmp:/`;
}
