import { type ConfigurationScope, workspace } from 'vscode';
import { z } from 'zod';
import { situationIds } from '../growth/situations';
import { lensIds, trapIds } from '../noticing/lenses/ids';
import { adviceCodes } from '../proposals/advice';

/** Every setting with its type and default, spelled once; package.json is held against it by a test. */
const settingsSchema = {
  home: z.string().default('~/.also-noticed'),
  sharedFolders: z.array(z.string()).default([]),
  me: z.string().default(''),
  myTeams: z.array(z.string()).default([]),
  situation: z.enum(situationIds).default('none'),
  'coaching.off': z.array(z.enum(adviceCodes)).default([]),
  'traps.off': z.array(z.enum(trapIds)).default([]),
  ghostText: z.boolean().default(false),
  'tickets.files': z.array(z.string()).default(['**/{tickets,issues,stories}/**/*.{md,txt}']),
  'tickets.keys': z.array(z.string().max(100)).default([]),
  'lenses.off': z.array(z.enum(lensIds)).default([]),
  'notes.max': z.number().int().min(1).max(3).default(3),
};

type Settings = { [Name in keyof typeof settingsSchema]: z.infer<(typeof settingsSchema)[Name]> };

/** Told of each value that does not fit, so that a person can act on it. */
type Complain = (problem: string) => void;

/** The value of one setting; where the value set does not fit, the default, and the complaint says so. */
export function setting<Name extends keyof Settings>(
  name: Name,
  scope: ConfigurationScope | undefined,
  complain: Complain,
): Settings[Name] {
  const value = workspace.getConfiguration('alsoNoticed', scope).get<unknown>(name);
  const schema: z.ZodType<Settings[Name]> = settingsSchema[name] as never; // one entry of a mapped type, picked by its own name
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  complain(`Setting alsoNoticed.${name} is not used: ${z.prettifyError(read.error)}`);
  return schema.parse(undefined);
}
