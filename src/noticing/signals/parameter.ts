import type { SignalGroup, Slots } from './signal';

/** The first quoted name behind a match, or the last identifier of the line's declaration, as the parameter's name. */
function named(text: string, from: number): Slots {
  const rest = text.slice(from);
  const quoted = /["'`]-{0,2}([A-Za-z][\w.-]*)["'`]/.exec(rest)?.[1];
  const name =
    quoted ??
    rest
      .split(/\W/)
      .filter((word) => /^[a-z]\w/i.test(word))
      .pop();
  return name ? { parameter: name.slice(0, 60) } : {};
}

export const parameter: SignalGroup = {
  lines: [
    {
      id: 'request-parameter-added',
      doc: 'A declared parameter or body of a request is added.',
      triggers: [
        '@queryparam(',
        '@requestparam',
        '@requestbody',
        '[fromquery',
        '[frombody',
        '[fromroute',
        '[fromheader',
        '.queryparam(',
        '@query(',
        '@body(',
        '@isoptional(',
        ' = query(',
        ' = body(',
      ],
      pattern:
        /@(?:QueryParam|RequestParam|RequestBody|Query|Body|IsOptional)\b\(?|\[From(?:Query|Body|Route|Header)|\.QueryParam\(| = (?:Query|Body)\(/,
      slots: (match, { line }) => named(line.text, match.index + match[0].length - 1),
    },
    {
      id: 'request-parameter-removed',
      doc: 'A declared parameter or body of a request is taken away.',
      signs: '-',
      triggers: [
        '@queryparam(',
        '@requestparam',
        '@requestbody',
        '[fromquery',
        '[frombody',
        '[fromroute',
        '[fromheader',
        '.queryparam(',
        '@query(',
        '@body(',
        ' = query(',
        ' = body(',
      ],
      pattern:
        /@(?:QueryParam|RequestParam|RequestBody|Query|Body)\b\(?|\[From(?:Query|Body|Route|Header)|\.QueryParam\(| = (?:Query|Body)\(/,
      slots: (match, { line, hunk }) => {
        const slots = named(line.text, match.index + match[0].length - 1);
        const stays = hunk.lines.some(({ sign, text }) => sign === '+' && text.includes(slots.parameter ?? match[0]));
        return stays ? undefined : slots;
      },
    },
    {
      id: 'command-option-touched',
      doc: 'An option of a command line is added, removed or reworded.',
      signs: '+-',
      triggers: [
        '.flags()',
        'add_argument(',
        ".option('-",
        '.option("-',
        'flag.string',
        'flag.bool',
        'flag.int',
        'flag.duration',
        'stringvar',
        'boolvar',
        '@option(names',
        'click.option',
        'opts.on(',
        'opt.on(',
      ],
      pattern:
        /\.Flags\(\)\.|add_argument\(|\.option\( ?['"]-|flag\.(?:String|Bool|Int|Duration)|(?:String|Bool)VarP?\(|@Option\(names|click\.option\(|opts?\.on\(/,
      slots: (match, { line }) => named(line.text, match.index + match[0].length - 2),
    },
    {
      id: 'setting-declared',
      doc: 'A configuration option with its type or default is declared, removed or changed.',
      kinds: ['source', 'schema', 'config'],
      signs: '+-',
      triggers: [
        'withdescription(',
        'defaultvalue(',
        'booleantype()',
        'stringtype()',
        'inttype()',
        '@value(',
        '@configurationproperties',
        'setdefault(',
        'viper.',
        'koanf:"',
        'mapstructure:"',
        'checkallexists(',
      ],
      pattern:
        /withDescription\(|defaultValue\(|(?:boolean|string|int)Type\(\)|@Value\(|@ConfigurationProperties|SetDefault\(|viper\.\w|koanf:"|mapstructure:"|checkAllExists\(/,
      slots: (match, { line }) => named(line.text, match.index),
    },
    {
      id: 'setting-documented',
      doc: 'The documentation of a setting or option is added or rewritten.',
      kinds: ['docs'],
      signs: '+-',
      triggers: ['required', 'default', 'type:', '--', '_url', '_key', '_enabled', '| `'],
      pattern: /\brequired: ?\w|\btype: ?\w|^`?--[a-z]|^\| ?`[\w.-]+` ?\||`[A-Z][A-Z0-9]*_[A-Z0-9_]*`/,
      slots: (_match, { line }) => {
        const name = /`(-{0,2}[\w.-]+)`/.exec(line.text)?.[1];
        return name ? { parameter: name } : {};
      },
    },
  ],
};
