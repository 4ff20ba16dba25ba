import { asFlag, asText } from "../protocol/args";
import { itemNotFound, notImplemented } from "../protocol/errors";
import { mutation, query, creation, property, readOnly } from "../protocol/objects";
import type { Argument } from "../protocol/objects";
import { absoluteAddress } from "../univer/addresses";
import { addName, asContent, findName, listNames } from "../univer/names";
import type { DefinedName } from "../univer/names";
import { rangeBehind } from "./args";
import { ref, refOrNull } from "./define";
import type { TypeOf } from "./define";

export const namedItemCollection: TypeOf<"NamedItemCollection"> = {
  items: (scope) => listNames(scope).map((name) => ref("NamedItem", name)),
  item: (scope, key) => refOrNull("NamedItem", findName(scope, asText(key))),
  members: {
    Add: creation((scope, args) => {
      const comment = args.optionalText(2);
      return ref(
        "NamedItem",
        addName(scope, args.text(0), contentOf(args.at(1)), comment === undefined ? {} : { comment }),
      );
    }),
    GetItem: query((scope, args) => refOrNull("NamedItem", findName(scope, args.text(0)))),
    GetItemOrNullObject: query((scope, args) => refOrNull("NamedItem", findName(scope, args.text(0)))),
    GetCount: query((scope) => listNames(scope).length),
  },
};

/** A range proxy, or a formula as text. */
const contentOf = (reference: Argument): string => {
  const range = rangeBehind(reference);
  return range === undefined ? asContent(asText(reference)) : absoluteAddress(range);
};

export const namedItem: TypeOf<"NamedItem"> = {
  ids: (name) => ({ _Id: name.data.name }),
  alive: (name) => name.alive,
  members: {
    Name: readOnly((name) => name.data.name),
    Formula: property(
      (name) => name.formula,
      (name, value) => name.change({ formulaOrRefString: asContent(asText(value)) }),
    ),
    Comment: property(
      (name) => name.data.comment ?? "",
      (name, value) => name.change({ comment: asText(value) }),
    ),
    Visible: property(
      (name) => name.data.hidden !== true,
      (name, value) => name.change({ hidden: !asFlag(value) }),
    ),
    Scope: readOnly((name) => name.scope),
    Type: readOnly((name) => typeOf(name)),
    Value: readOnly((name) => valueOf(name)),
    GetRange: query((name) => {
      if (name.range === undefined) throw itemNotFound("NamedItem.getRange");
      return ref("Range", name.range);
    }),
    GetRangeOrNullObject: query((name) => refOrNull("Range", name.range)),
    Delete: mutation((name) => name.delete()),
  },
};

/** Excel's is that of the value. */
const typeOf = (name: DefinedName): string => {
  if (name.type === "Formula") throw notImplemented("NamedItem.type(formula)");
  return name.type;
};

/** The address for a range, the constant for a constant. Nothing here computes the formula of a name by itself. */
const valueOf = (name: DefinedName): string | number | boolean => {
  const text = name.formula.slice(1);
  if (name.type === "Formula") throw notImplemented("NamedItem.value(formula)");
  if (name.type === "String") return text.replace(/^"|"$/g, "").replace(/""/g, '"');
  if (name.type === "Boolean") return text.toUpperCase() === "TRUE";
  return name.type === "Double" ? Number(text) : text;
};
