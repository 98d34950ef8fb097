// Mocha's browser build reads its options from the page's address, which VS Code's worker does not have.
const world = globalThis as { location?: { search: string } };
world.location ??= { search: '' };
