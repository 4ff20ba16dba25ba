/** Programs side by side, each for a slice of time while the others stand still: what else the machine does then slows down all alike. */
import { spawn, type ChildProcess } from "node:child_process";

const SLICE_MS = 500;

export interface Ran {
  /** Without the time that it stood still. */
  readonly seconds: number;
  /** When each line of its output came. */
  readonly lines: readonly number[];
  /** What it wrote as errors. */
  readonly said: string;
  readonly code: number | null;
}

/** Each is a program and its arguments. Where a system cannot halt a program they run one after the other. */
export const byTurns = async (commands: readonly (readonly string[])[]): Promise<readonly Ran[]> => {
  const programs = commands.map((command) => new SlicedProgram(command));
  while (programs.some(({ ended }) => !ended))
    for (const program of programs) if (!program.ended) await program.slice();
  return programs;
};

class SlicedProgram implements Ran {
  readonly lines: number[] = [];
  seconds = 0;
  said = "";
  code: number | null = null;
  ended = false;
  private child: ChildProcess | undefined;
  private end: Promise<void> = Promise.resolve();
  private since = 0;

  constructor(private readonly command: readonly string[]) {}

  async slice(): Promise<void> {
    this.since = performance.now();
    if (this.child === undefined) this.start();
    else this.child.kill("SIGCONT");
    await (process.platform === "win32" ? this.end : Promise.race([this.end, pause(SLICE_MS)]));
    if (!this.ended) this.child?.kill("SIGSTOP");
    this.seconds = this.now();
  }

  private now(): number {
    return this.seconds + (performance.now() - this.since) / 1000;
  }

  private start(): void {
    const [program = "", ...args] = this.command;
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk: Buffer) => {
      const now = this.now();
      for (const byte of chunk) if (byte === LINE_END) this.lines.push(now);
    });
    child.stderr.on("data", (chunk: Buffer) => (this.said += chunk.toString()));
    this.end = new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => {
        [this.code, this.ended] = [code, true];
        resolve();
      });
    });
    this.child = child;
  }
}

const LINE_END = 10;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
