/** 添加机构, 删除机构, 改名: in every table that has a row for each unit, in one step. */
import { plainUnitName } from "../../engine/report/units";
import { Problem } from "../ports";
import type { CellSpec } from "../../workbook/model";
import type { UnitRemovalView, UnitView } from "../views/units";
import { nameGiven, nextNumber, numberOf, unitsIn, withNumber } from "../units/names";
import { closedUp, emptiedCells, lostWith, removalOf } from "../units/removal";
import { addingRows, firstFreeRow } from "../units/rows";
import { unitTables, type UnitTable } from "../units/tables";
import { load } from "../loading/load";
import type { Loaded, WorkbookContext } from "../loading/context";

const holds = ({ rows }: UnitTable, plain: string): boolean => rows.some((r) => r.plain === plain);

const viewsOf = (tables: readonly UnitTable[]): readonly UnitView[] =>
  unitsIn(tables).map((name) => ({
    name,
    missingIn: tables.filter((t) => !holds(t, plainUnitName(name))).map(({ section }) => section.label),
  }));

export const units = async (context: WorkbookContext): Promise<readonly UnitView[]> =>
  viewsOf(unitTables(await load(context), "列出机构"));

const alreadyThere = (action: string, name: string): Problem =>
  new Problem("unsupported", `没有${action}，工作簿没有改动`, `每张表都已有“${name}”`, "请换一个名称。");

/** Where some tables have the unit already, under its number there, the others get it too. */
export const addUnit = async (context: WorkbookContext, typed: string): Promise<string> => {
  const loaded = await load(context);
  const tables = unitTables(loaded, "添加机构");
  const name = nameGiven(typed, tables);
  const plain = plainUnitName(name);
  const lacking = tables.filter((t) => !holds(t, plain));
  if (lacking.length === 0) throw alreadyThere("添加机构", name);
  const known = tables.flatMap((t) => t.rows).find((r) => r.plain === plain);
  const whole = known?.name ?? withNumber(name, nextNumber(tables));
  const rows = lacking.map((table) => {
    const free = firstFreeRow(table);
    return { table, name: whole, ...(free === undefined ? {} : { free }) };
  });
  await context.workbook.changeRows(addingRows(loaded, tables, rows));
  return whole;
};

const unknown = (action: string, name: string): Problem =>
  new Problem("missing", `没有${action}，工作簿没有改动`, `表中没有“${name}”`, "请重新打开“机构”，再试一次。");

const requireUnit = (action: string, tables: readonly UnitTable[], name: string): string => {
  const plain = plainUnitName(name);
  if (!tables.some((t) => holds(t, plain))) throw unknown(action, name);
  return plain;
};

/** A number before a name would be no text in a cell of another format. */
const PLAIN = { numberFormat: "General" } as const;

const renamedRows = (tables: readonly UnitTable[], plain: string, to: string): readonly CellSpec[] =>
  tables.flatMap(({ rows, columns, section }) =>
    rows
      .filter((r) => r.plain === plain && !r.isFormula)
      .map(({ row, name }) => ({
        row,
        col: columns.get(section.unitColumn) ?? 0,
        value: withNumber(to, numberOf(name)),
        style: PLAIN,
      })),
  );

/** In one step; the tables stand on one sheet. */
const writeNames = (context: WorkbookContext, [first]: readonly UnitTable[], cells: readonly CellSpec[]) =>
  context.workbook.changeRows({
    sheet: first?.sheet ?? "",
    removed: [],
    inserted: [],
    cells,
    heights: new Map(),
    validations: [],
  });

/** Names that a formula works out follow by themselves. */
export const renameUnit = async (context: WorkbookContext, from: string, typed: string): Promise<string> => {
  const tables = unitTables(await load(context), "改名");
  const plain = requireUnit("改名", tables, from);
  const to = nameGiven(typed, tables);
  if (plainUnitName(to) !== plain && tables.some((t) => holds(t, plainUnitName(to)))) throw alreadyThere("改名", to);
  const writes = renamedRows(tables, plain, to);
  if (writes.length === 0)
    throw new Problem("unsupported", "没有改名", `“${from}”由公式得出`, "请修改公式所引用的单元格。");
  await writeNames(context, tables, writes);
  return to;
};

const removalView = (loaded: Loaded, tables: readonly UnitTable[], name: string): UnitRemovalView => ({
  name,
  figures: lostWith(loaded, tables, requireUnit("删除机构", tables, name)),
});

/** What goes with it; nothing is written. */
export const unitRemoval = async (context: WorkbookContext, name: string): Promise<UnitRemovalView> => {
  const loaded = await load(context);
  return removalView(loaded, unitTables(loaded, "删除机构"), name);
};

/** Units after the one that goes move up by one, where each has a number of its own. */
const renumbered = (tables: readonly UnitTable[], plain: string, removed: readonly number[]) => {
  const gone = tables.flatMap((t) => t.rows).find((r) => r.plain === plain);
  const from = gone === undefined ? undefined : numberOf(gone.name);
  if (from === undefined) return [];
  return tables.flatMap(({ rows, columns, section }) =>
    rows.flatMap(({ row, name, plain: other, isFormula }) => {
      const n = numberOf(name);
      if (n === undefined || n <= from || other === plain || isFormula) return [];
      const col = columns.get(section.unitColumn) ?? 0;
      return [{ row: closedUp(row, removed), col, value: withNumber(name, n - 1), style: PLAIN }];
    }),
  );
};

/** Only what was shown is removed. */
export const removeUnit = async (context: WorkbookContext, shown: UnitRemovalView): Promise<void> => {
  const loaded = await load(context);
  const tables = unitTables(loaded, "删除机构");
  const now = removalView(loaded, tables, shown.name);
  if (JSON.stringify(now) !== JSON.stringify(shown))
    throw new Problem(
      "unsupported",
      "没有删除机构，工作簿没有改动",
      `“${shown.name}”的数字在列出以后有改动`,
      "请重新点“删除”，看清将删去的数字。",
    );
  const plain = plainUnitName(shown.name);
  const removal = removalOf(tables, plain);
  await context.workbook.changeRows({
    sheet: tables[0]?.sheet ?? "",
    removed: removal.removed,
    inserted: [],
    cells: [...emptiedCells(removal), ...renumbered(tables, plain, removal.removed)],
    heights: new Map(),
    validations: [],
  });
};
