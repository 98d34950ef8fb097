import { commands, Disposable } from 'vscode';

/**
 * Commands whose code is read at their first use. What stands in for them until then loads the real ones, gives its place
 * to them and goes on.
 * @param load imports the code; what it answers registers the same commands
 */
export function atFirstUse(ids: readonly string[], load: () => Promise<() => Disposable>): Disposable {
  let registered: Disposable | undefined;
  let loading: Promise<void> | undefined;
  const replace = async (): Promise<void> => {
    const register = await load();
    standIns.dispose();
    registered = register();
  };
  const standIns = Disposable.from(
    ...ids.map((id) =>
      commands.registerCommand(id, async (...given: unknown[]) => {
        loading ??= replace();
        await loading;
        return commands.executeCommand(id, ...given);
      }),
    ),
  );
  return new Disposable(() => {
    standIns.dispose();
    registered?.dispose();
  });
}
