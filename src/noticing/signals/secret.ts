import { identifierAt } from './identifier';
import type { SignalGroup } from './signal';

const notSecret =
  /\b(?:env|getenv|process|config|params|request|args|null|true|false|undefined|none|secrets|vault|example|required|string)\b|\$\{|\{\{|<|\(/i;

export const secret: SignalGroup = {
  lines: [
    {
      id: 'secret-logged',
      doc: 'A log line names a token, password, key or credential.',
      triggers: ['log', 'console.', 'print'],
      pattern: /\b(?:[lL]og(?:ger)?|LOG(?:GER)?|console|print(?:ln|f)?)[.(]|\.Log[A-Z]|[lL]ogger\.|\b[lL]og\w?\(/,
      slots: (match, { line }) => {
        const rest = line.text.slice(match.index + match[0].length);
        const named = /token|password|secret|credential|authorization|api_?key/i.exec(rest);
        return named && !/^\s*(?:\/\/|\*|#)/.test(line.text) ? { secret: identifierAt(rest, named.index) } : undefined;
      },
    },
    {
      id: 'secret-literal',
      doc: 'A value is given in plain text to something named as a secret.',
      kinds: ['source', 'config', 'build', 'ci'],
      triggers: ['password', 'passwd', 'secret', 'token', 'api_key', 'apikey'],
      pattern: /(?:password|passwd|secret|token|api_?key)["']? ?[:=] ?["']?[A-Za-z0-9+/=_-]/i,
      slots: (match, { file, line }) => {
        const value = line.text.slice(match.index + match[0].length - 1);
        const plain = file.kind === 'source' ? /^[\w+/=-]{8,}["'][,;]?$/ : /^[A-Za-z0-9+/=_-]{8,}["']?[,;]?$/;
        return notSecret.test(line.text) ||
          /example|sample|template/i.test(file.path) ||
          !plain.test(value) ||
          !/\d/.test(value)
          ? undefined
          : { secret: identifierAt(line.text, match.index) };
      },
    },
    {
      id: 'pipeline-secret',
      doc: 'A pipeline step gets a secret, or runs with the rights of the repository on what strangers send.',
      kinds: ['ci', 'build'],
      triggers: ['secrets.', 'pull_request_target', '_token:', '_key:', '_secret:', '_password:'],
      pattern: /\bsecrets\.\w|\bpull_request_target\b|_(?:TOKEN|KEY|SECRET|PASSWORD):/,
      slots: (match, { line }) => ({
        secret: identifierAt(line.text, match.index + (match[0].startsWith('secrets.') ? 8 : 0)),
      }),
    },
    {
      id: 'pipeline-code-unpinned',
      doc: 'A pipeline runs code from a moving branch or a script piped from the network.',
      kinds: ['ci', 'build'],
      triggers: ['uses:', 'curl', 'wget'],
      pattern: /@(?:main|master|develop|latest)\b|\| ?(?:sudo )?(?:ba)?sh\b/,
      slots: (_match, { line }) => {
        const action = /\buses: ?(\S+)/.exec(line.text)?.[1];
        const piped = /\b(?:curl|wget) \S/.test(line.text) && line.text.includes('|');
        return action || piped ? { tool: action ?? line.text.trim() } : undefined;
      },
    },
  ],
};
