/** What stands in the place of a credential. */
const hidden = '••••••••';

/** Keys that tell what they are by how they begin: AWS, GitHub, GitLab, Slack, Stripe and others, Google, npm, JSON Web Tokens. */
const issued = [
  /^(?:AKIA|ASIA)[0-9A-Z]{16}$/,
  /^gh[opsur]_\w{20,}$/,
  /^github_pat_\w{20,}$/,
  /^glpat-[\w-]{16,}$/,
  /^xox[abposr]-[\w-]{10,}$/,
  /^[rs]k[_-](?:live|test|proj|ant)?[_-]?[\w-]{16,}$/,
  /^AIza[\w-]{30,}$/,
  /^npm_\w{30,}$/,
  /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/,
];

/** A line of a key's own letters: long, in both cases, with digits, and nothing of a path or a sentence. */
const isKeyLine = (word: string): boolean =>
  /^[\w+/]{60,}$/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d.*\d.*\d/.test(word);

const named = /(passw(?:or)?d|secret|token|api[_-]?key)(\w{0,20}["'`]?\s?[:=]\s?["'`]?)([^\s"'`,;)]{8,})/gi;

/** A value as it would be written out, not the name of where it comes from. */
const isWrittenOut = (value: string): boolean => /\d/.test(value) && !/[$({<[]|env|process|config/i.test(value);

/**
 * The text with what looks like a credential hidden: issued keys, passwords in addresses, the lines of private keys, and values
 * given to something named password, secret, token or API key. For whatever is to be passed on: drafts, copies, exports.
 */
export function withoutCredentials(text: string): string {
  return text
    .replace(/(:\/\/)[^\s/:@]{1,100}:[^\s/@]{1,200}@/g, `$1${hidden}@`)
    .replace(named, (all: string, name: string, between: string, value: string) =>
      isWrittenOut(value) ? `${name}${between}${hidden}` : all,
    )
    .replace(/[\w~+/-]{12,}(?:\.[\w~+/-]+)*/g, (word) =>
      issued.some((shape) => shape.test(word)) || isKeyLine(word) ? hidden : word,
    );
}
