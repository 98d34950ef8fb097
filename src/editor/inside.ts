import type { Uri } from 'vscode';

type Place = Pick<Uri, 'scheme' | 'authority' | 'path'>;

/** Windows minds no case: where a path begins with a drive letter, or with the name of a server (UNC). */
const comparable = ({ scheme, authority, path }: Place): string => {
  const windows = scheme === 'file' && (authority !== '' || /^\/[a-z]:/i.test(path));
  const whole = `${scheme}://${authority}${path.endsWith('/') ? path : `${path}/`}`;
  return windows ? whole.toLowerCase() : whole;
};

/** Whether a file lies in a folder or below it, or is the folder itself; both without `..`, as VS Code's URIs are. */
export const isInside = (file: Place, folder: Place): boolean => comparable(file).startsWith(comparable(folder));
