import path from "node:path";
import ts from "typescript";
import { place, type Source } from "./sources";

export interface Import {
  /** "src/form/form" for our own files, the package's name for others. */
  readonly target: string;
  readonly at: string;
}

/** What a file imports, type imports included. */
export function importsOf(source: Source): readonly Import[] {
  return ts.preProcessFile(source.text, true, true).importedFiles.map((found) => ({
    target: found.fileName.startsWith(".") ? resolve(source.file, found.fileName) : packageOf(found.fileName),
    at: place(source, found.pos),
  }));
}

function resolve(from: string, relative: string): string {
  return path.posix.join(path.posix.dirname(from), relative);
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}
