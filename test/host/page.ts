import { ask } from './harness/run';

type Window = 'first' | 'second';

function personAt(window: Window) {
  const act = (action: string, input: object = {}): Promise<unknown> => ask(action, { ...input, window });
  const texts = (selector: string) => act('texts', { selector }) as Promise<string[]>;
  return {
    type: (text: string) => act('type', { text }),
    /** Presses one after the other, e.g. `press('Control+Space', 'Enter')`. */
    press: (...keys: string[]) => act('press', { keys }),
    /** Holds a key so long that it repeats: down four times, up once. */
    hold: (key: string) => act('hold', { key }),
    click: (
      selector: string,
      options: { button?: 'left' | 'right'; clickCount?: number; modifiers?: 'Control'[] } = {},
    ) => act('click', { selector, ...options }),
    /** Opens the menu of the first match, by mouse or by a key, and chooses from it. */
    choose: (selector: string, entry: string, key?: string) => act('choose', { selector, entry, key }),
    /** Drags the first match of one onto the first match of the other. */
    drag: (from: string, to: string) => act('drag', { from, to }),
    hover: (selector: string) => act('hover', { selector }),
    wait: (selector: string, state: 'visible' | 'hidden' = 'visible') => act('wait', { selector, state }),
    /** The visible text of the first match; waits for it. */
    text: async (selector: string): Promise<string> => {
      await act('wait', { selector, state: 'visible' });
      return (await texts(selector))[0] ?? '';
    },
    /** The visible texts of all there are now, possibly none. */
    texts,
    attribute: (selector: string, name: string) => act('attribute', { selector, name }) as Promise<string | null>,
    /** Where the first match is on the page, in pixels. */
    place: (selector: string) => act('place', { selector }) as Promise<{ x: number; y: number }>,
    /** What web views have asked for elsewhere so far (test/editor/bridge.mjs). */
    askedByWebViews: () => act('askedByWebViews') as Promise<string[]>,
    /** What axe-core finds wrong in the document that holds the first match, a sentence each. */
    violations: (selector: string) => act('axe', { selector }) as Promise<string[]>,
    /** Loads the window anew, whatever it is in the middle of; not for the one the tests run in. */
    reload: () => act('reload'),
    /** `clip` in pixels of the page: a part of it. */
    screenshot: (name: string, clip?: { x: number; y: number; width: number; height: number }) =>
      act('screenshot', { name, clip }),
  };
}

/**
 * A person at VS Code's page: what a test in the extension host cannot do through the API. Selectors are Playwright's; those
 * that take one wait for it, at most 15 s, and then throw. Screenshots go to .screenshots/<name>.png.
 */
export const page = personAt('first');

/** The same person at a second window on the same folder, with an extension host of its own; opened when first used. */
export const secondWindow = personAt('second');
