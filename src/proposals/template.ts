import { sectionIds } from '../words/drafts';

/** The variables a template may name. */
export const variables = [
  ...sectionIds,
  'title',
  'noticed',
  'option-names',
  'pros-and-cons',
  'ticket',
  'repository',
  'author',
  'audience',
  'date',
  'lens',
  'work',
] as const;
export type Variable = (typeof variables)[number];

/** What a bar in a variable may be followed by. `line`: all on one line; `first`: the first bullet, without its sign. */
export const transforms = {
  upper: (text: string) => text.toUpperCase(),
  lower: (text: string) => text.toLowerCase(),
  line: (text: string) => text.replace(/\s+/g, ' ').trim(),
  first: (text: string) => (text.split('\n').find((line) => line.trim() !== '') ?? '').replace(/^[-*] /, ''),
  quote: (text: string) => text.replace(/^/gm, '> '),
} as const;
type Transform = keyof typeof transforms;

/** What is wrong in a template; words for it belong to whoever shows it. */
export interface TemplateFault {
  /** 1-based. */
  readonly line: number;
  readonly fault: 'unknown-variable' | 'unknown-transform' | 'not-closed';
  /** The word that is not known, or the line's beginning. */
  readonly name: string;
}

const mention = /\{\{([^{}\n]{1,80})\}\}/g;
const optional = /\[\[([^[\]\n]{0,500})\]\]/g;

const isVariable = (name: string): name is Variable => (variables as readonly string[]).includes(name);
const isTransform = (name: string): name is Transform => Object.hasOwn(transforms, name);

function namesIn(inner: string): [string, ...string[]] {
  const [first = '', ...rest] = inner.split('|').map((word) => word.trim());
  return [first, ...rest];
}

/**
 * What is wrong with a template, line by line; empty when it can be used. A template is Markdown with variables,
 * `{{problem}}`, transforms behind a bar, `{{title | upper}}`, and `[[ … ]]` on one line around what is left out where
 * a variable in it has no value.
 */
export function faultsIn(template: string): TemplateFault[] {
  return template.split('\n').flatMap((text, at) => {
    const line = at + 1;
    const faults: TemplateFault[] = [];
    for (const [, inner = ''] of text.matchAll(mention)) {
      const [name, ...through] = namesIn(inner);
      if (!isVariable(name)) faults.push({ line, fault: 'unknown-variable', name });
      for (const word of through) if (!isTransform(word)) faults.push({ line, fault: 'unknown-transform', name: word });
    }
    const rest = text.replace(mention, '');
    if (rest.includes('{{') || rest.split('[[').length !== rest.split(']]').length)
      faults.push({ line, fault: 'not-closed', name: text.trim().slice(0, 60) });
    return faults;
  });
}

/** Fills a template; a variable it does not know stays as it is written. */
export function arrange(template: string, values: Readonly<Record<Variable, string>>): string {
  const filled = (text: string): string =>
    text.replace(mention, (whole, inner: string) => {
      const [name, ...through] = namesIn(inner);
      if (!isVariable(name)) return whole;
      return through.filter(isTransform).reduce((value, transform) => transforms[transform](value), values[name]);
    });
  const isThere = (text: string): boolean =>
    [...text.matchAll(mention)].every(([, inner = '']) => {
      const [name] = namesIn(inner);
      return !isVariable(name) || values[name] !== '';
    });
  // Optional parts first: what a value holds is text and no template.
  return filled(template.replace(optional, (_, inner: string) => (isThere(inner) ? inner : '')));
}
