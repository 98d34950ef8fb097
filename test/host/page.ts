import { ask } from './harness/run';

/**
 * A person at VS Code's page: what a test in the extension host cannot do through the API. Selectors are Playwright's; those
 * that take one wait for it, at most 15 s, and then throw. Screenshots go to .screenshots/<name>.png.
 */
export const page = {
  type: (text: string) => ask('type', { text }),
  /** Presses one after the other, e.g. `press('Control+Space', 'Enter')`. */
  press: (...keys: string[]) => ask('press', { keys }),
  click: (selector: string, options: { button?: 'left' | 'right'; clickCount?: number } = {}) =>
    ask('click', { selector, ...options }),
  /** Chooses from the open menu, which takes no click in its first 100 ms: the button stays down for longer. */
  choose: (entry: string) => ask('click', { selector: `.monaco-menu [aria-label^="${entry}"]`, delay: 200 }),
  hover: (selector: string) => ask('hover', { selector }),
  wait: (selector: string, state: 'visible' | 'hidden' = 'visible') => ask('wait', { selector, state }),
  /** The visible text of the first match; waits for it. */
  text: async (selector: string): Promise<string> => {
    await ask('wait', { selector, state: 'visible' });
    return (await page.texts(selector))[0] ?? '';
  },
  /** The visible texts of all there are now, possibly none. */
  texts: (selector: string) => ask('texts', { selector }) as Promise<string[]>,
  attribute: (selector: string, name: string) => ask('attribute', { selector, name }) as Promise<string | null>,
  /** What web views have asked for elsewhere so far (test/editor/bridge.mjs). */
  askedByWebViews: () => ask('askedByWebViews', {}) as Promise<string[]>,
  /** What axe-core finds wrong in the document that holds the first match, a sentence each. */
  violations: (selector: string) => ask('axe', { selector }) as Promise<string[]>,
  /** `clip` in pixels of the page: a part of it. */
  screenshot: (name: string, clip?: { x: number; y: number; width: number; height: number }) =>
    ask('screenshot', { name, clip }),
};
