/** What the declarations of @types/office-js say is in the requirement sets of Excel, class by class. */
import * as fs from "node:fs";
import ts from "typescript";
import { isNewer, requirementOf } from "../../tools/officeApi/tags";

/** Every client object has these; the client answers them by itself. */
const OF_EVERY_OBJECT = ["load", "set", "toJSON", "track", "untrack", "context", "retrieve", "isNullObject"];

const declarations = (): ts.SourceFile => {
  const file = require.resolve("@types/office-js/index.d.ts");
  return ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
};

const isExcel = (node: ts.Node): node is ts.ModuleDeclaration =>
  ts.isModuleDeclaration(node) && node.name.text === "Excel";

type Kind = "property" | "any";

/** Of each class of ExcelApi up to a version: its members of up to that version. Events and items are asked for in another way. */
export const membersUpTo = (version: string, kind: Kind = "any"): ReadonlyMap<string, readonly string[]> => {
  const isWithin = (node: ts.Node): boolean => {
    const requirement = requirementOf(node);
    return requirement?.set === "ExcelApi" && !isNewer(requirement.read, version);
  };
  const classes = declarations()
    .statements.filter(isExcel)
    .flatMap(({ body }) => (body !== undefined && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter(ts.isClassDeclaration)
    .filter(isWithin);
  return new Map(
    classes.map((node) => [
      node.name?.text ?? "",
      [
        ...new Set(
          node.members
            .filter((member) => (kind === "any" || !ts.isMethodDeclaration(member)) && isWithin(member))
            .flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []))
            .filter((name) => !OF_EVERY_OBJECT.includes(name) && !/^on[A-Z]|^items$/.test(name)),
        ),
      ],
    ]),
  );
};
