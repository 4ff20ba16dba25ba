/** The table of all findings, written line by line as they become known: thousands of files take no more memory than one. */
import { open, type FileHandle } from "node:fs/promises";
import { systemErrorCode, writeProblem } from "../files";
import { CSV_HEAD } from "../print/csv";
import type { Terminal } from "../terminal";

export class FindingsTable {
  private failure: Error | undefined;

  private constructor(
    private readonly file: string,
    private readonly handle: FileHandle | undefined,
    private readonly isRefused: boolean,
  ) {}

  /** Never writes over a file unless told so. A table that cannot be begun is told at once: nobody waits for it, and the results come all the same. */
  static async open(
    { csv, force }: { readonly csv?: string; readonly force?: true },
    terminal: Terminal,
  ): Promise<FindingsTable> {
    if (csv === undefined) return new FindingsTable("", undefined, false);
    try {
      const table = new FindingsTable(csv, await open(csv, force === true ? "w" : "wx"), false);
      await table.add(CSV_HEAD);
      return table;
    } catch (cause) {
      terminal.err(writeProblem(csv, systemErrorCode(cause)).message);
      return new FindingsTable(csv, undefined, true);
    }
  }

  async add(lines: string): Promise<void> {
    try {
      await this.handle?.appendFile(lines);
    } catch (cause) {
      this.failure ??= writeProblem(this.file, systemErrorCode(cause));
    }
  }

  /** Whether all that was asked for is written. */
  async close(terminal: Terminal): Promise<boolean> {
    await this.handle?.close();
    if (this.failure !== undefined) throw this.failure;
    if (this.handle !== undefined) terminal.err(`已把审核结果写入 ${this.file}`);
    return !this.isRefused;
  }
}
