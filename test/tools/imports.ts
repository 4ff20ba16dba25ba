import path from "node:path";
import ts from "typescript";
import { place, type Source } from "./sources";

export interface Import {
  /** "src/domain/cell" for our own files, the package's name for others. */
  readonly target: string;
  readonly at: string;
  /** true when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What a file imports or exports on, type imports and import() included. */
export function importsOf(source: Source): readonly Import[] {
  const tree = ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest);
  const found = (specifier: ts.StringLiteral, typeOnly: boolean): Import => {
    const { text } = specifier;
    return {
      target: text.startsWith(".") ? resolve(source.file, text) : packageOf(text),
      at: place(source, specifier.getStart(tree)),
      typeOnly,
    };
  };
  const declared = tree.statements.flatMap((statement) => {
    const specifier = specifierOf(statement);
    return specifier === undefined ? [] : [found(specifier, isTypeOnly(statement))];
  });
  return [...declared, ...dynamicIn(tree).map((specifier) => found(specifier, false))];
}

/** What is fetched only when it is needed. */
function dynamicIn(node: ts.Node): readonly ts.StringLiteral[] {
  const inside: ts.StringLiteral[] = [];
  ts.forEachChild(node, (child) => void inside.push(...dynamicIn(child)));
  const [wanted] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return wanted !== undefined && ts.isStringLiteral(wanted) ? [wanted, ...inside] : inside;
}

function specifierOf(statement: ts.Statement): ts.StringLiteral | undefined {
  const isModule = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  return isModule && statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier)
    ? statement.moduleSpecifier
    : undefined;
}

function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
  if (clause === undefined) return false;
  const names =
    clause.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (clause.name === undefined && names.length > 0 && names.every((name) => name.isTypeOnly))
  );
}

function resolve(from: string, relative: string): string {
  return path.posix.join(path.posix.dirname(from), relative);
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
