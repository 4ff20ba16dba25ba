import { connectExcel } from "../../../src/excel";
import { useExcel } from "../../support/excelHost";

/** The client keeps its handlers from one workbook to the next; they go before the workbook does. */
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
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

/** How many changes of somebody else were told so far. */
const listening = async (): Promise<{
  readonly told: () => number;
  readonly workbook: ReturnType<typeof connectExcel>;
  readonly stop: () => Promise<void>;
}> => {
  const workbook = connectExcel();
  let told = 0;
  const stop = await workbook.onEdit(() => (told += 1));
  stops.push(stop);
  return { told: () => told, workbook, stop };
};

const HOW_OURS_ARE_KNOWN = [
  ["by what Excel says", ["ExcelApi 1.14"]],
  ["by what we wrote, where Excel does not say", []],
] as const;

describe("edits", () => {
  it("of a person are told: typing, pasting, inserting and deleting rows", async () => {
    const { told } = await listening();
    await excel.host.person.type("Sheet1!B5", 7);
    await excel.host.person.paste("Sheet1!A1", [
      [1, 2],
      [3, 4],
    ]);
    await excel.host.person.insert("Sheet1!3:4");
    await excel.host.person.delete("Sheet1!3:3");
    await excel.settle();
    expect(told()).toBe(4);
  });

  it.each(HOW_OURS_ARE_KNOWN)("of our own are told apart %s", async (_how, sets) => {
    withSets(...sets);
    const { told, workbook } = await listening();
    await workbook.write([
      { sheet: "Sheet1", row: 0, col: 0, value: 1 },
      { sheet: "Sheet1", row: 3, col: 0, value: 2 },
      { sheet: "Sheet1", row: 4, col: 0, value: 3 },
    ]);
    await excel.settle();
    expect(told()).toBe(0);
    await excel.host.person.type("Sheet1!A4", 9);
    await excel.settle();
    expect(told()).toBe(1);
  });

  it.each([
    ["nothing where Excel says whose they are", ["ExcelApi 1.14"], 0],
    ["one look at the sheets where it does not", [], 1],
  ] as const)("of our own, in several places, cost %s", async (_how, sets, looks) => {
    withSets(...sets);
    const { workbook } = await listening();
    await workbook.structure();
    excel.reset();
    await workbook.write([0, 2, 4, 6].map((row) => ({ sheet: "Sheet1", row, col: 0, value: row })));
    await excel.settle();
    expect(excel.syncs()).toBe(1 + looks);
  });

  it("that we make by building a sheet are ours, a person's in it are not", async () => {
    const { told, workbook } = await listening();
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
    expect(told()).toBe(0);
    await excel.host.person.type("新表!A1", 5);
    await excel.settle();
    expect(told()).toBe(1);
  });

  it("are no longer told after listening has stopped", async () => {
    const { told, stop } = await listening();
    await stop();
    await excel.host.person.type("Sheet1!B5", 7);
    await excel.settle();
    expect(told()).toBe(0);
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

describe("a pick from a list that raises no event, in Excel on the web", () => {
  const onTheWeb = (): unknown =>
    Object.assign(globalThis, {
      Office: {
        context: { platform: "OfficeOnline", requirements: { isSetSupported: () => true } },
      },
    });

  it("is told when the person moves on, once", async () => {
    onTheWeb();
    const { told } = await listening();
    await excel.host.person.select("Sheet1!B2");
    await excel.host.person.pickQuietly("Sheet1!B2", "是");
    expect(told()).toBe(0);
    await excel.host.person.select("Sheet1!B3");
    await excel.host.person.select("Sheet1!B2");
    await excel.settle();
    expect(told()).toBe(1);
  });

  it("is not made of an edit that was told already, nor of a mere move", async () => {
    onTheWeb();
    const { told } = await listening();
    await excel.host.person.select("Sheet1!B2");
    await excel.host.person.type("Sheet1!B2", "否");
    await excel.host.person.select("Sheet1!B3");
    await excel.host.person.select("Sheet1!C3");
    await excel.settle();
    expect(told()).toBe(1);
  });

  it("costs no reading elsewhere", async () => {
    await listening();
    excel.reset();
    await excel.host.person.select("Sheet1!B2");
    await excel.host.person.select("Sheet1!B3");
    await excel.settle();
    expect(excel.syncs()).toBe(0);
  });
});
