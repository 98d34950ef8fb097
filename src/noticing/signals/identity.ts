import { identifierAt, isAside } from './identifier';
import { evidenceAt, type Found, type SignalGroup } from './signal';

const place =
  /(?:^|[/_.-])(?:auth|authn|authz|authentication|authorization|authorizer|login|oauth2?|oidc|saml|passwords?|permissions?|polic(?:y|ies)|acl|tokens?|mfa|totp|webauthn|security|invites?|invitations?|abilit(?:y|ies)|credentials?|roles?|jwt)[/_.-]|(?:Auth|Permission|Policy|Policies|Token|Password|Login|Security|UserAccount|Identity|Session)(?:Service|Controller|Handler|Manager|Provider|Repository|Filter|Middleware|Validator|Util|Helper|Repo|Extensions|entication|orization)?\.[a-z]/;
const word =
  /\b(?:jwt|csrf\w{0,6}|nonce|oauth2?|saml|oidc|totp|webauthn|passkey\w{0,2}|pkce|mfa|access_?token|refresh_?token|bearer|reset_?token|invite_?token|api_?key|passwords?|session_?(?:id|token))\b/i;

/** The name a declaration introduces: the last identifier before its parameters, its body or its value. */
function declaredName(text: string): string | undefined {
  const end = text.search(/[=({:<]/);
  const head = end < 0 ? text : text.slice(0, end);
  return head.trimEnd().split(/\W/).pop();
}

export const identity: SignalGroup = {
  lines: [
    {
      id: 'identity-declared',
      doc: 'A function, class or constant about sign-in, sessions, tokens, passwords, invitations or permissions is declared, changed or removed.',
      signs: '+-',
      triggers: ['auth', 'password', 'token', 'session', 'login', 'permission', 'credential', 'invit'],
      pattern: /\b(?:def|func|function|fun|fn|class|public|private|protected|const|async)\s/,
      slots: (_match, { line }) => {
        const name = declaredName(line.text);
        return name && /auth|password|token|session|login|permission|credential|invit/i.test(name)
          ? { function: name }
          : undefined;
      },
    },
    {
      id: 'identity-word',
      doc: 'Code that names a sign-in mechanism, a token, a session or a password is added or removed.',
      signs: '+-',
      triggers: [
        'jwt',
        'csrf',
        'nonce',
        'oauth',
        'saml',
        'oidc',
        'totp',
        'webauthn',
        'passkey',
        'pkce',
        'mfa',
        'token',
        'bearer',
        'apikey',
        'api_key',
        'password',
        'session',
      ],
      pattern: word,
      slots: (match, { line }) => (isAside(line.text) ? undefined : { mechanism: match[0] }),
    },
    {
      id: 'cipher-touched',
      doc: 'Hashing, signing, encryption or comparison of secrets is added or changed.',
      signs: '+-',
      triggers: [
        'hmac',
        'bcrypt',
        'argon2',
        'scrypt',
        'encrypt',
        'decrypt',
        'cipher',
        'sha256',
        'md5',
        'sha1',
        'secure_compare',
        'timingsafeequal',
        'constanttime',
        'randombytes',
        'secret_key',
        'createhash',
      ],
      pattern:
        /\b(?:hmac|bcrypt|argon2|scrypt|encrypt|decrypt|cipher|sha256|md5|sha1|secure_compare|timingsafeequal|constanttimecompare|randombytes|secret_key_base|createhash)/i,
      slots: (match, { line }) =>
        isAside(line.text) ? undefined : { mechanism: identifierAt(line.text, match.index) },
    },
  ],
  works: [
    {
      id: 'identity-file',
      doc: 'Code in a file about authentication, authorisation, tokens, passwords, roles or invitations changes.',
      observe: ({ work }) =>
        (work.change?.files ?? []).flatMap((file): Found[] => {
          if (file.kind !== 'source' || !place.test(file.path)) return [];
          const lines = file.hunks
            .flatMap((hunk) => hunk.lines)
            .filter(({ sign, text }) => sign !== ' ' && text.trim().length > 8);
          const line =
            lines.find(({ sign, text }) => sign === '+' && word.test(text)) ??
            lines.find(
              ({ sign, text }) => sign === '+' && !/^\s{0,40}(?:import|from|use|using|package)\b/.test(text),
            ) ??
            lines[0];
          return line
            ? [{ evidence: evidenceAt(file, line), slots: { area: file.path.split('/').at(-1) ?? file.path } }]
            : [];
        }),
    },
  ],
};
