/** What the add-in asked for, counted. A chatty add-in shows here long before it is slow. */

/** Read by tests; live, not a copy. */
export interface Statistics {
  /** Every request, the clean-up ones included. */
  readonly requests: number;
  /** Requests that only release references; the client sends them by itself after each Excel.run and does not await them. */
  readonly cleanups: number;
  readonly actions: number;
  /** "Range.Values" → how often it was read, called or set. */
  readonly uses: ReadonlyMap<string, number>;
  /** The same, but only property sets and methods that change the workbook. */
  readonly writes: ReadonlyMap<string, number>;
}

export class Counters implements Statistics {
  requests = 0;
  cleanups = 0;
  actions = 0;
  readonly uses = new Map<string, number>();
  readonly writes = new Map<string, number>();

  used(member: string): void {
    increase(this.uses, member);
  }

  wrote(member: string): void {
    increase(this.writes, member);
  }

  reset(): void {
    this.requests = 0;
    this.cleanups = 0;
    this.actions = 0;
    this.uses.clear();
    this.writes.clear();
  }
}

const increase = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
