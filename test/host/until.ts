/** Waits until `look` answers something truthy, at most `ms`; throws naming `what` otherwise. */
export async function until<T>(what: string, look: () => T | Promise<T>, ms = 15_000): Promise<NonNullable<T>> {
  for (const end = Date.now() + ms; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}`);
  }
}
