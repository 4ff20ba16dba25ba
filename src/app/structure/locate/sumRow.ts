/** The 汇总 row of a table: named by what it is, or adding up cells below it. */
import type { Area } from "../../../workbook/model";
import type { FoundWords } from "../words/foundWords";

export const isSumRow = (found: FoundWords, { row, col, cols }: Area): boolean =>
  /汇总|合计/.test(found.textAt({ row, col })) ||
  Array.from({ length: cols }, (_, i) => found.at({ row, col: col + i })?.formula ?? "").some((f) =>
    f.includes(`$${row + 2}:`),
  );
