import { commands, type Disposable, EventEmitter, type Memento } from 'vscode';
import * as z from 'zod/mini';
import { groupings, orders } from '../../proposals/arrange';

/** How the log is shown in a workspace. */
const chosenSchema = z.object({
  group: z.catch(z.enum(groupings), 'status'),
  order: z.catch(z.enum(orders), 'newest'),
  mine: z.catch(z.boolean(), false),
});
type Chosen = z.infer<typeof chosenSchema>;

const key = 'alsoNoticed.arrangement';

/** How the Proposals view shows the log: what was chosen is remembered for the workspace, a filter for the window. */
export class Arrangement implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #chosen: Chosen;
  #filter: string | undefined;

  constructor(private readonly memory: Memento) {
    this.#chosen = chosenSchema.parse({ ...memory.get<object>(key) });
    this.#tellMenus();
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  /** The words a proposal must have to be shown. */
  get filter(): string | undefined {
    return this.#filter;
  }

  async choose(chosen: Partial<Chosen>): Promise<void> {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.#tellMenus();
    this.#changed.fire();
    await this.memory.update(key, this.#chosen);
  }

  keepFilter(query: string | undefined): void {
    this.#filter = query;
    this.#tellMenus();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #tellMenus(): void {
    void commands.executeCommand('setContext', 'alsoNoticed.onlyMine', this.#chosen.mine);
    void commands.executeCommand('setContext', 'alsoNoticed.filtered', this.#filter !== undefined);
  }
}
