// Draws the extension's icon from the view's: `node test/icon.mjs`, after a first `npm test` or `npm start`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './editor/browser.mjs';
import { installEditor, root } from './editor/install.mjs';
import { tell } from './editor/sentence.mjs';

const size = 256;

await tell(async () => {
  const drawing = readFileSync(path.join(root, 'media/view.svg'), 'utf8').replace('stroke="#000"', 'stroke="#ffd166"');
  const browser = await launchBrowser(await installEditor('current', console.log));
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = `body { margin: 0; background: none } main { width: ${size}px; height: ${size}px; border-radius: 48px;
    background: #1f3a4d; display: grid; place-items: center } svg { width: 72%; height: 72% }`;
  await page.setContent(`<style>${style}</style><main>${drawing}</main>`);
  await page.screenshot({ path: path.join(root, 'media/icon.png'), omitBackground: true });
  await browser.close();
});
