import type { ChangedFile } from '../change';
import { speaks } from '../kind';
import type { Observation } from '../signals/signal';
import type { Work } from '../work';
import { countGroups } from './groups';
import { messagePhrases, subjectPhrases } from './phrases';
import { routineOf } from './routine';
import { topicsOf } from './topics';
import { wordsOf } from './words';

/** What the model sees of a piece of work: named numbers, nearly all between 0 and 1. */
export type Features = Map<string, number>;

const frontEnd = /\.(?:vue|svelte|[jt]sx|html?|erb|haml|slim|twig|hbs|cshtml|razor|s?css|less|blade\.php|ejs|jsp)$/i;
const uiPath =
  /(?:^|\/)(?:ui|web|webapp|frontend|front-end|client|admin-ui|dashboard|components?|views?|templates?|assets|public|static|javascripts?|stylesheets?|styles)\//i;

/** Whether a file's lines are looked at: written by a person, and not in another language. */
const spoken = (file: ChangedFile) => speaks(file.kind) && file.kind !== 'translation';

/** n as a share of "many": 0 for none, 1 for sixteen and more. */
const grade = (n: number) => Math.min(1, Math.round(Math.log2(1 + n) * 250) / 1000);

/** Notes the words of one place, and the groups of the vocabulary they belong to. */
export function putWords(features: Features, place: string, words: readonly string[], grades: boolean) {
  for (const one of new Set(words)) if (one.length > 1) features.set(`${place}:${one}`, 1);
  for (const [group, n] of countGroups(words)) features.set(`about ${place}:${group}`, grades ? grade(n) : 1);
}

function codeWords(files: readonly ChangedFile[], sign: '+' | '-', limit: number): string[] {
  const words: string[] = [];
  for (const file of files)
    for (const hunk of file.hunks)
      for (const line of hunk.lines) {
        if (line.sign !== sign) continue;
        if (words.length >= limit) return words;
        for (const one of wordsOf(line.text.length > 400 ? line.text.slice(0, 400) : line.text, 60)) words.push(one);
        words.push('.');
      }
  return words;
}

/** The model's view of the work. Reads at most a bounded part of a large change. */
export function featuresOf(work: Work, observations: readonly Observation[]): Features {
  const features: Features = new Map();
  const set = (name: string, value: number | boolean) => {
    const n = Number(value);
    if (n !== 0) features.set(name, n);
  };
  const message = work.message;
  const subject = message?.subject ?? '';
  const body = (message?.body ?? '').slice(0, 6000);
  const files = work.change?.files ?? [];
  const subjectWords = wordsOf(subject, 40);
  putWords(features, 'subject', subjectWords, false);
  for (const [name, far] of topicsOf(subject)) features.set(name, far);
  for (let at = 0; at + 1 < subjectWords.length; at++)
    features.set(`subject:${subjectWords[at]} ${subjectWords[at + 1]}`, 1);
  const bodyWords = wordsOf(
    body.replace(/^(?:Co-authored-by|Signed-off-by|Reviewed-by|Change-Id|Tested-by)[^\n]*$/gim, ''),
    400,
  );
  putWords(features, 'body', bodyWords, false);
  const type = /^([a-z]+)(?:\([^)]{0,60}\))?(!?):/i.exec(subject);
  if (type) set(`type:${(type[1] ?? '').toLowerCase()}`, 1);
  set('type:breaking', type?.[2] === '!');
  set('message:body', grade(bodyWords.length / 4));
  set('message:no body', bodyWords.length === 0);
  set('message:subject length', Math.min(1, subjectWords.length / 16));
  set('message:short subject', subjectWords.length <= 3);
  set('message:issue in brackets', /\(#\d+\)/.test(subject));
  set('message:issue key', /\b[A-Z]{2,10}-\d+\b/.test(subject));
  set('message:closes', /\b(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?) #\d+/i.test(message?.text ?? ''));
  set('message:list', /^\s{0,4}[-*] /m.test(body));
  set('message:merge', /^merge\b/i.test(subject));
  set('message:revert', /^revert\b/i.test(subject));
  set('message:gitmoji', /^(?::[a-z_]+:|\p{Extended_Pictographic})/u.test(subject));

  const lower = subject.toLowerCase().slice(0, 400);
  for (const [name, pattern] of Object.entries(subjectPhrases)) set(`says:${name}`, pattern.test(lower));
  const all = `${lower}\n${body.toLowerCase()}`;
  for (const [name, pattern] of Object.entries(messagePhrases)) set(`tells:${name}`, pattern.test(all));

  const looked = files.filter(spoken);
  const code = looked.filter((file) => file.kind !== 'docs' && file.kind !== 'test');
  const tests = looked.filter((file) => file.kind === 'test');
  const sum = (of: readonly ChangedFile[], sign: 'added' | 'removed') => of.reduce((all, file) => all + file[sign], 0);
  const added = sum(looked, 'added');
  const removed = sum(looked, 'removed');
  const codeAdded = sum(code, 'added');
  const codeRemoved = sum(code, 'removed');
  const testAdded = sum(tests, 'added');
  const touched = added + removed;
  const sizes = (name: string, n: number) => {
    set(`size:${name}`, Math.min(1, Math.round(Math.log2(1 + n) * 100) / 1000));
    for (const step of [1, 3, 8, 20, 60, 200]) set(`size:${name} over ${step}`, n > step);
  };
  if (work.change) {
    sizes('files', files.length);
    sizes('code files', code.length);
    sizes('test files', tests.length);
    sizes('code added', codeAdded);
    sizes('code removed', codeRemoved);
    sizes('tests added', testAdded);
    set('shape:no code', code.length === 0);
    set('shape:only tests', looked.length > 0 && looked.length === tests.length);
    set('shape:code without tests', codeAdded + codeRemoved > 4 && tests.length === 0);
    set('shape:code with tests', code.length > 0 && tests.length > 0);
    set('shape:tests outweigh', testAdded > 2 * codeAdded && tests.length > 0);
    set('shape:only removed', codeAdded === 0 && codeRemoved > 0);
    set('shape:only added', codeRemoved === 0 && codeAdded > 0);
    set('shape:balanced', codeAdded > 0 && Math.abs(codeAdded - codeRemoved) <= 0.15 * (codeAdded + codeRemoved));
    set('shape:share added', Math.round((100 * codeAdded) / (1 + codeAdded + codeRemoved)) / 100);
    set('shape:new files', grade(code.filter((file) => file.status === 'added').length));
    set('shape:deleted files', grade(code.filter((file) => file.status === 'deleted').length));
    set('shape:renamed files', grade(code.filter((file) => file.status === 'renamed').length));
    set('shape:hunks a file', Math.min(1, code.reduce((n, file) => n + file.hunks.length, 0) / (1 + 8 * code.length)));
    const kinds = new Map<string, number>();
    const languages = new Map<string, number>();
    let front = 0;
    for (const file of files) {
      const weight = file.added + file.removed + 1;
      kinds.set(file.kind, (kinds.get(file.kind) ?? 0) + 1);
      if (spoken(file) && file.kind !== 'test' && file.kind !== 'docs') {
        languages.set(file.language, (languages.get(file.language) ?? 0) + weight);
        if (frontEnd.test(file.path) || uiPath.test(file.path)) front += weight;
      }
    }
    for (const [kind, n] of kinds) {
      set(`kind:${kind}`, 1);
      set(`kind share:${kind}`, Math.round((100 * n) / files.length) / 100);
    }
    const all = codeAdded + codeRemoved + code.length;
    for (const [language, n] of languages) if (n >= 0.3 * all) set(`language:${language}`, 1);
    set('shape:front end', Math.round((100 * front) / (1 + all)) / 100);
    set('shape:only front end', all > 0 && front >= 0.9 * all);
    set('shape:tiny', touched <= 6);
    for (const [name, share] of routineOf(code.length > 0 ? code : looked)) set(`routine:${name}`, share);
    set(
      'shape:change log',
      files.some((file) => /(?:^|\/)(?:changelog|changes|upgrad|news)/i.test(file.path)),
    );
  }
  // Of a path only what it is about: the names themselves are those of one repository.
  const paths = looked.slice(0, 60).flatMap(({ path }) => [...wordsOf(path, 30), '.']);
  for (const group of countGroups(paths).keys()) set(`about path:${group}`, 1);
  const read = code.length > 0 ? code : looked;
  putWords(features, 'added', codeWords(read, '+', 6000), true);
  putWords(features, 'removed', codeWords(read, '-', 6000), true);
  for (const { signal, strength } of observations)
    set(`signal:${signal}`, Math.max(features.get(`signal:${signal}`) ?? 0, strength));
  return features;
}
