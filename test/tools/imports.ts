import path from "node:path";
import ts from "typescript";
import { place, type Source } from "./sources";

export interface Import {
  /** "src/form/form" for our own files, the package's name for others. */
  readonly target: string;
  readonly at: string;
  /** true when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What a file imports or exports on, type imports included. */
export function importsOf(source: Source): readonly Import[] {
  const tree = ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest);
  return tree.statements.flatMap((statement) => {
    const specifier = specifierOf(statement);
    if (specifier === undefined) return [];
    const { text } = specifier;
    return { target: text.startsWith(".") ? resolve(source.file, text) : packageOf(text), at: place(source, specifier.getStart(tree)), typeOnly: isTypeOnly(statement) };
  });
}

function specifierOf(statement: ts.Statement): ts.StringLiteral | undefined {
  const isModule = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  return isModule && statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier : undefined;
}

function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
  if (clause === undefined) return false;
  const names = clause.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && names.length > 0 && names.every((name) => name.isTypeOnly));
}

function resolve(from: string, relative: string): string {
  return path.posix.join(path.posix.dirname(from), relative);
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}
