/** Saving into the file that was opened: tabs stand in the order in which they are seen, each with its own print area and title rows. */
import type { SheetSpec, WorkbookSpec } from "../../src/workbook/model";
import { openFile, sameSheets, saveChanges, writeWorkbook } from "../../src/xlsx";
import { partsOfFile, textPart } from "../support/returned";
import { rich } from "./rich";

const pageOf = (from: number): NonNullable<SheetSpec["page"]> => ({
  paper: "A4",
  orientation: "portrait",
  printArea: { row: from, col: 0, rows: 9, cols: 4 },
  titleRows: { from, to: from + 1 },
  margins: { top: 50, bottom: 50, left: 50, right: 50 },
});

const added = (name: string, from: number): SheetSpec => ({
  name,
  columnWidths: [10],
  rowHeights: new Map(),
  cells: [{ row: 0, col: 0, value: name }],
  merges: [],
  validations: [],
  page: pageOf(from),
});

const printing = ({ sheets }: WorkbookSpec) =>
  sheets.map(({ name, page }) => [name, page?.printArea, page?.titleRows] as const);

const saved = async (arrange: (sheets: readonly SheetSpec[]) => readonly SheetSpec[]) => {
  const file = await writeWorkbook(rich);
  const before = (await openFile(file)).spec;
  const after = { ...before, sheets: arrange(before.sheets) };
  return { after, file: await saveChanges(file, before, sameSheets(before, after)) };
};

const cases: readonly (readonly [string, (sheets: readonly SheetSpec[]) => readonly SheetSpec[]])[] = [
  ["sheets that come in between", ([first, ...rest]) => [first!, added("打印1", 3), added("打印2", 7), ...rest]],
  ["a sheet that comes first", (sheets) => [added("打印1", 3), ...sheets]],
  ["a tab that is dragged", ([first, second, ...rest]) => [second!, first!, ...rest]],
  ["a sheet that goes while another comes", ([first, , ...rest]) => [added("打印1", 3), first!, ...rest]],
];

test.each(cases)("%s", async (_, arrange) => {
  const { after, file } = await saved(arrange);
  expect(printing((await openFile(file)).spec)).toEqual(printing(after));
});

test("the tab in front stays in front", async () => {
  const { file } = await saved((sheets) => [added("打印1", 3), ...sheets]);
  const [active] = /(?<=activeTab=")\d+/.exec(textPart(partsOfFile(file), "xl/workbook.xml")) ?? [];
  expect(active).toBe("1");
});
