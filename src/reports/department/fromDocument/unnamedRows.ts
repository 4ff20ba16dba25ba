/** Rows of figures without a name: the sum of the rows that have one, or nobody's. */
import { decimal, sumOf, ZERO, type Decimal } from "../../../domain/decimal";
import { cellsUnder } from "../../../engine/fromDocument/heads";
import type { Line } from "../../../engine/fromDocument/lines";
import { datumOf } from "../../../engine/fromDocument/values";
import { fieldAt } from "./reading";
import type { TableHead } from "./unitHeads";
import { cellIn, sumRow } from "../../../engine/schema/path";

/** The figures of a row in the form's unit, column by column; undefined where one of them is none. */
const figuresIn = ({ section, columns }: TableHead, line: Line): readonly Decimal[] | undefined => {
  const cells = cellsUnder(line, columns);
  const figures = columns.flatMap(({ field, unit }, i) => {
    if (field === undefined || field === "unit") return [];
    const datum = datumOf(cells[i]?.text ?? "", fieldAt(cellIn(sumRow(section), field)), unit);
    if (datum === null) return [ZERO];
    return /^-?[\d.]+$/.test(datum) ? [decimal(datum)] : [undefined];
  });
  return figures.every((figure) => figure !== undefined) ? figures : undefined;
};

/** `units`: the rows that have a name. */
export const isSumOf = (head: TableHead, line: Line, units: readonly Line[]): boolean => {
  const rows = units.map((unit) => figuresIn(head, unit));
  const own = figuresIn(head, line) ?? [];
  const isSum = own.every((figure, i) => figure.equals(sumOf(rows.flatMap((row) => row?.[i] ?? []))));
  return isSum && own.some((figure) => !figure.isZero());
};
