/** How 评价指标 stands away from the edition as it was issued, change by change. */
import { type Column, columnOrder, type IndicatorRow } from "./columns";

const names = ["level1", "level2", "level3"] as const satisfies readonly Column[];
const rule = ["text", "weight", "rule", "params", "measure"] as const satisfies readonly Column[];
const own = ["target", "actual"] as const satisfies readonly Column[];

/** Columns that say one thing together: half of a rule applies nowhere. */
const parts = { names, rule, own } as const;

type Part = keyof typeof parts;

export type Departure =
  | { readonly kind: Part; readonly now: IndicatorRow; readonly was: IndicatorRow }
  | { readonly kind: "added"; readonly now: IndicatorRow }
  | { readonly kind: "removed"; readonly was: IndicatorRow };

const isSame = (a: IndicatorRow, b: IndicatorRow, columns: readonly Column[]): boolean =>
  columns.every((column) => a[column].trim() === b[column].trim());

const isBlank = (row: IndicatorRow): boolean => columnOrder.every((column) => row[column].trim() === "");

const find = (rows: readonly IndicatorRow[], { id }: IndicatorRow): IndicatorRow | undefined =>
  id.trim() === "" ? undefined : rows.find((row) => row.id === id);

const isPart = (key: string): key is Part => Object.hasOwn(parts, key);

export const departures = (issued: readonly IndicatorRow[], now: readonly IndicatorRow[]): readonly Departure[] => [
  ...now
    .filter((row) => !isBlank(row))
    .flatMap((row): readonly Departure[] => {
      const was = find(issued, row);
      if (was === undefined) return [{ kind: "added", now: row }];
      return Object.keys(parts)
        .filter(isPart)
        .filter((kind) => !isSame(was, row, parts[kind]))
        .map((kind) => ({ kind, now: row, was }));
    }),
  ...issued.filter((row) => find(now, row) === undefined).map((was): Departure => ({ kind: "removed", was })),
];

/** Whether the change could be made to these rows: it meets what it was made of. */
export const meets = (change: Departure, rows: readonly IndicatorRow[]): boolean => {
  if (change.kind === "added") return rows.some(({ level1 }) => level1 !== "" && level1 === change.now.level1);
  const at = find(rows, change.was);
  if (at === undefined) return false;
  return change.kind === "own" || isSame(at, change.was, parts[change.kind === "removed" ? "rule" : change.kind]);
};

export const changesWeights = (change: Departure): boolean =>
  change.kind === "added" ||
  change.kind === "removed" ||
  (change.kind === "rule" && change.now.weight.trim() !== change.was.weight.trim());

/** A row that was added stands below the last of its 一级指标. */
const withRow = (rows: readonly IndicatorRow[], added: IndicatorRow): readonly IndicatorRow[] => {
  const below = rows.findLastIndex(({ level1 }) => level1 === added.level1) + 1;
  return [...rows.slice(0, below), added, ...rows.slice(below)];
};

const changedRow = (row: IndicatorRow, now: IndicatorRow, columns: readonly Column[]): IndicatorRow => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, now[column]])),
});

export const made = (change: Departure, rows: readonly IndicatorRow[]): readonly IndicatorRow[] => {
  if (change.kind === "added") return withRow(rows, change.now);
  if (change.kind === "removed") return rows.filter(({ id }) => id !== change.was.id);
  return rows.map((row) => (row.id === change.was.id ? changedRow(row, change.now, parts[change.kind]) : row));
};
