/**
 * Finds members of the Office.js API that are newer than the oldest Excel we support, before an officer's Excel does.
 * Works on types: property reads, assignments, calls with their overloads, object literals, enum texts and load("…") texts.
 */
import path from "node:path";
import ts from "typescript";
import { isNewer, requirementOf } from "./officeApi/tags";
import { usesIn, type Use } from "./officeApi/uses";

interface Excess {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly member: string;
  /** "ExcelApi 1.18", or why it cannot be right at all. */
  readonly needs: string;
}

/** Everything in these files that needs a later ExcelApi than `limit`, or another requirement set altogether. */
type Beyond = (limit: string, files: readonly string[]) => readonly Excess[];

/** Looks into these files and no others: their types are read once for everything that is asked about them. */
export const requirementsOf = (all: readonly string[]): Beyond => {
  const program = ts.createProgram([...all], OPTIONS);
  const checker = program.getTypeChecker();
  return (limit, files) =>
    files.flatMap((file) => {
      const source = program.getSourceFile(file);
      if (source === undefined) throw new Error(`${file} is not there`);
      return usesIn(source, checker).flatMap((use) => excessOf(use, limit, source));
    });
};

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["office-js"],
};

const excessOf = (use: Use, limit: string, source: ts.SourceFile): readonly Excess[] => {
  const needs = needsOf(use, limit);
  if (needs === undefined) return [];
  const { line } = source.getLineAndCharacterOfPosition(use.node.getStart());
  return [{ file: path.basename(source.fileName), line: line + 1, member: use.text, needs }];
};

/** Sets of other programs, named on members that Excel shares with them. */
const ELSEWHERE: readonly string[] = ["Mailbox"];

const needsOf = ({ declaration, write }: Use, limit: string): string | undefined => {
  if (declaration === undefined) return "no such property";
  const requirement = requirementOf(declaration);
  if (requirement === undefined || ELSEWHERE.includes(requirement.set)) return undefined;
  const version = write ? requirement.write : requirement.read;
  return requirement.set === "ExcelApi" && !isNewer(version, limit) ? undefined : `${requirement.set} ${version}`;
};
