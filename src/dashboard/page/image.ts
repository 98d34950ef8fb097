/** What of the page's style an exported picture keeps. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
];
/** Pixels of a PNG for each of the picture's. */
const sharpness = 2;

/** A picture of the page as a file of its own: SVG with the theme's colours written into it. */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [from, to] = [picture.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [at, one] of to.entries()) {
    const original = from[at];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of kept) one.setAttribute(name, style.getPropertyValue(name));
    one.removeAttribute('class');
    one.removeAttribute('data-row');
  }
  copy.removeAttribute('class');
  copy.removeAttribute('aria-hidden');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', getComputedStyle(document.body).backgroundColor],
  ] as const)
    ground.setAttribute(name, value);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as PNG, in base64. Rejects where the browser cannot draw it. */
export async function pngOf(picture: SVGSVGElement): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width.baseVal.value * sharpness;
  canvas.height = picture.height.baseVal.value * sharpness;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser offers no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:[^,]{0,40},/, '');
}
