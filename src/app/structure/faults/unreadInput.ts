/** Rows at the tables and figures elsewhere on our sheets that no field reads: nothing that was typed is passed over in silence. */
import { groupBy } from "../../../workbook/groupBy";
import { oncePer } from "../../../domain/oncePer";
import { dayFromSerial } from "../../../domain/day";
import type { Report } from "../../../engine/definition/report";
import type { Schema } from "../../../engine/schema/schema";
import { outsideRow } from "../../../engine/schema/path";
import type { Section } from "../../../engine/schema/section";
import type { Fault, Reading } from "../../../engine/report/read";
import { hasEndRow } from "../../../engine/schema/lookup";
import { blockName } from "../../../engine/schema/names";
import { cellAddress } from "../../../workbook/address";
import type { Area, FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { targetOf } from "../../../workbook/targets";
import { standardOf, type StandardLayout } from "../standardLayout";
import { sheetToday } from "../locate/tabsToday";
import {
  fieldCells,
  isAllAccounted,
  sheetRows,
  strayRows,
  withoutLineNumbers,
  type RowContent,
  type SheetRow,
} from "../sheetRows";

interface Table {
  readonly key: string;
  readonly section: Section;
  readonly area: Area;
}

/** By sheet. */
const tablesIn = (schema: Schema, snapshot: WorkbookSnapshot): ReadonlyMap<string, readonly Table[]> => {
  const tables = schema.sectionKeys.flatMap((key) => {
    const section = schema.sectionOf(key);
    const target = section.type === "fields" ? undefined : targetOf(snapshot, blockName(section));
    return target === undefined ? [] : [{ key, section, ...target }];
  });
  return groupBy(tables, ({ sheet }) => sheet);
};

/** Words around a table that belong to no row of it: a remark, who drew it up, when; what a system prints below a page. */
const REMARK =
  /[：:]|^[（(【]?注|备注|说明|^[*※]|制表|填表|审核|复核|负责人|签字|签章|盖章|日期|^第.{1,5}页|打印|流水号|页码/;

const isRemark = ({ content }: SheetRow): boolean => content.some((c) => !c.isFigure && REMARK.test(c.text));

const hasFigure = ({ content }: SheetRow): boolean => content.some((c) => c.isFigure);

const isPrintedRow = (row: SheetRow): boolean => row.printed > 0 && !hasFigure(row);

/** Rows that follow each other from a table, over one blank row at most, up to what the form prints or reads. */
const reach = (rows: readonly SheetRow[]): readonly SheetRow[] => {
  const reached: SheetRow[] = [];
  let blank = 0;
  for (const row of rows) {
    blank = row.content.length === 0 ? blank + 1 : 0;
    if (row.hasFields || isPrintedRow(row) || blank > 1) break;
    reached.push(row);
  }
  return reached;
};

/** A heading that was reworded stands alone over what the form prints or reads below it. */
const isHeading = (row: SheetRow, next: SheetRow | undefined, follows: boolean): boolean =>
  row.content.length === 1 && next !== undefined && (next.printed > 1 || (next.hasFields && !follows));

const isMisplaced = (row: SheetRow, { area }: Table): boolean =>
  !isRemark(row) && (hasFigure(row) || row.content.length > 1 || row.content.some((c) => c.col === area.col));

const endOf = ({ area }: Table): number => area.row + area.rows - 1;

const around = (rows: readonly SheetRow[], table: Table): readonly SheetRow[] => {
  const above = reach(rows.filter((r) => r.row < table.area.row).reverse());
  const below = reach(rows.filter((r) => r.row > endOf(table))).filter(
    (row) =>
      hasFigure(row) ||
      !isHeading(
        row,
        rows.find((r) => r.row === row.row + 1),
        row.row === endOf(table) + 1,
      ),
  );
  return [...above, ...below].filter((row) => isMisplaced(row, table));
};

/** In the rows of a table, without what has been told of its end row. */
const beside = (rows: readonly SheetRow[], { section, area }: Table): readonly SheetRow[] => {
  const end = area.row + area.rows - 1;
  const isTold = (row: number, { col }: RowContent): boolean =>
    hasEndRow(section) && row === end && col >= area.col && col < area.col + area.cols;
  return rows
    .filter((r) => r.row >= area.row && r.row <= end)
    .map((r) => ({ ...r, content: r.content.filter((c) => !isTold(r.row, c)) }))
    .filter(hasFigure);
};

/** Days that a spreadsheet keeps as numbers, of this century. */
const isDayNumber = ({ content }: SheetRow): boolean =>
  content.length === 1 &&
  content.every(({ text }) => /^\d{5}$/.test(text) && dayFromSerial(Number(text))?.startsWith("20") === true);

/** Where the form prints the line for signature and date, a date may stand in its place. */
const isSignedDate = (row: SheetRow, before: SheetRow | undefined): boolean =>
  isDayNumber(row) && before !== undefined && before.printed > 0 && !before.hasFields;

const faultOf = (
  kind: "rowOutside" | "figureApart",
  section: string,
  sheet: string,
  { row, content }: SheetRow,
): Fault => ({
  kind,
  section,
  at: outsideRow(section, row),
  sheet,
  addresses: content.map(({ col }) => cellAddress(row, col)).join("、"),
  place: { sheet, row, col: content[0]?.col ?? 0 },
});

const figuresOnly = (row: SheetRow): SheetRow => ({ ...row, content: row.content.filter((c) => c.isFigure) });

const onSheet = (
  { name }: FoundSheet,
  rows: readonly SheetRow[],
  tables: readonly Table[],
  first: string,
): readonly Fault[] => {
  const misplaced = tables.flatMap((table) =>
    [...around(rows, table), ...beside(rows, table)].map((row) => ({ row, section: table.key })),
  );
  const told = new Map(misplaced.map(({ row, section }) => [row.row, { row, section }]));
  const inTable = (row: number): boolean => tables.some((t) => row >= t.area.row && row <= endOf(t));
  const apart = rows.filter(
    (row, i) => hasFigure(row) && !told.has(row.row) && !inTable(row.row) && !isSignedDate(row, rows[i - 1]),
  );
  return [
    ...[...told.values()].map(({ row, section }) => faultOf("rowOutside", section, name, row)),
    ...apart.map((row) => faultOf("figureApart", first, name, figuresOnly(row))),
  ];
};

/** Sheets whose cells cannot all be found: what no field reads there may be a field's. */
const unsureSheets = ({ homes }: StandardLayout, faults: readonly Fault[]): ReadonlySet<string> =>
  new Set(
    faults.flatMap((f) =>
      f.kind === "nameMissing" || f.kind === "nameBroken" || f.kind === "columnsChanged" || f.kind === "columnsMoved"
        ? [homes.get(f.name)?.sheet ?? ""]
        : [],
    ),
  );

/** Where values were pasted over formulas that show cells of other sheets again, nothing is there that is not read elsewhere; and a printed number is one however it is kept. */
const withoutRepeats = (
  rows: readonly SheetRow[],
  shows: readonly string[],
  words: ReadonlySet<string>,
  snapshot: WorkbookSnapshot,
): readonly SheetRow[] => {
  if (shows.length === 0) return rows;
  const shown = new Set([
    ...words,
    ...shows.flatMap((name) => {
      const target = targetOf(snapshot, name);
      const found = snapshot.sheets.find((s) => s.name === target?.sheet);
      const { row = 0, col = 0 } = target?.area ?? {};
      return found === undefined ? [] : [String(found.cells[row - found.top]?.[col - found.left]?.value ?? "").trim()];
    }),
  ]);
  return rows.map((row) => ({ ...row, content: row.content.filter((c) => !c.isFigure || !shown.has(c.text)) }));
};

/** By sheet of the standard layout. */
const firstSections = oncePer(
  ({ homes }: StandardLayout): ReadonlyMap<string, string> =>
    new Map([...homes.values()].reverse().map(({ sheet, section }) => [sheet, section])),
);

export const outsideFaults = (report: Report, snapshot: WorkbookSnapshot, reading: Reading): readonly Fault[] => {
  const form = standardOf(report);
  const unsure = unsureSheets(form, reading.faults);
  const fields = fieldCells(reading);
  const tables = tablesIn(report.schema, snapshot);
  const standards = [...form.words.keys()];
  const ours = new Set(standards.map((standard) => sheetToday(form, snapshot, standard)));
  return standards.flatMap((standard): readonly Fault[] => {
    const name = sheetToday(form, snapshot, standard);
    const found = snapshot.sheets.find((s) => s.name === name);
    const first = firstSections(form).get(standard);
    // A sheet with nothing but a blank list has no field that is read.
    const read = fields.get(name) ?? new Map<number, readonly number[]>();
    // A hidden sheet of ours is written by the add-in alone.
    if (found === undefined || first === undefined) return [];
    if (found.visibility === "veryHidden" || unsure.has(standard)) return [];
    const words = form.words.get(standard)?.printed ?? new Set();
    const accounted = { fields: read, words, ours };
    const strays = strayRows(found, accounted).filter(hasFigure);
    if (strays.length === 0 && isAllAccounted(found, accounted)) return [];
    const { shows } = form.sheets.find((s) => s.name === standard) ?? { shows: [] };
    const rows = withoutRepeats(withoutLineNumbers(sheetRows(found, accounted), read), shows, words, snapshot);
    const near = onSheet(found, rows, tables.get(name) ?? [], first);
    return [...near, ...strays.map((row) => faultOf("figureApart", first, name, row))];
  });
};
