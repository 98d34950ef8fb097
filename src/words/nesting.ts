import { Lexer } from 'yaml';

/** No file that a person writes comes near. A parser of some thousand levels runs out of stack, and takes the editor with it. */
const deepest = 64;

/** Whether YAML nests too deeply to be parsed; reads it once, without recursion. */
export function nestsTooDeeply(yaml: string): boolean {
  const brackets = yaml.match(/[[{]/g)?.length ?? 0;
  const indented = /^[ \t]{64}|^[ \t]{0,64}(?:[-?:][ \t]{1,8}){16}/m.test(yaml);
  if (brackets <= deepest && !indented) return false;
  let flow = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (token.endsWith('\n')) inLine = 0;
    else if (token === '-' || token === '?' || token === ':') inLine++;
    else if (flow === 0 && inLine === 0 && /^ /.test(token)) inLine = token.length;
    if (flow > deepest || (flow === 0 && inLine > 2 * deepest)) return true;
  }
  return false;
}
