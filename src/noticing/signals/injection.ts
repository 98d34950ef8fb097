import { identifierAt, isAside } from './identifier';
import type { SignalGroup } from './signal';

/** SQL before the spliced value on the line. */
const sql = /\b(?:SELECT|UPDATE|DELETE FROM|INSERT INTO|ORDER BY|WHERE|AGAINST|select|where|order by)\b|Arel|\bsql\b/;

export const injection: SignalGroup = {
  lines: [
    {
      id: 'markup-unescaped',
      doc: 'Text goes into a page as markup, without escaping.',
      triggers: [
        'html_safe',
        'mark_safe(',
        '{!!',
        'dangerouslysetinnerhtml',
        'v-html',
        'innerhtml',
        'markupstring',
        'safe',
        'template.html',
        'html.raw',
        '<%==',
        '<%= raw',
        '<%=raw',
      ],
      pattern:
        /\.html_safe\b|\bmark_safe\(|\{!! ?|dangerouslySetInnerHTML=|v-html=|\.innerHTML ?\+?= ?|\bMarkupString\b|\| ?safe\b|template\.HTML\(|<%== ?|<%= ?raw[ (]|Html\.Raw\(/,
      slots: (match, { line }) =>
        /csrf/i.test(line.text) || isAside(line.text)
          ? undefined
          : {
              value: identifierAt(
                line.text,
                match[0].startsWith('.html') ? match.index - 1 : match.index + match[0].length,
              ),
            },
    },
    {
      id: 'sql-spliced',
      doc: 'A value is spliced into SQL instead of being bound.',
      kinds: ['source', 'migration'],
      triggers: ['#{', '${', '" +', "' +", '" . $', "' . $", 'f"', "f'", '%s', 'arel.sql', '.format('],
      pattern: /#\{|\$\{|["'] ?\+ ?\w|["'] ?\. ?\$|Arel\.sql\(/,
      slots: (match, { line }) =>
        isAside(line.text) || !sql.test(line.text.slice(0, match.index)) || /\blog|throw|raise/i.test(line.text)
          ? undefined
          : { value: identifierAt(line.text, match.index + match[0].length - (/\w$/.test(match[0]) ? 1 : 0)) },
    },
    {
      id: 'file-name-joined',
      doc: 'A name from outside is joined to a folder.',
      triggers: ['joinpath(', 'path.join(', 'path.combine(', 'filepath.join(', 'file.join('],
      pattern: /(?:joinpath|path\.join|Path\.Combine|filepath\.Join|File\.join)\(/i,
      slots: (match, { line }) => {
        const name = /file_?name|originalname|params|\breq\.|folder_name|upload/i.exec(
          line.text.slice(match.index + match[0].length),
        );
        return name ? { value: identifierAt(line.text, match.index + match[0].length + name.index) } : undefined;
      },
    },
    {
      id: 'address-fetched',
      doc: 'The server fetches an address that is only known at run time.',
      triggers: [
        'requests.get(',
        'requests.post(',
        'http.get(',
        'uri.open(',
        'fetch(',
        'openasync(',
        'httpclient.get',
        'file_get_contents(',
      ],
      pattern:
        /\brequests\.(?:get|post)\([\w.]*url\b|http\.Get\(\w*[uU]rl\b|\bURI\.open\(\w|\bfetch\(\w*[uU]rl\b|OpenAsync\(\w*[uU]rl\b|file_get_contents\(\$\w*[uU]rl/,
      slots: (match, { line }) => ({ value: identifierAt(line.text, match.index + match[0].length - 1) }),
    },
    {
      id: 'escaping-touched',
      doc: 'Escaping or sanitising written by hand is added or changed.',
      signs: '+-',
      triggers: ['escape', 'sanitiz', 'sanitis', 'htmlspecialchars', 'strip_tags', 'gsub("', "gsub('"],
      pattern:
        /[eE]scape[A-Za-z_]{0,3}\(|[eE]scapeHtml|[sS]aniti[sz]e|htmlspecialchars\(|strip_tags\(|gsub\(["'][\\'"]/,
      slots: (match, { line }) => ({ function: identifierAt(line.text, match.index) }),
    },
  ],
};
