/** Checked before any figure, because figures of a broken form mean nothing. */
import { columns } from "./columns";
import { cutTexts } from "./cutTexts";
import { endRows } from "./endRows";
import { figuresApart } from "./figuresApart";
import { formulas } from "./formulas";
import { foreignNames } from "./foreignNames";
import { layoutOlder } from "./layoutOlder";
import { layoutVersion } from "./layoutVersion";
import { names } from "./names";
import { namesFound } from "./namesFound";
import { protection } from "./protection";
import { restoreFormulas } from "./restoreFormulas";
import { rowsOutside } from "./rowsOutside";
import { sheets } from "./sheets";
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
  protection,
  foreignNames,
];
