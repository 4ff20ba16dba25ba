import ts from "typescript";
import { place, type Source } from "./sources";

export interface Word {
  readonly text: string;
  readonly at: string;
}

/** One dotted name as the code uses it ("Math.round", "new Date", "await"), with its place. Comments and strings do not count. */
export function wordsOf(source: Source): readonly Word[] {
  const tree = ts.createSourceFile(
    source.file,
    source.text,
    ts.ScriptTarget.Latest,
    true,
    source.file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const words: Word[] = [];
  const visit = (node: ts.Node): void => {
    const text = wordOf(node);
    if (text !== undefined) words.push({ text, at: place(source, node.getStart(tree)) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return words;
}

function wordOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isQualifiedName(node)) return node.getText();
  if (ts.isNewExpression(node)) return `new ${node.expression.getText()}`;
  if (ts.isCallExpression(node)) return `${node.expression.getText()}()`;
  if (ts.isAwaitExpression(node)) return "await";
  return undefined;
}

/** Every string in the code, with its place. */
export function stringsOf(source: Source): readonly Word[] {
  const tree = ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest, true);
  const words: Word[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) words.push({ text: node.text, at: place(source, node.getStart(tree)) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return words;
}
