import path from 'node:path';
import { extensions } from 'vscode';

/** A way out of the process that was tried (test/editor/recorder.cjs). */
export interface Tried {
  /** `net.connect`, `fetch`, `child_process.spawn` … */
  readonly way: string;
  /** Its first argument as text: the program, the address. */
  readonly to: string;
  /** Its other arguments. */
  readonly rest: readonly unknown[];
  /** The files on its stack. */
  readonly files: readonly string[];
}

declare global {
  var alsoNoticedRecorder: Tried[] | undefined;
}

/** Where the code of the extension under test is. */
export const bundle = (): string =>
  path.join(extensions.getExtension('also-noticed.also-noticed')?.extensionPath ?? '', 'dist');

/** Each way out that was tried with a file of the folder on its stack. */
export const triedFrom = (folder: string): Tried[] =>
  (globalThis.alsoNoticedRecorder ?? []).filter(({ files }) =>
    files.some((file) => file.startsWith(folder + path.sep)),
  );
