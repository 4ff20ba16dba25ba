import { connectExcel } from "../../src/excel";
import type { CellChange } from "../../src/app/ports";
import { useExcel } from "../support/excelHost";

jest.setTimeout(60_000);
const excel = useExcel();
const cell = (row: number, col: number) => ({ row, col, rows: 1, cols: 1 });

/** As the host announces its requirement sets to the client in the task pane. */
const withSets = (...sets: readonly string[]): void => {
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: { isSetSupported: (set: string, version: string) => sets.includes(`${set} ${version}`) },
      },
    },
  });
};
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const changes = async (): Promise<{
  readonly seen: CellChange[];
  readonly workbook: ReturnType<typeof connectExcel>;
  readonly stop: () => Promise<void>;
}> => {
  const seen: CellChange[] = [];
  const workbook = connectExcel();
  const stop = await workbook.onChange((change) => seen.push(change));
  return { seen, workbook, stop };
};

describe("changes", () => {
  it("of a person are told with sheet and cells", async () => {
    const { seen } = await changes();
    await excel.host.person.type("Sheet1!B5", 7);
    await excel.host.person.paste("Sheet1!A1", [
      [1, 2],
      [3, 4],
    ]);
    await excel.settle();
    expect(seen).toEqual([
      { sheet: "Sheet1", area: cell(4, 1), kind: "edited", byPerson: true },
      { sheet: "Sheet1", area: { row: 0, col: 0, rows: 2, cols: 2 }, kind: "edited", byPerson: true },
    ]);
  });

  it("of whole rows are told as such", async () => {
    const { seen } = await changes();
    await excel.host.person.type("Sheet1!A9", 1);
    await excel.host.person.insert("Sheet1!3:4");
    await excel.host.person.delete("Sheet1!3:3");
    await excel.settle();
    expect(seen.slice(1).map(({ area, kind }) => [kind, area.row, area.rows])).toEqual([
      ["rowsInserted", 2, 2],
      ["rowsDeleted", 2, 1],
    ]);
  });

  it.each([
    ["by what Excel says", ["ExcelApi 1.14"]],
    ["by what we wrote, where Excel does not say", []],
  ])("that we make are told apart %s", async (_how, sets) => {
    withSets(...sets);
    const { seen, workbook } = await changes();
    await workbook.write([
      { sheet: "Sheet1", row: 0, col: 0, value: 1 },
      { sheet: "Sheet1", row: 3, col: 0, value: 2 },
      { sheet: "Sheet1", row: 4, col: 0, value: 3 },
    ]);
    await excel.settle();
    await excel.host.person.type("Sheet1!A4", 9);
    await excel.settle();
    expect(seen.map(({ area, byPerson }) => [area.row, area.rows, byPerson])).toEqual([
      [0, 1, false],
      [3, 2, false],
      [3, 1, true],
    ]);
  });

  it("that we make by building a sheet are ours, a person's in it are not", async () => {
    const { seen, workbook } = await changes();
    const table = {
      name: "新表",
      columnWidths: [],
      rowHeights: new Map(),
      cells: [
        { row: 0, col: 0, value: 1 },
        { row: 1, col: 1, value: 2 },
      ],
      merges: [],
      validations: [],
    };
    await workbook.replaceSheet(table, []);
    await excel.settle();
    await excel.host.person.type("新表!A1", 5);
    await excel.settle();
    expect(seen.at(-1)).toEqual({ sheet: "新表", area: cell(0, 0), kind: "edited", byPerson: true });
    expect(seen.slice(0, -1).map(({ byPerson }) => byPerson)).not.toContain(true);
    expect(seen.length).toBeGreaterThan(1);
  });

  it("are no longer told after listening has stopped", async () => {
    const { seen, stop } = await changes();
    await stop();
    await excel.host.person.type("Sheet1!B5", 7);
    await excel.settle();
    expect(seen).toEqual([]);
  });
});

describe("selections", () => {
  it("are told once each, with sheet and cells", async () => {
    const seen: object[] = [];
    const stop = await connectExcel().onSelection((at) => seen.push(at));
    await excel.host.person.select("Sheet1!C3");
    await excel.host.person.select("Sheet1!C3");
    await excel.host.person.select("Sheet1!A1:B2");
    await excel.settle();
    await stop();
    await excel.host.person.select("Sheet1!D4");
    await excel.settle();
    expect(seen).toEqual([
      { sheet: "Sheet1", area: cell(2, 2) },
      { sheet: "Sheet1", area: { row: 0, col: 0, rows: 2, cols: 2 } },
    ]);
  });
});
