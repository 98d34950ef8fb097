import { Position, type TextDocument } from 'vscode';

/** Before the line that closes the front matter. */
export function endOfFrontMatter(document: TextDocument): Position | undefined {
  if (document.lineCount === 0 || document.lineAt(0).text.trimEnd() !== '---') return undefined;
  for (let line = 1; line < document.lineCount; line++)
    if (/^(?:---|\.\.\.)[ \t]{0,20}$/.test(document.lineAt(line).text)) return new Position(line, 0);
  return undefined;
}
