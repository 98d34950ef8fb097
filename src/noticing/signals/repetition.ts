import type { ChangedFile } from '../change';
import { enclosingName, fileName, isComment } from './enclosing';
import { evidenceAt, type Found, quoteOf, type Scene, type SignalGroup, type Spot, type WorkSignal } from './signal';

interface Place extends Spot {
  /** The line without white space at its ends. */
  readonly text: string;
  /** The same for the same text, below `most`. */
  readonly number: number;
}

/** Lines too common to show that something was copied. */
const common =
  /^(?:import|using|use|from|package|require|include|#include|export (?:\{|\*)|return;?$|break|continue|else|end|\}|\)|@\w{1,30}$|\/\/|\*|#|<\/?\w{0,20}>?$|public class|<\?php|namespace|defer\b|if err != nil|return (?:err|nil|null|true|false))|^[\s{}()[\];,]{0,10}$|copyright|license/i;

/** At most so many added lines are compared, so that the cost stays linear and small. */
const most = 6_000;

interface Run {
  readonly file: ChangedFile;
  readonly run: readonly Place[];
}

const runs = new WeakMap<readonly ChangedFile[], readonly Run[]>();

/** The added lines of logic, by hunk; found once for each change. */
function addedRuns(files: readonly ChangedFile[]): readonly Run[] {
  const known = runs.get(files) ?? [...findRuns(files)];
  runs.set(files, known);
  return known;
}

function* findRuns(files: readonly ChangedFile[]): Iterable<Run> {
  let seen = 0;
  const numbers = new Map<string, number>();
  for (const file of files) {
    if (file.kind !== 'source' && file.kind !== 'migration' && file.kind !== 'schema' && file.kind !== 'build')
      continue;
    for (const hunk of file.hunks) {
      const run: Place[] = [];
      for (const [at, line] of hunk.lines.entries()) {
        if (line.sign !== '+') continue;
        if (++seen > most) return;
        const text = line.text.trim();
        if (text.length < 9 || common.test(text) || isComment(line.text)) continue;
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        run.push({ file, hunk, at, line, text, number });
      }
      if (run.length > 0) yield { file, run };
    }
  }
}

const named = (place: Place): string => enclosingName(place) ?? fileName(place.file.path);

/** Windows of `width` (four at most) added lines, by a number that is the same for the same lines. */
function windows(files: readonly ChangedFile[], width: number): Map<number, Place[]> {
  const found = new Map<number, Place[]>();
  for (const { run } of addedRuns(files))
    for (let at = 0; at + width <= run.length; at++) {
      let key = 0;
      let length = width - 1;
      for (let next = at; next < at + width; next++) {
        // 8192 is more than `most`, and its fourth power is a safe integer.
        key = key * 8_192 + (run[next]?.number ?? 0);
        length += run[next]?.text.length ?? 0;
      }
      const first = run[at];
      if (length < 24 * width || !first) continue;
      const known = found.get(key);
      if (known) known.push(first);
      else found.set(key, [first]);
    }
  return found;
}

function* pasted(scene: Scene, width: number, least: number, across: boolean): Iterable<Found> {
  let best: { places: Place[]; files: string[] } | undefined;
  for (const places of windows(scene.work.change?.files ?? [], width).values()) {
    if (places.length < least) continue;
    const files = [...new Set(places.map((place) => place.file.path))];
    if (across ? files.length < least : files.length > 1 || places.length < least) continue;
    if (!best || places.length > best.places.length) best = { places, files };
  }
  const [first] = best?.places ?? [];
  if (!best || !first) return;
  const names = [...new Set(across ? best.files.map(fileName) : best.places.slice(0, 24).map(named))];
  yield {
    evidence: evidenceAt(first.file, first.line),
    slots: {
      where: named(first),
      file: fileName(first.file.path),
      copies: String(best.places.length),
      places: names.slice(0, 3).join(', '),
    },
  };
}

const works: readonly WorkSignal[] = [
  {
    id: 'pasted-into-files',
    doc: 'The same run of lines comes into two or more files.',
    observe: (scene) => pasted(scene, 3, 2, true),
  },
  {
    id: 'patched-in-three-files',
    doc: 'The same two lines come into three or more files.',
    observe: (scene) => pasted(scene, 2, 3, true),
  },
  {
    id: 'pasted-within-file',
    doc: 'The same run of lines comes twice into one file.',
    observe: (scene) => pasted(scene, 4, 2, false),
  },
  {
    id: 'same-line-in-many-files',
    doc: 'The same line of logic comes into four or more files.',
    *observe(scene: Scene): Iterable<Found> {
      const byText = new Map<string, Place[]>();
      for (const { file, run } of addedRuns(scene.work.change?.files ?? []))
        for (const place of run) {
          const { text } = place;
          if (text.length < 26 || !/[=(]/.test(text)) continue;
          const known = byText.get(text) ?? [];
          if (known.at(-1)?.file !== file) byText.set(text, [...known, place]);
        }
      let best: Place[] = [];
      for (const places of byText.values()) if (places.length > best.length) best = places;
      const [first] = best;
      if (!first || best.length < 4) return;
      yield {
        evidence: evidenceAt(first.file, first.line),
        slots: {
          where: named(first),
          file: fileName(first.file.path),
          copies: String(best.length),
          places: best
            .slice(0, 3)
            .map((place) => fileName(place.file.path))
            .join(', '),
        },
      };
    },
  },
  {
    id: 'twin-files',
    doc: 'Two files of the same name in different folders change alike.',
    *observe(scene: Scene): Iterable<Found> {
      const byName = new Map<string, ChangedFile[]>();
      for (const file of scene.work.change?.files ?? []) {
        if (file.kind !== 'source' || file.added < 4) continue;
        const name = fileName(file.path);
        if (/^(?:index|mod|__init__|main|page|types|route|lib)\.\w{1,4}$/.test(name)) continue;
        byName.set(name, [...(byName.get(name) ?? []), file]);
      }
      for (const [name, files] of byName) {
        const [one, other] = files;
        if (!one || !other) continue;
        const texts = new Set(
          other.hunks.flatMap((hunk) => hunk.lines.filter((line) => line.sign === '+').map((line) => line.text.trim())),
        );
        const alike = one.hunks
          .flatMap((hunk) => hunk.lines)
          .filter(
            (line) =>
              line.sign === '+' &&
              line.text.trim().length > 12 &&
              !common.test(line.text.trim()) &&
              texts.has(line.text.trim()),
          );
        const [line] = alike;
        if (!line || alike.length < 3) continue;
        yield {
          evidence: evidenceAt(one, line),
          slots: {
            where: name,
            file: name,
            places: `${folder(one.path)}, ${folder(other.path)}`,
            copies: String(files.length),
          },
        };
        return;
      }
    },
  },
];

function folder(path: string): string {
  return path.split('/').slice(-3, -1).join('/') || path;
}

/** The same thing written, or repaired, in more than one place. */
export const repetition: SignalGroup = {
  works,
  phrases: [
    {
      id: 'says-again',
      doc: 'The words say that it is the next patch of the same kind.',
      triggers: [
        'again',
        'another',
        'one more',
        'follow up',
        'follow-up',
        'take two',
        'part 2',
        'remaining',
        'once more',
        'take 2',
        'third',
        'attempt',
        'as well',
        'few more',
      ],
      pattern:
        /\bagain\b|\banother\b|\bone more\b|\bonce more\b|\bfew more\b|\bfollow[- ]up (?:to|of|on|fix)\b|\btake (?:two|2|three|3)\b|\bsecond attempt\b|\btry to fix\b|\battempt to fix\b/i,
      slots: (match, line) => ({ words: match[0].toLowerCase(), said: quoteOf(line, match.index).slice(0, 60) }),
    },
  ],
};
