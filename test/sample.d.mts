export interface Sample {
  readonly folder: string;
  readonly branch: string;
  /** Inside `folder`. */
  readonly ticket: string;
  readonly message: string;
}

export function makeSample(folder: string, options?: { work?: 'summary' | 'patch' | 'solo' }): Promise<Sample>;
