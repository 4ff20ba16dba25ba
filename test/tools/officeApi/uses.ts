/** Every place where a program uses a member of the Office.js API, found by types and not by names. */
import ts from "typescript";
import { loadedMembers } from "./loads";

export interface Use {
  readonly node: ts.Node;
  /** Undefined for a property that the API does not have. */
  readonly declaration: ts.Node | undefined;
  readonly write: boolean;
  readonly text: string;
}

/** Uses in one source file. Types alone do not count: they do not run. */
export const usesIn = (file: ts.SourceFile, checker: ts.TypeChecker): readonly Use[] => {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    found.push(...usesAt(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter(({ declaration }) => declaration === undefined || isOffice(declaration));
};

export const isOffice = (node: ts.Node): boolean =>
  node.getSourceFile().fileName.replaceAll("\\", "/").includes("/@types/office-js/");

const usesAt = (node: ts.Node, checker: ts.TypeChecker): readonly Use[] => {
  if (ts.isPropertyAccessExpression(node)) return [accessed(node, node.name, checker)];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return named(node, checker.getTypeAtLocation(node.expression), node.argumentExpression.text, isAssigned(node));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return named(node, checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText(), false);
  if (ts.isObjectLiteralExpression(node)) return literalMembers(node, checker);
  if (ts.isStringLiteralLike(node)) return enumMembers(node, checker);
  if (ts.isCallExpression(node)) return loadedMembers(node, checker);
  return [];
};

/** `range.values`, `range.merge(…)`: of a call the overload that was chosen. */
const accessed = (node: ts.PropertyAccessExpression, name: ts.MemberName, checker: ts.TypeChecker): Use => {
  const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
  const overload = call === undefined ? undefined : checker.getResolvedSignature(call)?.declaration;
  return {
    node: name,
    declaration: overload ?? checker.getSymbolAtLocation(name)?.declarations?.[0] ?? node,
    write: isAssigned(node),
    text: name.text,
  };
};

const isAssigned = (node: ts.Expression): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  node.parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

const named = (node: ts.Node, type: ts.Type, name: string, write: boolean): readonly Use[] =>
  (type.getProperty(name)?.declarations?.slice(0, 1) ?? []).map((declaration) => ({
    node,
    declaration,
    write,
    text: name,
  }));

/** `{ mergeUndoGroup: true }` where the API expects an object. */
const literalMembers = (node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): readonly Use[] => {
  const type = checker.getContextualType(node);
  if (type === undefined) return [];
  const parts = (type.isUnion() ? type.types : [type]).map((part) => checker.getNonNullableType(part));
  return node.properties.flatMap((property) => parts.flatMap((part) => named(property, part, nameOf(property), true)));
};

const nameOf = (property: ts.ObjectLiteralElementLike): string =>
  property.name !== undefined && (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name))
    ? property.name.text
    : "";

/** `"DoubleAccounting"` where the API takes an enum; the enum may stand in another overload than the one that takes the string. */
const enumMembers = (node: ts.StringLiteralLike, checker: ts.TypeChecker): readonly Use[] => {
  const types = [checker.getContextualType(node), ...overloadTypes(node, checker)].flatMap((type) =>
    type === undefined ? [] : type.isUnion() ? type.types : [type],
  );
  const member = types.find(
    (type) => (type.flags & ts.TypeFlags.EnumLiteral) !== 0 && type.isStringLiteral() && type.value === node.text,
  );
  return (member?.symbol.declarations?.slice(0, 1) ?? []).map((declaration) => ({
    node,
    declaration,
    write: false,
    text: node.text,
  }));
};

const overloadTypes = (node: ts.StringLiteralLike, checker: ts.TypeChecker): readonly ts.Type[] => {
  const call = node.parent;
  if (!ts.isCallExpression(call)) return [];
  const at = call.arguments.indexOf(node);
  return checker
    .getTypeAtLocation(call.expression)
    .getCallSignatures()
    .flatMap(({ parameters }) => {
      const parameter = parameters[at];
      return parameter === undefined ? [] : [checker.getTypeOfSymbol(parameter)];
    });
};
