/** A failure that is told to the person in its own words, without a stack. */
export class Sentence extends Error {}

/** Runs `main`; a Sentence is printed and ends the process with 1, anything else keeps its stack. */
export async function tell(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Sentence ? error.message : error);
    process.exitCode = 1;
  }
}
