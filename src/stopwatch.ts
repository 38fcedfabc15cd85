/** What a run does one after the other; each may come up many times. */
export const stages = ['read', 'parse', 'reading', 'rules', 'report'] as const;

export type Stage = (typeof stages)[number];

/** Adds up where the time of a run goes, in milliseconds. */
export class Stopwatch {
  readonly #start = performance.now();
  readonly stages = new Map<Stage, number>();
  /** By rule id. */
  readonly rules = new Map<string, number>();

  /** The time since it was made. */
  get total(): number {
    return performance.now() - this.#start;
  }

  async stage<Result>(stage: Stage, work: () => Result | Promise<Result>): Promise<Result> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      add(this.stages, stage, start);
    }
  }

  rule<Result>(id: string, work: () => Result): Result {
    const start = performance.now();
    try {
      return work();
    } finally {
      add(this.rules, id, start);
    }
  }
}

function add<Key>(times: Map<Key, number>, key: Key, start: number): void {
  times.set(key, (times.get(key) ?? 0) + performance.now() - start);
}
