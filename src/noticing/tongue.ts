import type { Language } from '../words';
import type { Work } from './work';

/** Small words that tell languages with Latin letters apart; each language has words that the others lack. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and is are of to in that it for with as we when should this be on not from by an or can our have has was will if so but user',
  de: 'der die das und ist nicht ein eine einen wenn wir mit auf für von zu den dem werden soll bei auch als es im kann sind',
  fr: 'le la les et est une des que pour dans nous quand avec sur pas du au ce cette doit être sont par qui il elle',
  es: 'el la los las y es una que para en con cuando por se del al no como debe ser está son más este esta lo',
  pt: 'o os as e é uma que para em com quando por se do da não como deve ser está são mais este esta um ao',
  it: 'il lo gli e è una che per in con quando di non del della si come deve essere sono più questo questa un al',
  nl: 'de het een en is niet van dat voor met als wij op te zijn wordt moet bij ook er aan om kan deze naar',
  pl: 'i w na nie jest do się że z dla to jak gdy po od przez być oraz o tym ma który',
  sv: 'och att det är en ett som för med på inte när vi av den till ska om kan från har',
  tr: 've bir bu için ile da de olarak çok en gibi daha olan kadar sonra ne ama değil',
};
const words = Object.entries(smallWords).map(([name, list]) => [name, new Set(list.split(' '))] as const);
const hanScript = /[\u3400-\u9fff]/g;
const kanaOrHangul = /[\u3040-\u30ff\uac00-\ud7af]/;
const otherScript = /[\u0370-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * Whether a text may be read as English: mostly Latin letters, and no other known language's small words outnumber
 * English ones. Very short texts count as English: a wrong "no" would only cost a note, a one-liner is mostly names.
 */
export function isEnglish(text: string): boolean {
  const prose = proseOf(text);
  if (shareOf(otherScript, prose) > 0.15) return false;
  const [[, english] = ['en', 0], ...others] = smallWordsIn(prose);
  const most = Math.max(...others.map(([, count]) => count));
  return most < 3 || english * 1.2 >= most;
}

/**
 * The language of ours that a text is written in, English where it is in none of them or too short to tell: what we write
 * beside it follows it.
 */
export function languageOf(text: string): Language {
  const prose = proseOf(text);
  if (shareOf(hanScript, prose) > 0.15 && !kanaOrHangul.test(prose)) return 'zh-cn';
  const german = smallWordsIn(prose).find(([name]) => name === 'de')?.[1] ?? 0;
  const isMost = smallWordsIn(prose).every(([name, count]) => name === 'de' || count * 1.2 < german);
  return german >= 3 && isMost ? 'de' : 'en';
}

/** The language that a ticket and a message are in, read together. */
export const languageOfWork = ({ ticket, message }: Pick<Work, 'ticket' | 'message'>): Language =>
  languageOf(`${ticket?.text ?? ''}\n${message?.text ?? ''}`);

/** Without code and addresses, lower case. */
const proseOf = (text: string): string =>
  text
    .slice(0, 6_000)
    .replace(/```[^`]{0,4000}```|`[^`\n]{0,300}`|https?:\/\/\S{1,500}/g, ' ')
    .toLowerCase();

/** The part of a text's letters that are of a script, 0 to 1. */
const shareOf = (script: RegExp, prose: string): number =>
  (prose.match(script) ?? []).length / Math.max(1, (prose.match(/\p{L}/gu) ?? []).length);

/**
 * A word on its own between spaces, quotes and stops: the letters within a hash (`7b3e9ce`), a name (`e2e`, `cdc-de`) or an
 * address are no small words of any language.
 */
const wordAlone = /(?<![^\s("'«„“‚*_[])\p{L}{1,30}(?=[.,;:!?)\]"'»“”*_…]{0,3}(?:\s|$))/gu;

/** How many small words of each language a text has, English first. */
function smallWordsIn(prose: string): (readonly [string, number])[] {
  const tokens = prose.match(wordAlone) ?? [];
  return words.map(([name, list]) => [name, tokens.filter((token) => list.has(token)).length] as const);
}
