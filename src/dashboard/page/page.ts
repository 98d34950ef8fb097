import { type Filter, type FromPage, type ShownPicture, shownIds, type ToPage, toPageSchema } from '../protocol';
import { press, toggleButton } from './button';
import { element } from './element';
import { Filters } from './filters';
import { Section } from './section';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): State | undefined;
  setState(state: State): void;
};

/** What stays when the page is hidden and shown again. */
interface State {
  readonly filter?: Filter;
  readonly tables: readonly ShownPicture['id'][];
}

const editor = acquireVsCodeApi();
const post = (message: FromPage): void => editor.postMessage(message);
let state: State = editor.getState() ?? { tables: [] };
let shown: Extract<ToPage, { type: 'pictures' }> | undefined;

const heading = element('h1', {}, document.title);
const choices = new Filters(choose);
const allTables = toggleButton();
const hint = element('p', { class: 'hint' });
const said = element('p', { role: 'status', class: 'said' }, document.body.dataset.reading ?? '');
const sections = new Map(shownIds.map((id) => [id, new Section(id, post, toggle)]));
const main = element('main', {}, ...[...sections.values()].map(({ root }) => root));

function keep(change: Partial<State>): void {
  state = { ...state, ...change };
  editor.setState(state);
}

function toggle(id: ShownPicture['id']): void {
  const { tables } = state;
  keep({ tables: tables.includes(id) ? tables.filter((one) => one !== id) : [...tables, id] });
  draw(id);
}

/** Draws one picture, or all of them. */
function draw(only?: ShownPicture['id']): void {
  if (!shown) return;
  const { words, from, to, language, turn } = shown;
  press(
    allTables,
    shownIds.every((id) => state.tables.includes(id)),
  );
  const pictures = shown.pictures.filter(({ id }) => !only || id === only);
  for (const { id } of pictures) sections.get(id)?.measure();
  for (const picture of pictures)
    sections.get(picture.id)?.show({
      picture,
      room: { from, to, language, words },
      words,
      turn,
      asTable: state.tables.includes(picture.id),
    });
}

function choose(filter: Filter): void {
  keep({ filter });
  post({ type: 'filter', filter });
}

function told(message: ToPage): void {
  const instead = message.type === 'failed' ? message.message : message.welcome;
  said.textContent = instead || (message.type === 'pictures' ? message.progress : '');
  main.hidden = instead !== '';
  if (message.type === 'failed') return;
  shown = message;
  keep({ filter: message.filter });
  allTables.textContent = message.words.allTables;
  hint.textContent = message.words.hint;
  choices.show(message);
  draw();
}

allTables.addEventListener('click', () => {
  keep({ tables: shownIds.every((id) => state.tables.includes(id)) ? [] : shownIds });
  draw();
});
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = toPageSchema.safeParse(data);
  if (message.success) told(message.data);
});
window.addEventListener('resize', () => {
  for (const section of sections.values()) section.measure();
  for (const section of sections.values()) section.resized();
});
main.hidden = true;
document.body.append(element('header', {}, heading, choices.root, allTables, hint), said, main);
post({ type: 'ready', ...(state.filter ? { filter: state.filter } : {}) });
