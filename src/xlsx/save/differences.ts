/** What was changed in a sheet since it was opened. */
import type { Area, CellSpec, ConditionalFormatSpec, SheetSpec, ValidationSpec } from "../../workbook/model";

export interface CellChange {
  readonly row: number;
  readonly col: number;
  /** Left out where the cell was cleared of everything. */
  readonly now?: CellSpec;
  readonly styleKept: boolean;
  /** It holds the formula that it held: at most the result is another. */
  readonly formulaKept: boolean;
}

interface ListChange<T> {
  readonly gone: readonly T[];
  readonly added: readonly T[];
}

export interface SheetChange {
  readonly cells: readonly CellChange[];
  readonly merges: ListChange<Area>;
  readonly validations: ListChange<ValidationSpec>;
  readonly conditionals: ListChange<ConditionalFormatSpec>;
  /** undefined: the row follows its contents again. */
  readonly heights: ReadonlyMap<number, number | undefined>;
  readonly widths: ReadonlyMap<number, number>;
  readonly view: boolean;
  readonly tab: boolean;
  readonly page: boolean;
}

export const changeOf = (before: SheetSpec, after: SheetSpec): SheetChange => ({
  cells: cellChanges(before.cells, after.cells),
  merges: listChange(before.merges, after.merges),
  validations: listChange(before.validations, after.validations),
  conditionals: listChange(before.conditionalFormats ?? [], after.conditionalFormats ?? []),
  heights: heightChanges(before.rowHeights, after.rowHeights),
  widths: new Map(
    after.columnWidths.flatMap((width, col) => (before.columnWidths[col] === width ? [] : [[col, width] as const])),
  ),
  view: !same([before.freeze, before.showGridlines ?? true], [after.freeze, after.showGridlines ?? true]),
  tab: before.tabColor !== after.tabColor,
  page: !same(before.page, after.page),
});

export const isChanged = (change: SheetChange): boolean =>
  change.view ||
  change.tab ||
  change.page ||
  change.heights.size + change.widths.size + change.cells.length > 0 ||
  [change.merges, change.validations, change.conditionals].some(({ gone, added }) => gone.length + added.length > 0);

/** Plain data, whatever the order of its members. */
const same = (a: unknown, b: unknown): boolean => keyOf(a) === keyOf(b);

const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

const cellChanges = (before: readonly CellSpec[], after: readonly CellSpec[]): readonly CellChange[] => {
  const was = new Map(before.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const changed = after.flatMap((now): readonly CellChange[] => {
    const key = `${now.row},${now.col}`;
    const old = was.get(key);
    was.delete(key);
    const styleKept = same(old?.style, now.style);
    const formulaKept = old?.formula !== undefined && old.formula === now.formula;
    const isSame = styleKept && (old?.value ?? null) === now.value && old?.formula === now.formula;
    return isSame ? [] : [{ row: now.row, col: now.col, now, styleKept, formulaKept }];
  });
  const cleared = [...was.values()].map(({ row, col, style }) => ({
    row,
    col,
    styleKept: style === undefined,
    formulaKept: false,
  }));
  return [...changed, ...cleared];
};

const listChange = <T>(before: readonly T[], after: readonly T[]): ListChange<T> => {
  const was = new Set(before.map(keyOf));
  const is = new Set(after.map(keyOf));
  return { gone: before.filter((x) => !is.has(keyOf(x))), added: after.filter((x) => !was.has(keyOf(x))) };
};

const heightChanges = (
  before: SheetSpec["rowHeights"],
  after: SheetSpec["rowHeights"],
): ReadonlyMap<number, number | undefined> =>
  new Map(
    [...new Set([...before.keys(), ...after.keys()])].flatMap((row) =>
      before.get(row) === after.get(row) ? [] : [[row, after.get(row)] as const],
    ),
  );
