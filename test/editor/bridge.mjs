// What a suite inside the extension host says to its runner, and what it asks the page to do: HTTP on loopback.
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const patience = { timeout: 15_000 };

/**
 * Notes what the web views of a page ask for elsewhere: neither of VS Code's server nor of the extension's own files, which
 * VS Code hands over under a name of its own.
 */
export function watchWebViews(page, asked) {
  page.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    const own = hostname === '127.0.0.1' || hostname.endsWith('.vscode-resource.vscode-cdn.net');
    if (own || !/^(?:https?|wss?):$/.test(protocol) || request.serviceWorker()) return;
    if (request.frame().url().includes('/webview/browser/pre/')) asked.push(href);
  });
}

/** Waits until something has stayed where it is for a moment. */
async function settled(locator) {
  await locator.waitFor(patience);
  let before;
  for (let tries = 0; tries < 20; tries++) {
    const box = JSON.stringify(await locator.boundingBox(patience));
    if (box === before) return;
    before = box;
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

/** What test/host/page.ts can ask for; `page` is Playwright's. */
const actions = (page, pictures, asked) => ({
  askedByWebViews: () => asked,
  type: ({ text }) => page.keyboard.type(text, { delay: 5 }),
  press: async ({ keys }) => {
    for (const key of keys) await page.keyboard.press(key);
  },
  click: async ({ selector, ...options }) => {
    const target = page.locator(selector).first();
    // A quick pick that has just opened is laid out once more, and what was under the mouse is another row then.
    if (selector.startsWith('.quick-input-widget')) await settled(target);
    await target.click({ ...patience, ...options });
  },
  // A menu takes no click in the moment it opens, and on a busy machine that moment is long: then it stays open. It closes when
  // what it was opened on is filled anew.
  choose: async ({ selector, entry, key }) => {
    const item = page.locator(`.monaco-menu [aria-label^="${entry}"]`).first();
    const within = (promise) =>
      promise.then(
        () => true,
        () => false,
      );
    for (let tries = 0; tries < 6; tries++) {
      const button = key ? 'left' : 'right';
      await page
        .locator(selector)
        .first()
        .click({ ...patience, button });
      if (key) await page.keyboard.press(key);
      if (!(await within(item.waitFor({ timeout: 3000 })))) {
        await page.keyboard.press('Escape');
        continue;
      }
      while (await within(item.click({ timeout: 2000, delay: 200 })))
        if (await within(item.waitFor({ state: 'hidden', timeout: 1500 }))) return;
    }
    throw new Error(`The menu of ${selector} did not take a click on "${entry}"`);
  },
  drag: async ({ from, to }) => {
    await page.locator(from).first().hover(patience);
    await page.mouse.down();
    // Twice: a tree looks for what it may be dropped on at the second movement over it.
    await page.locator(to).first().hover(patience);
    await page
      .locator(to)
      .first()
      .hover({ ...patience, position: { x: 60, y: 12 } });
    await page.mouse.up();
  },
  hover: ({ selector }) => page.locator(selector).first().hover(patience),
  wait: ({ selector, state }) =>
    page
      .locator(selector)
      .first()
      .waitFor({ ...patience, state }),
  texts: ({ selector }) => page.locator(selector).allInnerTexts(),
  attribute: ({ selector, name }) => page.locator(selector).first().getAttribute(name, patience),
  hold: async ({ key }) => {
    for (let time = 0; time < 4; time++) await page.keyboard.down(key);
    await page.keyboard.up(key);
  },
  place: ({ selector }) => page.locator(selector).first().boundingBox(patience),
  axe: async ({ selector }) => {
    const found = await page.locator(selector).first().elementHandle(patience);
    const frame = await found.ownerFrame();
    await frame.evaluate((await import('axe-core')).default.source);
    const { violations } = await frame.evaluate(() => globalThis.axe.run());
    return violations.flatMap(({ help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${help}: ${html} ${failureSummary}`),
    );
  },
  reload: () => page.reload(),
  screenshot: async ({ name, clip }) => {
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: path.join(pictures, `${name}.png`), clip });
  },
});

/**
 * Opens the bridge.
 * @param options `page(window)`: answers Playwright's page of the `first` or `second` window; `pictures`: folder for screenshots;
 *   `asked`: what watchWebViews notes; `onReport(event)`: called for `{kind: 'test', title, state, ms, error?}` and `{kind: 'end'}`
 * @returns `{url, close}`; the URL holds a secret, so that nothing else on the machine can drive the page
 */
export async function openBridge({ page, pictures, asked, onReport }) {
  const secret = randomBytes(16).toString('hex');
  const answer = async (action, input) => {
    if (action === 'report') return onReport(input);
    const { window, ...rest } = input;
    const known = actions(await page(window), pictures, asked);
    if (!Object.hasOwn(known, action)) throw new Error(`The page knows no "${action}"`);
    return known[action](rest);
  };
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (text) => (body += text));
    request.on('end', async () => {
      const [, key, action = ''] = (request.url ?? '').split('/');
      let reply;
      try {
        if (key !== secret) throw new Error('Wrong address');
        reply = { value: (await answer(action, JSON.parse(body))) ?? null };
      } catch (error) {
        reply = { error: String(error?.message ?? error) };
      }
      // The web-worker extension host has another origin.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(JSON.stringify(reply));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/${secret}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
