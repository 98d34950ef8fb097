import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sample } from '../../sample.mjs';
import { temporaryFolder } from './folder';

/** The shop of test/sample.mjs in a temporary folder. Loaded as it is, because it finds its files beside itself. */
export async function sample(work?: 'summary' | 'patch' | 'solo'): Promise<Sample> {
  const file = pathToFileURL(path.resolve('test/sample.mjs')).href;
  const { makeSample }: typeof import('../../sample.mjs') = await import(file);
  return makeSample(path.join(temporaryFolder(), 'shop'), work ? { work } : {});
}
