import { useExcel } from "../../support/excelHost";

useExcel();

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no failure",
    (error: { code: string }) => error.code,
  );

test("sheets are added at the end, found without regard to case, renamed, moved and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("收支 Table").load("name,position,visibility");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([added.name, added.position, added.visibility, active.name]).toEqual(["收支 Table", 1, "Visible", "Sheet1"]);
    worksheets.getItem("收支 TABLE").name = "收支";
    added.position = 0;
    worksheets.getItem("Sheet1").delete();
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["收支"]);
  });
});

test("a sheet without a name gets the next free one", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("name");
    await context.sync();
    expect(sheet.name).toBe("Sheet2");
  });
});

test.each([
  ["a name that is taken", "sheet1", "ItemAlreadyExists"],
  ["a name with a forbidden character", "收支/决算", "InvalidArgument"],
  ["a name of 32 characters", "收".repeat(32), "InvalidArgument"],
])("%s is refused", async (_what, name, code) => {
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ),
  ).toBe(code);
});

describe("visibility", () => {
  test("a sheet is hidden, hidden well, and shown again", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("隐藏");
      const seen: string[] = [];
      for (const visibility of ["Hidden", "VeryHidden", "Visible"] as const) {
        sheet.visibility = visibility;
        sheet.load("visibility");
        await context.sync();
        seen.push(sheet.visibility);
      }
      expect(seen).toEqual(["Hidden", "VeryHidden", "Visible"]);
    });
  });

  test("the last visible sheet can neither be hidden nor deleted", async () => {
    const act = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
      codeOf(
        Excel.run(async (context) => {
          change(context.workbook.worksheets.getItem("Sheet1"));
          await context.sync();
        }),
      );
    expect(
      await act((sheet) => {
        sheet.visibility = "Hidden";
      }),
    ).toBe("InvalidOperation");
    expect(
      await act((sheet) => {
        sheet.delete();
      }),
    ).toBe("InvalidOperation");
  });
});

test("panes are frozen by rows, by columns, at a corner, and let go", async () => {
  await Excel.run(async (context) => {
    const { freezePanes, ...sheet } = {
      freezePanes: context.workbook.worksheets.getItem("Sheet1").freezePanes,
      range: context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3"),
    };
    const steps: (() => void)[] = [
      () => freezePanes.freezeRows(2),
      () => freezePanes.freezeColumns(1),
      () => freezePanes.freezeAt(sheet.range),
    ];
    const seen: string[] = [];
    for (const step of steps) {
      step();
      const frozen = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      seen.push(frozen.address);
    }
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([seen, none.isNullObject]).toEqual([["Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:B3"], true]);
  });
});

test("the tab's colour and the grid lines", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tabColor = "#00B050";
    sheet.showGridlines = false;
    sheet.load("tabColor,showGridlines");
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#00B050", false]);
  });
});

test("a protected workbook structure keeps its sheets", async () => {
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        context.workbook.worksheets.add("二");
        await context.sync();
      }),
    ),
  ).toBe("AccessDenied");
});
