import path from "node:path";
import ts from "typescript";
import { place, type Source } from "./sources";

export interface Import {
  /** "src/domain/cell" for our own files, the package's name for others. */
  readonly target: string;
  readonly at: string;
}

/** What a file imports or exports on, type imports and import() included. */
export function importsOf(source: Source): readonly Import[] {
  const tree = ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest);
  const found = (specifier: ts.StringLiteral): Import => {
    const { text } = specifier;
    return {
      target: text.startsWith(".") ? resolve(source.file, text) : packageOf(text),
      at: place(source, specifier.getStart(tree)),
    };
  };
  const declared = tree.statements.flatMap((statement) => {
    const specifier = specifierOf(statement);
    return specifier === undefined ? [] : [found(specifier)];
  });
  return [...declared, ...dynamicIn(tree).map(found)];
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
