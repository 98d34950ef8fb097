import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import type { VscodeToolbarButton } from '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { drawn } from '../drawing/index';
import type { Room } from '../drawing/shape';
import type { FromPage, PageWords, ShownPicture } from '../protocol';
import { press, toggleButton } from './button';
import { element, svgOf } from './element';
import { pngOf, svgText } from './image';

/** What a section is told each time: the picture, the room for it, whether it is shown as a table. */
export interface Told {
  readonly picture: ShownPicture;
  readonly room: Omit<Room, 'width'>;
  readonly words: PageWords;
  readonly turn: number;
  readonly asTable: boolean;
}

/** One picture of the page with its title, its sentence, its buttons, and the table that takes its place. */
export class Section {
  readonly root: HTMLElement;
  readonly #title = element('h2');
  readonly #about = element('p', { class: 'about' });
  readonly #body = element('div', { class: 'body', tabindex: '0', role: 'group' });
  readonly #table = toggleButton({ 'aria-keyshortcuts': 't' });
  readonly #saves: VscodeToolbarButton[];
  #told: Told | undefined;
  /** The width there is, and the one it was drawn for. */
  #room = 0;
  #width = 0;

  constructor(
    id: ShownPicture['id'],
    private readonly post: (message: FromPage) => void,
    private readonly toggle: (id: ShownPicture['id']) => void,
  ) {
    this.#title.id = `${id}-title`;
    this.#about.id = `${id}-about`;
    this.#body.setAttribute('aria-labelledby', this.#title.id);
    this.#body.setAttribute('aria-describedby', this.#about.id);
    this.#table.addEventListener('click', () => toggle(id));
    this.#saves = (['svg', 'png', 'csv'] as const).map((format) => {
      const button = element('vscode-toolbar-button', { 'data-format': format }, format.toUpperCase());
      button.addEventListener('click', () => void this.#save(format));
      return button;
    });
    const head = element('div', { class: 'head' }, this.#title, this.#table, ...this.#saves);
    this.root = element('section', { id, 'aria-labelledby': this.#title.id }, head, this.#about, this.#body);
    this.root.addEventListener('keydown', (event) => this.#key(event, id));
    this.#body.addEventListener('click', (event) => this.#click(event));
  }

  /** Looks how wide it is: for all sections before any is drawn, since a look at a page just changed lays it all out. */
  measure(): void {
    this.#room = this.#body.clientWidth;
  }

  /** Shows what there is to show in the room that was measured; what had the focus in it keeps it. */
  show(told: Told): void {
    const { picture, words, asTable } = told;
    const same = JSON.stringify({ ...told, turn: 0 }) === JSON.stringify({ ...this.#told, turn: 0 });
    this.#told = told;
    if (same && this.#room === this.#width) return;
    this.#width = this.#room;
    this.#title.textContent = picture.title;
    this.#about.textContent = picture.about;
    this.#table.textContent = words.table;
    press(this.#table, asTable);
    const focused = this.#body.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-row')
      : null;
    for (const button of this.#saves) {
      const format = button.dataset.format ?? '';
      const said = words.save.replace('{0}', picture.title).replace('{1}', format.toUpperCase());
      button.label = said;
      button.title = said;
      button.hidden = picture.rows.length === 0 || (asTable && format !== 'csv');
    }
    this.#body.replaceChildren(this.#content(told));
    if (focused) this.#body.querySelector<HTMLElement>(`button[data-row="${focused}"]`)?.focus();
  }

  /** Draws again where the room that was measured has become wider or narrower. */
  resized(): void {
    if (this.#told && !this.#told.asTable && this.#room !== this.#width) this.show(this.#told);
  }

  #content({ picture, room, words, asTable }: Told): Node {
    if (picture.rows.length === 0) return element('p', { class: 'nothing' }, words.nothing);
    if (asTable) return table(picture);
    const svg = svgOf(drawn(picture, { ...room, width: Math.max(240, this.#width) }));
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', `${picture.title}. ${picture.about}`);
    return svg;
  }

  #key(event: KeyboardEvent, id: ShownPicture['id']): void {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.toggle(id);
    this.#body.focus();
  }

  #click({ target }: Event): void {
    const marked = target instanceof Element ? target.closest('[data-row]') : null;
    if (!marked || !this.#told) return;
    const { turn, picture } = this.#told;
    const rows = (marked.getAttribute('data-row') ?? '').split(' ').map(Number);
    if (!rows.some((row) => picture.rows[row]?.goes)) return;
    const column = Number(marked.getAttribute('data-column') ?? 0);
    this.post({ type: 'show', turn, picture: picture.id, rows, ...(column > 0 ? { column } : {}) });
  }

  async #save(format: 'svg' | 'png' | 'csv'): Promise<void> {
    if (!this.#told) return;
    const { picture, turn } = this.#told;
    if (format === 'csv') {
      this.post({ type: 'csv', turn, picture: picture.id });
      return;
    }
    const svg = this.#body.querySelector('svg');
    if (!svg) return;
    const content = format === 'svg' ? svgText(svg) : await pngOf(svg);
    this.post({ type: 'image', picture: picture.id, format, content });
  }
}

/** So many rows of a table are made at once; the rest follow while the page can already be used. */
const together = 200;

/** The same numbers, a row each; a row that goes somewhere begins with a button. */
function table({ title, columns, rows }: ShownPicture): HTMLElement {
  const cell = (value: string | number): HTMLElement =>
    element('td', typeof value === 'number' ? { class: 'number' } : {}, String(value));
  const rowOf = ({ cells: [name = '', ...rest], goes }: (typeof rows)[number], at: number): HTMLElement => {
    const said = String(name);
    const first = goes ? element('button', { type: 'button', class: 'link', 'data-row': String(at) }, said) : said;
    return element('tr', {}, element('th', { scope: 'row' }, first), ...rest.map(cell));
  };
  const body = element('tbody');
  const append = (from: number): void => {
    body.append(...rows.slice(from, from + together).map((row, at) => rowOf(row, from + at)));
    if (from + together < rows.length)
      setTimeout(() => {
        if (body.isConnected) append(from + together);
      });
  };
  append(0);
  const head = columns.map((name, at) =>
    element('th', { scope: 'col', ...(typeof rows[0]?.cells[at] === 'number' ? { class: 'number' } : {}) }, name),
  );
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, title),
    element('thead', {}, element('tr', {}, ...head)),
    body,
  );
}
