import { useExcel } from "../../support/excelHost";

const excel = useExcel();

const protect = (options: Excel.WorksheetProtectionOptions = {}, password?: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });

const codeOf = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return "allowed";
  }).catch((error: { code: string }) => error.code);

const changes: readonly (readonly [string, (sheet: Excel.Worksheet) => void, string])[] = [
  [
    "writing into a locked cell",
    (sheet) => {
      sheet.getRange("A1").values = [[1]];
    },
    "AccessDenied",
  ],
  [
    "writing into locked and unlocked cells",
    (sheet) => {
      sheet.getRange("A2:B2").values = [[1, 2]];
    },
    "AccessDenied",
  ],
  [
    "writing into an unlocked cell",
    (sheet) => {
      sheet.getRange("B2").values = [[1]];
    },
    "allowed",
  ],
  [
    "emptying a locked cell",
    (sheet) => {
      sheet.getRange("A1").clear("Contents");
    },
    "AccessDenied",
  ],
  [
    "colouring a cell",
    (sheet) => {
      sheet.getRange("B2").format.fill.color = "#FF0000";
    },
    "AccessDenied",
  ],
  [
    "adding a conditional format",
    (sheet) => {
      sheet.getRange("B2").conditionalFormats.add("Custom");
    },
    "AccessDenied",
  ],
  [
    "inserting rows",
    (sheet) => {
      sheet.getRange("1:1").insert("Down");
    },
    "AccessDenied",
  ],
  [
    "merging",
    (sheet) => {
      sheet.getRange("B2:B3").merge();
    },
    "AccessDenied",
  ],
  [
    "setting a validation",
    (sheet) => {
      sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=TRUE" } };
    },
    "AccessDenied",
  ],
  [
    "renaming the sheet",
    (sheet) => {
      sheet.name = "收支";
    },
    "allowed",
  ],
  [
    "selecting a cell",
    (sheet) => {
      sheet.getRange("A1").select();
    },
    "allowed",
  ],
];

test.each(changes)("on a protected sheet, %s", async (_what, change, expected) => {
  await protect();
  expect(await codeOf(change)).toBe(expected);
});

test("what the options allow is allowed", async () => {
  await protect({ allowFormatCells: true, allowInsertRows: true });
  expect(
    await codeOf((sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
    }),
  ).toBe("allowed");
  expect(
    await codeOf((sheet) => {
      sheet.getRange("1:1").insert("Down");
    }),
  ).toBe("allowed");
  expect(
    await codeOf((sheet) => {
      sheet.getRange("1:1").delete("Up");
    }),
  ).toBe("AccessDenied");
});

test("a person is held off a locked cell too", async () => {
  await protect();
  await expect(excel.host.person.type("A1", 9)).rejects.toMatchObject({ code: "AccessDenied" });
});

test("protection is taken off with the right password only", async () => {
  await protect({}, "钥匙");
  expect(
    await codeOf((sheet) => {
      sheet.protection.unprotect("错");
    }),
  ).toBe("BadPassword");
  expect(
    await codeOf((sheet) => {
      sheet.protection.unprotect("钥匙");
    }),
  ).toBe("allowed");
  expect(
    await codeOf((sheet) => {
      sheet.getRange("A1").values = [[1]];
    }),
  ).toBe("allowed");
});

test("protecting a protected sheet is refused, and its state can be read", async () => {
  await protect({ allowFormatCells: true });
  expect(
    await codeOf((sheet) => {
      sheet.protection.protect();
    }),
  ).toBe("AccessDenied");
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options]).toEqual([
      true,
      {
        allowAutoFilter: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: false,
        selectionMode: "Normal",
      },
    ]);
  });
});
