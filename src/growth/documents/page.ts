import { copyAs } from '../../proposals/copy';

/** Black on white, a measure that can be read, and page breaks that keep a heading with what follows it. */
const style = `
:root { color-scheme: light dark; }
body { font: 11pt/1.5 Georgia, 'Times New Roman', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.7em; margin: 0 0 0.2em; }
h2 { font-size: 1.25em; margin: 1.6em 0 0.4em; border-bottom: 1px solid #8888; }
h3 { font-size: 1.05em; margin: 1.2em 0 0.2em; }
p { margin: 0.4em 0; orphans: 3; widows: 3; }
ul { margin: 0.4em 0; padding-left: 1.3em; }
li { break-inside: avoid; }
code { font-size: 0.9em; }
table { border-collapse: collapse; }
td, th { border: 1px solid #8888; padding: 0.2em 0.5em; text-align: left; }
mark { background: #ffe08a; color: #000; }
@page { margin: 18mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  a { color: inherit; }
  mark { background: none; border-bottom: 1px dashed #000; }
}`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A document as one HTML file that needs nothing else, runs nothing and asks for nothing, and prints well. Its title is its
 * first heading; gaps such as `[measure: …]` are marked.
 */
export function pageOf(markdown: string, language = 'en'): string {
  const title = /^# (.{1,200})/m.exec(markdown)?.[1] ?? 'Also Noticed';
  const body = copyAs('html', markdown).replace(/\[(?:measure|decide): [^\]<]{0,300}\]/g, '<mark>$&</mark>');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}
</style>
</head>
<body>
${body}</body>
</html>
`;
}
