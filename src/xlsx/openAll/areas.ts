/** sqref attributes: rectangles separated by spaces (ECMA-376 part 1, 18.18.76). */
import { parseRef } from "../../workbook/address";
import type { Area } from "../../workbook/model";

export const areasOf = (sqref: string): readonly Area[] =>
  sqref
    .split(/\s+/)
    .map((ref) => parseRef(`x!${ref}`)?.area)
    .filter((area) => area !== undefined);
