/** Kinds that the workbook repeats in each row, because each is chosen from a list, are printed once over all rows that they hold for, as on the form. */
import type { ReportCells } from "../../report/cells";
import { lineIn, sectionIn } from "../../schema/path";
import type { CanvasCell } from "./canvasCells";

type Line = readonly CanvasCell[];

/** The cells of a row of a list, from the left, as long as they are chosen from a list. */
const kindsIn = (line: Line, { schema }: ReportCells): readonly CanvasCell[] => {
  const end = line.findIndex(
    ({ id }) => id === undefined || typeof lineIn(id) !== "number" || schema.findField(id)?.field.choices === undefined,
  );
  return line.slice(0, end < 0 ? line.length : end);
};

/** How many kinds, from the left, a row has in common with the one above. */
const shared = (above: readonly CanvasCell[], kinds: readonly CanvasCell[]): number => {
  const differs = kinds.findIndex(({ text, id = "" }, i) => {
    const other = above[i];
    return text === "" || other?.text !== text || sectionIn(other.id ?? "") !== sectionIn(id);
  });
  return differs < 0 ? kinds.length : differs;
};

export const mergedKinds = (lines: readonly Line[], cells: ReportCells): readonly Line[] => {
  const kinds = lines.map((line) => kindsIn(line, cells));
  const same = kinds.map((own, i) => shared(kinds[i - 1] ?? [], own));
  const reach = (row: number, col: number): number => {
    const end = same.findIndex((n, i) => i > row && n <= col);
    return (end < 0 ? lines.length : end) - row;
  };
  return lines.map((line, row) =>
    line.slice(same[row]).map((cell, i) => {
      const col = i + (same[row] ?? 0);
      const rows = col < (kinds[row]?.length ?? 0) ? reach(row, col) : cell.area.rows;
      return rows === cell.area.rows ? cell : { ...cell, area: { ...cell.area, rows } };
    }),
  );
};
