/** The 汇总 row of a table: adding up cells below it, or named by what it is, and the only one that is: 上年合计 over it is none. */
import type { Area } from "../../../workbook/model";
import type { FoundWords } from "../words/foundWords";
import type { SheetWords } from "../words/printedWords";

const SUM = /汇总|合计/;

export const isSumRow = (found: FoundWords, { printed }: SheetWords, { row, col, cols, rows }: Area): boolean => {
  const addsUp = Array.from({ length: cols }, (_, i) => found.at({ row, col: col + i })?.formula ?? "").some((f) =>
    f.includes(`$${row + 2}:`),
  );
  const label = found.textAt({ row, col });
  const isAnother = (_: unknown, i: number): boolean => SUM.test(found.textAt({ row: row + 1 + i, col }));
  return (
    addsUp || (SUM.test(label) && (printed.has(label) || !Array.from({ length: rows - 1 }, isAnother).some(Boolean)))
  );
};
