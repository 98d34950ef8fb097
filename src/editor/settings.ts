import { type ConfigurationScope, workspace } from 'vscode';
import * as z from 'zod/mini';
import { situationIds } from '../growth/situations';
import { lensIds, trapIds } from '../noticing/lenses/ids';
import { adviceCodes } from '../proposals/advice';

/** Every setting with its type and default, spelled once; package.json is held against it by a test. */
const settingsSchema = {
  home: z._default(z.string(), '~/.also-noticed'),
  sharedFolders: z._default(z.array(z.string()), []),
  me: z._default(z.string(), ''),
  myTeams: z._default(z.array(z.string()), []),
  situation: z._default(z.enum(situationIds), 'none'),
  language: z._default(z.enum(['auto', 'en', 'de', 'zh-cn']), 'auto'),
  'coaching.off': z._default(z.array(z.enum(adviceCodes)), []),
  'traps.off': z._default(z.array(z.enum(trapIds)), []),
  ghostText: z._default(z.boolean(), false),
  'tickets.files': z._default(z.array(z.string()), ['**/{tickets,issues,stories}/**/*.{md,txt}']),
  'tickets.keys': z._default(z.array(z.string().check(z.maxLength(100))), []),
  'lenses.off': z._default(z.array(z.enum(lensIds)), []),
  confidentialWords: z._default(z.array(z.string().check(z.maxLength(100))), []),
  'notes.max': z._default(z.int().check(z.minimum(1), z.maximum(3)), 3),
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
  const schema: z.ZodMiniType<Settings[Name]> = settingsSchema[name] as never; // one entry of a mapped type, picked by its own name
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  void import('../words/misfit').then(({ misfit }) => {
    const { error } = schema.safeParse(value, misfit);
    if (error) complain(`Setting alsoNoticed.${name} is not used: ${z.prettifyError(error)}`);
  });
  return schema.parse(undefined);
}
