/** Checked before any figure, because figures of a broken form mean nothing. */
import { columns } from "./columns";
import {
  cutTexts,
  endRows,
  figuresApart,
  layoutOlder,
  layoutVersion,
  namesFound,
  rowsOutside,
  sheets,
} from "./faultRules";
import { names } from "./fieldNames";
import { foreignNames } from "./foreignNames";
import { formulas } from "./formulas";
import { oddFormats } from "./oddFormats";
import { protection } from "./protection";
import { restoreFormulas } from "./restoreFormulas";
import type { Rule } from "../rule";

export const structureRules: readonly Rule[] = [
  layoutVersion,
  layoutOlder,
  sheets,
  names,
  namesFound,
  columns,
  endRows,
  formulas,
  restoreFormulas,
  rowsOutside,
  figuresApart,
  cutTexts,
  oddFormats,
  protection,
  foreignNames,
];
