/** What `load("a,b/c")` asks for: property names in a string, which the compiler does not look into. */
import ts from "typescript";
import { isOffice, type Use } from "./uses";

/** The members named by a call of `load`; a property that does not exist, or a text that cannot be read here, has no declaration. */
export const loadedMembers = (call: ts.CallExpression, checker: ts.TypeChecker): readonly Use[] => {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (
    declaration === undefined ||
    !isOffice(declaration) ||
    !ts.isPropertyAccessExpression(call.expression) ||
    call.expression.name.text !== "load"
  )
    return [];
  const owner = checker.getTypeAtLocation(call.expression.expression);
  return call.arguments.flatMap((argument) => {
    if (ts.isObjectLiteralExpression(argument)) return [];
    const texts = literals(argument);
    return texts === undefined
      ? [unknown(argument, argument.getText())]
      : texts.flatMap((text) => pathsIn(text).flatMap((path) => membersOf(owner, path, argument, checker)));
  });
};

const literals = (argument: ts.Expression): readonly string[] | undefined => {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (!ts.isArrayLiteralExpression(argument) || !argument.elements.every(ts.isStringLiteralLike)) return undefined;
  return argument.elements.filter(ts.isStringLiteralLike).map(({ text }) => text);
};

const pathsIn = (text: string): readonly (readonly string[])[] => text.split(",").map((path) => path.trim().split("/"));

/** Walks "items/format/fill" through the types; `items` stands for each member of a collection and may be left out. */
const membersOf = (owner: ts.Type, path: readonly string[], at: ts.Node, checker: ts.TypeChecker): readonly Use[] => {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const property = owner.getProperty(name);
  const element = elementOf(owner, checker);
  if (name === "items" && element !== undefined) return membersOf(element, rest, at, checker);
  if (property === undefined)
    return element?.getProperty(name) === undefined ? [unknown(at, name)] : membersOf(element, path, at, checker);
  const use: Use = { node: at, declaration: property.declarations?.[0], write: false, text: name };
  return [use, ...membersOf(checker.getTypeOfSymbol(property), rest, at, checker)];
};

const elementOf = (type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined => {
  const items = type.getProperty("items");
  return items === undefined ? undefined : checker.getTypeOfSymbol(items).getNumberIndexType();
};

const unknown = (node: ts.Node, text: string): Use => ({ node, declaration: undefined, write: false, text });
