/** An SVG element as data: nothing in it is ever parsed as markup. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

/** The room a picture is drawn in: pixels across, days shown, and the language of months and weekdays. */
export interface Room {
  readonly width: number;
  readonly from: string;
  readonly to: string;
  readonly language: string;
  readonly words: { readonly median: string; readonly more: string };
}

export function shape(tag: string, attributes: Shape['attributes'], ...children: Shape['children']): Shape {
  return { tag, attributes, children };
}

/** The whole picture, `height` pixels high. */
export function drawing(width: number, height: number, ...children: readonly Shape[]): Shape {
  return shape('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, ...children);
}

/** A text at a place; `end` and `middle` say which part of it lies there. */
export function label(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end' = 'start'): Shape {
  return shape('text', { x: round(x), y: round(y), 'text-anchor': anchor, class: 'label' }, text);
}

/** What stands for a row, or several (`3 7`): `said` is what hovering says; a click goes to the proposals behind it. */
export function mark(
  tag: string,
  {
    row,
    goes,
    said,
    ...attributes
  }: Readonly<Record<string, string | number>> & { row: number | string; said: string } & {
    goes: 0 | 1;
  },
): Shape {
  const kind = `${attributes.class ?? 's0'} mark${goes ? ' goes' : ''}`;
  return shape(tag, { ...attributes, class: kind, 'data-row': row }, shape('title', {}, said));
}

/** A tenth of a pixel is enough. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** About how wide a text is drawn. */
export const widthOf = (text: string): number => text.length * 6.7;

/** A name that fits `width` pixels: long ones lose their middles. */
export function shortened(name: string, width: number): string {
  const most = Math.max(5, Math.floor(width / 6.7));
  if (name.length <= most) return name;
  const half = (most - 1) / 2;
  return `${name.slice(0, Math.ceil(half))}…${name.slice(name.length - Math.floor(half))}`;
}
