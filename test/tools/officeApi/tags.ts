/** Requirement sets as the doc comments of @types/office-js state them. */
import ts from "typescript";

/** "ExcelApi" from version `read` on for reading and calling, from `write` on for assigning. */
interface Requirement {
  readonly set: string;
  readonly read: string;
  readonly write: string;
}

/** Of the member itself, otherwise of the class, interface or enum around it. Undefined for members that every Excel has. */
export const requirementOf = (declaration: ts.Node): Requirement | undefined => {
  if (ts.isSourceFile(declaration)) return undefined;
  return (
    requirementIn(commentOf(declaration)) ??
    (isNamespaceLike(declaration) ? undefined : requirementOf(declaration.parent))
  );
};

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((doc) => doc.getText())
    .join("\n");

/** A namespace's comment speaks of all its members and of none in particular. */
const isNamespaceLike = (node: ts.Node): boolean => ts.isModuleDeclaration(node) || ts.isModuleBlock(node);

/**
 * "[Api set: ExcelApi 1.1 for get, 1.8 for set]" and "**Requirement set**: {@link … | SharedRuntime 1.1}".
 * Where several versions are named the first is for reading and the last for writing, as in every such tag for Excel.
 */
const requirementIn = (comment: string): Requirement | undefined => {
  const [, stated = ""] =
    /\[Api set:\s*([^\]]*)\]/.exec(comment) ??
    /\*\*Requirement sets?\*\*:[^|\n]*\|\s*([A-Za-z]+ [\d.]+)\s*\}/.exec(comment) ??
    [];
  const versions = [...stated.matchAll(/\d+\.\d+/g)].map(([version]) => version);
  const [set] = /^[A-Za-z]+/.exec(stated) ?? [];
  const [read] = versions;
  return set === undefined || read === undefined ? undefined : { set, read, write: versions.at(-1) ?? read };
};

/** 1.10 is newer than 1.9. */
export const isNewer = (version: string, limit: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major === limitMajor ? minor > limitMinor : major > limitMajor;
};
