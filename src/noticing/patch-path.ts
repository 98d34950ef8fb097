/** Git's prefixes of the two sides: plain, and with `diff.mnemonicPrefix`. */
const sides = ['a/', 'b/', 'i/', 'w/', 'c/', 'o/', '1/', '2/'];

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Undoes Git's C-style quoting (`"caf\303\251.ts"`); a path without quotes comes back as it is. */
function unquote(path: string): string {
  if (!path.startsWith('"')) return path;
  const inner = path.endsWith('"') && path.length > 1 ? path.slice(1, -1) : path.slice(1);
  const encoded = [...inner.matchAll(/\\([0-3][0-7]{2})|\\(.)|([^\\])/gsu)].map(([, octal, escaped, plain]) => {
    if (octal !== undefined) return percent(Number.parseInt(octal, 8));
    if (escaped !== undefined) return percent(escapes[escaped] ?? escaped.charCodeAt(0));
    return encode(plain ?? '');
  });
  try {
    return decodeURIComponent(encoded.join(''));
  } catch {
    return inner;
  }
}

const percent = (byte: number): string => `%${(byte & 255).toString(16).padStart(2, '0')}`;

function encode(character: string): string {
  try {
    return encodeURIComponent(character);
  } catch {
    return '';
  }
}

/**
 * The path on a `---` or `+++` line, without Git's prefix; empty for `/dev/null`.
 * `other` is the opposite line: a prefix is only taken off when both sides carry one, so `diff.noprefix` is read rightly.
 */
export function patchPath(written: string, other: string): string {
  const bare = (text: string): string => {
    if (text.startsWith('"')) return unquote(text.slice(0, text.lastIndexOf('"') + 1));
    const tab = text.indexOf('\t');
    return (tab < 0 ? text : text.slice(0, tab)).trimEnd();
  };
  const [path, opposite] = [bare(written), bare(other)];
  if (path === '/dev/null') return '';
  const [side, otherSide] = [path.slice(0, 2), opposite.slice(0, 2)];
  const prefixed =
    sides.includes(side) && (opposite === '/dev/null' || (sides.includes(otherSide) && side !== otherSide));
  return prefixed ? path.slice(2) : path;
}

/** The path on a `rename from`, `rename to`, `copy from` or `copy to` line: these carry no prefix. */
export function renamePath(written: string): string {
  return unquote(written);
}

/** The path behind `diff --git`, where both sides name the same file; empty where they differ (other lines then name them). */
export function samePath(rest: string): string {
  if (rest.startsWith('"')) {
    const close = rest.indexOf('" ', 1);
    return close < 0 ? '' : patchPath(rest.slice(0, close + 1), rest.slice(close + 2));
  }
  const middle = (rest.length - 1) / 2;
  if (!Number.isInteger(middle) || rest[middle] !== ' ') return '';
  const [left, right] = [rest.slice(0, middle), rest.slice(middle + 1)];
  if (left === right) return left;
  return left.slice(2) === right.slice(2) ? patchPath(right, left) : '';
}
