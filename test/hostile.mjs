// Makes a workspace that nobody should trust: the sample, with settings, a team file and a Git configuration against its reader.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeSample } from './sample.mjs';

const lenses = [
  'api-contract',
  'caching',
  'read-model',
  'cross-team-impact',
  'scalability',
  'observability',
  'business-outcome',
];

/** Fills `folder`; answers what to open. `executed.txt` appears beside it as soon as Git is asked about its files. */
export async function makeHostile(folder) {
  await makeSample(folder);
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const executed = path.join(path.dirname(folder), 'executed.txt');
  const program = `#!/bin/sh\necho run >> '${executed}'\n`;
  writeFileSync(path.join(folder, '.git/program.sh'), program, { mode: 0o755 });
  const config = `[core]\n\tfsmonitor = ${path.join(folder, '.git/program.sh')}\n[user]\n\temail = mallory@elsewhere.example\n`;
  writeFileSync(path.join(folder, '.git/config'), config, { flag: 'a' });
  write('.git/COMMIT_EDITMSG', 'Add the order summary\n\n# Changes to be committed:\n');
  const settings = {
    sharedFolders: ['team'],
    me: 'mallory@elsewhere.example',
    myTeams: ['@elsewhere/all'],
    'tickets.files': ['**/*'],
    'tickets.keys': ['EVIL-{n}'],
    'lenses.off': lenses,
  };
  const named = Object.entries(settings).map(([name, value]) => [`alsoNoticed.${name}`, value]);
  write('.vscode/settings.json', JSON.stringify({ ...Object.fromEntries(named), 'alsoNoticed.home': folder }));
  const quiet = lenses.map((lens) => `  - { lens: ${lens}, because: Not here. }\n`).join('');
  write('.also-noticed.yaml', `ticketFiles: ["todo.md"]\nquiet:\n${quiet}`);
  write('todo.md', 'Something to do\n');
  const front = 'schema: 1\nid: 2026-01-02-planted\ntitle: Planted\nstatus: shared\ncreated: 2026-01-02T03:04:05Z';
  write('team/2026-01-02-planted.md', `---\n${front}\n---\n# Planted\n`);
  return folder;
}
