/** 舍位: the summary table in a larger unit, still adding up down and across. */
import { decimal, sumOf, type Decimal } from "../../domain/decimal";
import type { Amounts } from "./department";
import { roundTied, type TiedFigure } from "./roundTied";
import { waysOf, type Tie, type TiePath } from "./ties";
import { amountIn, type SummaryTable } from "./total";

interface Scale {
  /** What one unit of the form is divided by: 10000 from 万元 to 亿元. */
  readonly divisor: string;
  /** Decimals kept. */
  readonly places: number;
}

/** Blank stays blank, a whole figure as it is; what adds up in `table`, down and across, adds up in the result. */
export const rounded = (table: SummaryTable, ties: readonly Tie[], { divisor, places }: Scale): SummaryTable => {
  const step = decimal(divisor).div(decimal(10).pow(places));
  const lines = [...table.rows.map((r) => r.amounts), table.total];
  const values = wholeFigures(lines, table.columns, ties, step);
  const shown = (line: number, column: string): string =>
    (values[line]?.get(column) ?? decimal(0)).times(step).div(divisor).toFixed(places);
  const inLine = (line: number, amounts: Amounts): Amounts =>
    Object.fromEntries(table.columns.map((c) => [c, amounts[c] == null ? amounts[c] : shown(line, c)]));
  return {
    ...table,
    rows: table.rows.map(({ department, amounts }, line) => ({ department, amounts: inLine(line, amounts) })),
    total: Object.fromEntries(table.columns.map((c) => [c, shown(lines.length - 1, c)])),
  };
};

/** How many figures are not what rounding each by itself would make them. */
export const movedFigures = (exact: SummaryTable, result: SummaryTable, { divisor, places }: Scale): number => {
  // As figures: what rounds to "-0.00" is nought.
  const isMoved = (before: string, after: string): boolean =>
    !decimal(decimal(before).div(divisor).toFixed(places)).eq(after);
  const moved = (before: Amounts, after: Amounts): number =>
    exact.columns.filter((c) => before[c] != null && isMoved(before[c], after[c] ?? "0")).length;
  return exact.rows.reduce(
    (sum, row, i) => sum + moved(row.amounts, result.rows[i]?.amounts ?? {}),
    moved(exact.total, result.total),
  );
};

/** What a department's own figures are off by is a part of its own, so that nothing else is moved to close it. */
const withGaps = (ties: readonly Tie[]): readonly (Tie & { readonly gap: string })[] =>
  ties.map((tie, i) => ({ ...tie, gap: `gap ${i}`, parts: [...tie.parts, { column: `gap ${i}`, minus: false }] }));

const gapOf = (line: Amounts, { whole, parts }: Tie): Decimal =>
  amountIn(line, whole).minus(
    sumOf(parts.map(({ column, minus }) => (minus ? amountIn(line, column).negated() : amountIn(line, column)))),
  );

/** In steps, by line and column; the last line is the total of the others. */
const wholeFigures = (
  lines: readonly Amounts[],
  columns: readonly string[],
  ties: readonly Tie[],
  step: Decimal,
): readonly ReadonlyMap<string, Decimal>[] => {
  const gapped = withGaps(ties);
  const all = [...columns, ...gapped.map(({ gap }) => gap)];
  const ways = waysOf(all, gapped);
  const exact = (line: Amounts, column: string): Decimal => {
    const tie = ties[gapped.findIndex(({ gap }) => gap === column)];
    return (tie === undefined ? amountIn(line, column) : gapOf(line, tie)).div(step);
  };
  const ends = endsIn(lines.length, all, ties.length);
  const figures = lines.flatMap((line, row) =>
    all.map((column): TiedFigure => ({ exact: exact(line, column), ...ends.of(row, column, ways.get(column)) })),
  );
  const values = roundTied(figures, ends.count);
  return lines.map((_, row) => new Map(all.map((column, i) => [column, values[row * all.length + i] ?? decimal(0)])));
};

/** Numbers for the ties of every line and, for every column, of what adds it up: where no tie of the line holds it, it runs to its total there. */
const endsIn = (lines: number, columns: readonly string[], ties: number) => {
  const index = new Map(columns.map((column, i) => [column, i]));
  const of = (row: number, column: string, way: TiePath | undefined): Pick<TiedFigure, "out" | "into"> => {
    const own = lines * ties + 2 * (index.get(column) ?? 0);
    const out = way?.out === undefined ? own : row * ties + way.out;
    const into = way?.into === undefined ? own + 1 : row * ties + way.into;
    // The total runs back, so that at every column what comes in from the lines goes out.
    return row === lines - 1 ? { out: into, into: out } : { out, into };
  };
  return { count: lines * ties + 2 * columns.length, of };
};
