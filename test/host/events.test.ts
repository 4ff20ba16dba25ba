/** Events of a person's edits and of an add-in's own, as Microsoft's client delivers them. */
import { useExcel } from "../support/excelHost";

const excel = useExcel();

type Heard = readonly [string, string, string];

/** Listens to changes of all sheets; `heard` is [change, address, by whom]. */
const listen = async (): Promise<{ readonly heard: Heard[]; stop(): Promise<void> }> => {
  const heard: Heard[] = [];
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push([event.changeType, event.address, event.triggerSource]);
    });
    await context.sync();
    return result;
  });
  return {
    heard,
    stop: () =>
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
  };
};

describe("a person's changes", () => {
  const cases: readonly (readonly [string, () => Promise<void>, Heard])[] = [
    ["typing", () => excel.host.person.type("B2", 7), ["RangeEdited", "B2", "Unknown"]],
    [
      "pasting several cells",
      () =>
        excel.host.person.paste("B2", [
          [1, 2],
          [3, 4],
        ]),
      ["RangeEdited", "B2:C3", "Unknown"],
    ],
    ["inserting rows", () => excel.host.person.insert("3:4"), ["RowInserted", "3:4", "Unknown"]],
    ["deleting a row", () => excel.host.person.delete("3:3"), ["RowDeleted", "3:3", "Unknown"]],
    ["inserting a column", () => excel.host.person.insert("B:B"), ["ColumnInserted", "B:B", "Unknown"]],
    ["inserting cells", () => excel.host.person.insert("B2:B3"), ["CellInserted", "B2:B3", "Unknown"]],
  ];
  test.each(cases)("%s is told once, with its place", async (_what, act, expected) => {
    const { heard } = await listen();
    await act();
    expect(heard).toEqual([expected]);
  });

  test("an undo is told like the edit it takes back", async () => {
    await excel.host.person.type("B2", 7);
    const { heard } = await listen();
    await excel.host.person.undo();
    expect(heard).toEqual([["RangeEdited", "B2", "Unknown"]]);
  });
});

test("an add-in's own writes carry its mark; its formats are not told", async () => {
  const { heard } = await listen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("C1").format.fill.color = "#FF0000";
    await context.sync();
  });
  await excel.settle();
  expect(heard).toEqual([["RangeEdited", "A1:A2", "ThisLocalAddin"]]);
});

describe("details", () => {
  const detailsOf = async (act: () => Promise<unknown>): Promise<readonly unknown[]> => {
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ details }) => void told.push(details));
      await context.sync();
    });
    await act();
    await excel.settle();
    return told;
  };
  const change = (before: readonly [unknown, string], after: readonly [unknown, string]): object => ({
    valueBefore: before[0],
    valueTypeBefore: before[1],
    valueAfter: after[0],
    valueTypeAfter: after[1],
  });

  test("of a single cell: value and type before and after, those of a formula as calculated", async () => {
    const told = await detailsOf(async () => {
      await excel.host.person.type("A1", 7);
      await excel.host.person.type("A1", "甲");
      await excel.host.person.type("A1", "=1/0");
      await excel.host.person.type("A1", "");
      await excel.host.person.undo();
    });
    expect(told).toEqual([
      change(["", "Empty"], [7, "Double"]),
      change([7, "Double"], ["甲", "String"]),
      change(["甲", "String"], ["#DIV/0!", "Error"]),
      change(["#DIV/0!", "Error"], ["", "Empty"]),
      change(["", "Empty"], ["#DIV/0!", "Error"]),
    ]);
  });

  test("none of several cells, nor of cells that moved", async () => {
    const told = await detailsOf(async () => {
      await excel.host.person.paste("A1", [[1, 2]]);
      await excel.host.person.insert("1:1");
    });
    expect(told).toEqual([undefined, undefined]);
  });
});

test("results of formulas are not told as edits", async () => {
  await excel.host.person.type("B1", "=A1*2");
  const { heard } = await listen();
  await excel.host.person.type("A1", 3);
  expect(heard).toEqual([["RangeEdited", "A1", "Unknown"]]);
});

test("nothing is told while events are switched off", async () => {
  const { heard } = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await excel.settle();
  expect(heard).toEqual([]);
});

test("nothing is told after the handler was removed", async () => {
  const { heard, stop } = await listen();
  await stop();
  await excel.host.person.type("A1", 1);
  expect(heard).toEqual([]);
});

test("the range of an event can be read", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) =>
      Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values,address");
        await inner.sync();
        seen.push(range.address, range.values);
      }),
    );
    await context.sync();
  });
  await excel.host.person.type("B2", "甲");
  await excel.settle();
  expect(seen).toEqual(["Sheet1!B2", [["甲"]]]);
});

test("selecting cells and sheets is told", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("二");
    worksheets.onSelectionChanged.add(async ({ address }) => void told.push(address));
    worksheets.onActivated.add(async ({ worksheetId }) => void told.push(worksheetId));
    await context.sync();
  });
  await excel.host.person.select("B2:C3");
  await excel.host.person.activate("二");
  const second = excel.host.book.find("二");
  expect(told).toEqual(["B2:C3", second?.id]);
});

test("adding, renaming and deleting sheets is told", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void told.push("added"));
    worksheets.onDeleted.add(async () => void told.push("deleted"));
    worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void told.push(`${nameBefore} → ${nameAfter}`));
    await context.sync();
    const sheet = worksheets.add("二");
    sheet.name = "三";
    sheet.delete();
    await context.sync();
  });
  await excel.settle();
  expect(told).toEqual(["added", "二 → 三", "deleted"]);
});
