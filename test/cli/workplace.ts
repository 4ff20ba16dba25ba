/** A folder of its own for a test, and a command line that writes into memory. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const ziping = async (...args: readonly string[]): Promise<Ran> => {
  let [out, err] = ["", ""];
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += `${text}\n`;
    },
  });
  return { code, out, err };
};

/** JSON lines. */
export const parsedLines = (out: string): unknown =>
  out
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

export const inFolder = async <T>(work: (at: (name: string) => string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), "ziping-cli-"));
  try {
    return await work((name) => path.join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
