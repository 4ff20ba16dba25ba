/** How far a long run has come and how long it will still take, on a terminal that shows it. */
import { progressText } from "../../app/folder/words";
import type { Terminal } from "../terminal";

/** Milliseconds between two lines: to be read, not to be watched. */
const PAUSE = 200;

export class Progress {
  private done = 0;
  private readonly start: number;
  private shownAt = 0;

  constructor(
    private readonly total: number,
    private readonly verb: string,
    private readonly terminal: Pick<Terminal, "status" | "now">,
  ) {
    this.start = this.now();
  }

  step(): void {
    this.done += 1;
    const now = this.now();
    if (now - this.shownAt < PAUSE) return;
    this.shownAt = now;
    this.terminal.status?.(progressText(this.verb, this.done, this.total, now - this.start));
  }

  end(): void {
    this.terminal.status?.("");
  }

  private now(): number {
    return this.terminal.now?.() ?? 0;
  }
}
