import type { ExtensionContext } from 'vscode';

/** Wires the rooms to VS Code; a table of contents. */
export function activate(_context: ExtensionContext): void {}
