/** What stands in single cells. */
import type { Schema } from "../../schema/schema";
import type { Rule } from "../rule";
import { notNegative } from "./notNegative";
import { readable } from "./readable";
import { required } from "./required";
import { reversed } from "./reversed";
import { textNumber } from "./textNumber";
import { unseenCharacters } from "./unseenCharacters";
import { twoDecimals } from "./twoDecimals";
import { wholeCount } from "./wholeCount";
import { yuanForWan, type Sizes } from "./yuanForWan";

/** What the report says about its figures: the headings under which findings stand, and how large the figures are. */
export interface ValueFacts {
  readonly groups: { readonly figures: string; readonly amounts: string; readonly texts: string };
  readonly sizes: Sizes;
}

export const valueRules = (schema: Schema, { groups, sizes }: ValueFacts): readonly Rule[] => [
  readable(schema, groups.figures),
  textNumber(schema, groups.figures),
  unseenCharacters(schema, groups.texts),
  required(schema, groups.texts),
  notNegative(schema, groups.figures),
  reversed(schema, groups.amounts),
  wholeCount(schema, groups.figures),
  twoDecimals(schema, groups.amounts),
  yuanForWan(schema, groups.amounts, sizes),
];
