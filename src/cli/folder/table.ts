/** The table of all findings, written line by line as they become known: thousands of files take no more memory than one. */
import { open, type FileHandle } from "node:fs/promises";
import { systemErrorCode, writeProblem } from "../files";
import { CSV_HEAD } from "../print/csv";
import type { Terminal } from "../terminal";

export class FindingsTable {
  private constructor(
    private readonly file: string,
    private readonly handle: FileHandle | undefined,
    private failure: Error | undefined,
  ) {}

  /** Never writes over a file unless told so. A table that cannot be written is told when it is closed. */
  static async open({ csv, force }: { readonly csv?: string; readonly force?: true }): Promise<FindingsTable> {
    if (csv === undefined) return new FindingsTable("", undefined, undefined);
    try {
      const table = new FindingsTable(csv, await open(csv, force === true ? "w" : "wx"), undefined);
      await table.add(CSV_HEAD);
      return table;
    } catch (cause) {
      return new FindingsTable(csv, undefined, writeProblem(csv, systemErrorCode(cause)));
    }
  }

  async add(lines: string): Promise<void> {
    try {
      await this.handle?.appendFile(lines);
    } catch (cause) {
      this.failure ??= writeProblem(this.file, systemErrorCode(cause));
    }
  }

  async close(terminal: Terminal): Promise<void> {
    await this.handle?.close();
    if (this.failure !== undefined) throw this.failure;
    if (this.handle !== undefined) terminal.err(`已把审核结果写入 ${this.file}`);
  }
}
