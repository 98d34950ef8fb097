import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { VscodeButton } from '@vscode-elements/elements/dist/vscode-button/index.js';
import { element } from './element';

/** A button that stays pressed until it is pressed again; see `press`. */
export function toggleButton(attributes: Readonly<Record<string, string>> = {}): VscodeButton {
  const made = element('vscode-button', attributes);
  // The library's button lets Space scroll the page as well and, held, press it again and again: no native one does.
  const asNative = (event: KeyboardEvent): void => {
    if (event.key !== ' ') return;
    event.preventDefault();
    if (event.repeat) event.stopImmediatePropagation();
  };
  // The library listens from the start: only a capturing listener comes before it.
  made.addEventListener('keydown', asNative, { capture: true });
  return made;
}

/** Shows a toggle button as pressed or not, to the eye and to a screen reader. */
export function press(button: VscodeButton, pressed: boolean): void {
  button.secondary = !pressed;
  button.setAttribute('aria-pressed', String(pressed));
}
