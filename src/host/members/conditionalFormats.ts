/** Conditional formats with a formula; other kinds are refused by name. */
import { asFlag, asNumber, asText } from "../protocol/args";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/errors";
import { mutation, query, child, creation, property, readOnly } from "../protocol/objects";
import { addFormulaRule, clearRules, findRule, rulesOn } from "../univer/formats/conditional";
import type { ConditionalRule } from "../univer/formats/conditional";
import { No, Yes } from "../univer/data";
import { RangeAreas } from "../univer/range";
import { ref, refOrNull } from "./define";
import type { TypeOf } from "./define";
import { asColor } from "./rangeFormat";

export const conditionalFormatCollection: TypeOf<"ConditionalFormatCollection"> = {
  items: (zone) => rulesOn(zone).map((rule) => ref("ConditionalFormat", rule)),
  item: (zone, key) => refOrNull("ConditionalFormat", findRule(zone.sheet, asText(key))),
  members: {
    Add: creation((zone, args) => {
      if (args.text(0) !== "Custom") throw notImplemented(`ConditionalFormatCollection.add(${args.text(0)})`);
      return ref("ConditionalFormat", addFormulaRule(zone));
    }),
    GetItem: query((zone, args) => refOrNull("ConditionalFormat", findRule(zone.sheet, args.text(0)))),
    GetItemOrNullObject: query((zone, args) => refOrNull("ConditionalFormat", findRule(zone.sheet, args.text(0)))),
    GetItemAt: query((zone, args) => {
      const rule = rulesOn(zone)[args.whole(0)];
      if (rule === undefined) throw invalidArgument("There is no such rule.", "ConditionalFormatCollection.getItemAt");
      return ref("ConditionalFormat", rule);
    }),
    GetCount: query((zone) => rulesOn(zone).length),
    ClearAll: mutation((zone) => clearRules(zone)),
  },
};

/** Throws what Excel answers for a rule that it cannot read. */
const readable = (rule: ConditionalRule): ConditionalRule => {
  if (rule.sheet.book.conditions.unreadableRules.has(rule.id)) throw itemNotFound("ConditionalFormat");
  return rule;
};

export const conditionalFormat: TypeOf<"ConditionalFormat"> = {
  ids: (rule) => ({ Id: readable(rule).id }),
  alive: (rule) => rule.alive,
  members: {
    Id: readOnly((rule) => rule.id),
    Type: readOnly((rule) => rule.type),
    Priority: property(
      (rule) => rule.priority,
      (rule, value) => rule.setPriority(asNumber(value)),
    ),
    StopIfTrue: property(
      (rule) => rule.stopIfTrue,
      (rule, value) => rule.setStopIfTrue(asFlag(value)),
    ),
    Custom: child((rule) => ref("CustomConditionalFormat", rule)),
    CustomOrNullObject: child((rule) => (rule.type === "Custom" ? ref("CustomConditionalFormat", rule) : null)),
    GetRange: query((rule) => refOrNull("Range", rule.ranges[0])),
    GetRangeOrNullObject: query((rule) => (rule.ranges.length === 1 ? refOrNull("Range", rule.ranges[0]) : null)),
    GetRanges: query((rule) => ref("RangeAreas", new RangeAreas(rule.sheet, rule.ranges))),
    Delete: mutation((rule) => rule.delete()),
  },
};

export const customConditionalFormat: TypeOf<"CustomConditionalFormat"> = {
  members: {
    Rule: child((rule) => ref("ConditionalFormatRule", rule)),
    Format: child((rule) => ref("ConditionalRangeFormat", rule)),
  },
};

export const conditionalFormatRule: TypeOf<"ConditionalFormatRule"> = {
  members: {
    Formula: property(
      (rule) => rule.formula,
      (rule, value) => rule.setFormula(asText(value)),
    ),
  },
};

export const conditionalRangeFormat: TypeOf<"ConditionalRangeFormat"> = {
  members: {
    Fill: child((rule) => ref("ConditionalRangeFill", rule)),
    Font: child((rule) => ref("ConditionalRangeFont", rule)),
  },
};

export const conditionalRangeFill: TypeOf<"ConditionalRangeFill"> = {
  members: {
    Color: property(
      (rule) => rule.style.bg?.rgb ?? "",
      (rule, value) => rule.setStyle({ bg: { rgb: asColor(value) } }),
    ),
    Clear: mutation((rule) => rule.setStyle({ bg: null })),
  },
};

export const conditionalRangeFont: TypeOf<"ConditionalRangeFont"> = {
  members: {
    Color: property(
      (rule) => rule.style.cl?.rgb ?? "",
      (rule, value) => rule.setStyle({ cl: { rgb: asColor(value) } }),
    ),
    Bold: property(
      (rule) => rule.style.bl === Yes,
      (rule, value) => rule.setStyle({ bl: asFlag(value) ? Yes : No }),
    ),
    Italic: property(
      (rule) => rule.style.it === Yes,
      (rule, value) => rule.setStyle({ it: asFlag(value) ? Yes : No }),
    ),
    Underline: property(
      (rule) => (rule.style.ul?.s === Yes ? "Single" : "None"),
      (rule, value) => rule.setStyle({ ul: { s: asText(value) === "None" ? No : Yes } }),
    ),
  },
};
