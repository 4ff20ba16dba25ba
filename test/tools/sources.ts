/** The sources as text, for tests that hold rules about the code itself. */
import fs from "node:fs";
import path from "node:path";

export interface Source {
  /** From the top of the repository, with forward slashes: "src/domain/cell.ts". */
  readonly file: string;
  readonly text: string;
}

export const repository = path.resolve(__dirname, "../..");

/** Every TypeScript file below a folder of the repository. */
export function sources(folder: string): readonly Source[] {
  return fs
    .readdirSync(path.join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .sort()
    .map((file) => ({ file, text: fs.readFileSync(path.join(repository, file), "utf8") }));
}

/** "src/domain/cell.ts:12" of an offset in the text. */
export function place(source: Source, offset: number): string {
  return `${source.file}:${source.text.slice(0, offset).split("\n").length}`;
}
