/** Whether a formula can be read at all, as far as its outer form tells; Excel refuses one that cannot (a person sees a dialog, an add-in InvalidArgument). */
import { invalidArgument } from "../../protocol/errors";

/** Excel specifications and limits. */
const LONGEST_FORMULA = 8192;

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** An operator with nothing behind it, or one that needs something before it and has nothing. */
const LACKING = /[-+*/^&=<>]\s*(?:$|[),;])|(?:^|[(,;])\s*[*/^&=<>]/;

/** A column of a table, and there are no tables here: Excel refuses the name of one that is not there. */
const OF_A_TABLE = /[\p{L}\p{N}_.]\[/u;

/** `text` with its "="; throws InvalidArgument for a bracket or a quotation mark without its counterpart, for an operator that lacks a side, and for a table. */
export const requireFormula = (text: string): void => {
  const bare = text.slice(1).replace(QUOTED, "x");
  if (
    text.length > LONGEST_FORMULA ||
    bare.trim() === "" ||
    /["']/.test(bare) ||
    LACKING.test(bare) ||
    OF_A_TABLE.test(bare) ||
    !isBalanced(bare)
  )
    throw invalidArgument("The formula cannot be read.");
};

const isBalanced = (text: string): boolean => {
  let open = 0;
  for (const char of text) {
    if (char === "(") open += 1;
    if (char === ")" && --open < 0) return false;
  }
  return open === 0;
};
