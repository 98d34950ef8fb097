// `npm start`: the product in a real VS Code, on a sample repository. This file runs on an old Node too, to say that it is old.
import { unmet } from './editor/requirements.mjs';

const reason = unmet();
if (reason) {
  console.error(reason);
  process.exitCode = 1;
} else {
  const { start } = await import('./editor/start.mjs');
  const { tell } = await import('./editor/sentence.mjs');
  await tell(() => start(process.argv.slice(2)));
}
