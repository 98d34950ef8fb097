import { homedir } from 'node:os';
import path from 'node:path';

/**
 * The folder a person means: absolute, with `~` for the home folder of whoever runs this.
 * Undefined for a relative one, because nothing says what it would be relative to.
 */
export function homeFolder(written: string): string | undefined {
  const tilde = /^~(?=$|[/\\])/.exec(written);
  const full = tilde ? path.join(homedir(), written.slice(1)) : written;
  return path.isAbsolute(full) ? path.normalize(full) : undefined;
}
