/** How requests are answered, whatever they are about; everything goes through Microsoft's own client. */
import { useExcel } from "../../support/excelHost";

const excel = useExcel();

/** The error of a failed run, as an add-in sees it. */
const failureOf = async (work: Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("the run did not fail");
};

describe("null objects", () => {
  test("a missing sheet and everything below it is a null object, in the same request and in the next", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getUsedRangeOrNullObject();
      sheet.load("name");
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  test("a method of a null object does nothing, and what follows is done", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("没有").delete();
      context.workbook.worksheets.getItemOrNullObject("没有").getRange("A1").clear();
      context.workbook.worksheets.add("有");
      await context.sync();
      const found = context.workbook.worksheets.getItemOrNullObject("有");
      await context.sync();
      expect(found.isNullObject).toBe(false);
    });
  });

  test("setting a property of a null object fails and names the property", async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("没有").name = "有";
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidObjectPath");
  });
});

describe("references", () => {
  test("a kept range moves when rows are inserted above it, and grows when they are inserted within it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B3:C4");
      range.load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("6:6").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B5:C7");
    });
  });

  test("a kept range whose rows were all deleted can no longer be used", async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const range = sheet.getRange("B3:C4").load("address");
        await context.sync();
        sheet.getRange("2:9").delete("Up");
        await context.sync();
        range.load("address");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidReference");
  });

  test("a sheet stays reachable by its proxy after it was renamed", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("id");
      await context.sync();
      sheet.name = "收支情况";
      await context.sync();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("收支情况");
    });
  });
});

describe("load", () => {
  test("nested properties arrive nested", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("values,format/fill/color,format/font/bold");
      await context.sync();
      expect([range.values, range.format.fill.color, range.format.font.bold]).toEqual([[[""]], "#FFFFFF", false]);
    });
  });

  test("items of a collection arrive with the wanted properties only, paged by top and skip", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("二");
      worksheets.add("三");
      worksheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["二", "三"]);
      expect(() => worksheets.items[0]?.visibility).toThrow();
    });
  });

  test("collections of a collection's items arrive too", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").names.add("本表", "=Sheet1!$A$1");
      worksheets.load("items/name,items/names/items/name,items/protection/protected");
      await context.sync();
      const [sheet] = worksheets.items;
      expect([sheet?.name, sheet?.protection.protected, sheet?.names.items.map((name) => name.name)]).toEqual([
        "Sheet1",
        false,
        ["本表"],
      ]);
    });
  });

  test("without a list every plain property is loaded", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, sheet.showGridlines]).toEqual([
        "Sheet1",
        0,
        "Visible",
        true,
      ]);
    });
  });

  test("retrieve() answers in the add-in's own names", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const result = (worksheets as unknown as { retrieve(names: string): object }).retrieve("items/name");
      await context.sync();
      expect(JSON.parse(JSON.stringify(result))).toMatchObject({ items: [{ name: "Sheet1" }] });
    });
  });
});

describe("failures", () => {
  test("a missing item fails with its code and the statement that asked for it", async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
    expect((failure.debugInfo as { statement?: string }).statement).toContain("getItem(");
  });

  test("what was done before the failing action stays done", async () => {
    await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["留下"]];
        sheet.getRange("B1").values = [[1, 2]];
        await context.sync();
      }),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").load("values");
      await context.sync();
      expect(range.values).toEqual([["留下", ""]]);
    });
  });

  test("a member the host does not answer is refused by name", async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem("Sheet1")
          .getRange("A1:A9")
          .sort.apply([{ key: 0 }]);
        await context.sync();
      }),
    );
    expect([failure.code, failure.message]).toEqual(["ApiNotFound", "This host does not implement Range.Sort"]);
  });

  test("loading a property the host does not answer is refused by name", async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("linkedDataTypeState");
        await context.sync();
      }),
    );
    expect([failure.code, failure.message]).toEqual([
      "ApiNotFound",
      "This host does not implement Range.linkedDataTypeState",
    ]);
  });

  test("loading a name that Excel does not know either is passed over", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address,nonsense");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
    });
  });

  test("setting a property that can only be read is refused before it reaches the host", async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem("Sheet1")
          .set({ id: "x" } as unknown as Excel.Interfaces.WorksheetUpdateData);
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
  });
});

describe("ordered failures", () => {
  test("the nth request is refused as a whole", async () => {
    excel.host.faults.failRequest(2, { code: "ActivityLimitReached", message: "busy", status: 429 });
    const failure = await failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        range.values = [[1]];
        await context.sync();
        range.values = [[2]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ActivityLimitReached");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
  });

  test("a member fails when it is used", async () => {
    excel.host.faults.failMember("WorksheetCollection.Add", { code: "GeneralException" });
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("二");
        await context.sync();
      }),
    );
    expect([failure.code, excel.host.book.sheets.length]).toEqual(["GeneralException", 1]);
  });

  test("an action fails by its place in the next request", async () => {
    excel.host.faults.failAction(3, { code: "InvalidSelection" });
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("二");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidSelection");
  });
});

test("an ordered failure spares the client's own clean-up", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    excel.host.faults.failAction(1, { code: "GeneralException" });
  });
  await excel.settle();
  expect(excel.host.statistics.cleanups).toBe(1);
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }),
  );
  expect(failure.code).toBe("GeneralException");
});

describe("counting", () => {
  test("awaited requests are counted without the client's own clean-up", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await excel.settle();
    expect([excel.syncs(), excel.host.statistics.cleanups]).toEqual([2, 1]);
  });

  test("writes are counted by member, reads are not", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    expect(excel.writesByMember()).toEqual({ "Range.Values": 1, "RangeFill.Color": 1 });
    excel.reset();
    expect([excel.writes(), excel.syncs()]).toEqual([0, 0]);
  });
});

describe("large writes", () => {
  test("an array that the client cuts into pieces arrives whole", async () => {
    const values = Array.from({ length: 800 }, (_r, i) => Array.from({ length: 10 }, (_c, j) => i * 10 + j));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:J800");
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });
});

describe("while the person types in a cell", () => {
  test("a request fails at once and changes nothing", async () => {
    excel.host.setEditing(true);
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("二");
        await context.sync();
      }),
    );
    expect([failure.code, excel.host.book.sheets.length]).toEqual(["InvalidOperationInCellEditMode", 1]);
  });

  test("a request that said it would wait is answered when the person is done", async () => {
    excel.host.setEditing(true);
    const order: string[] = [];
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
      order.push(sheet.name);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push("typed");
    excel.host.setEditing(false);
    await run;
    expect(order).toEqual(["typed", "Sheet1"]);
  });
});

describe("a read-only workbook", () => {
  test("can be read and cannot be written", async () => {
    excel.host.setReadOnly(true);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      context.workbook.load("readOnly");
      await context.sync();
      expect([range.values, context.workbook.readOnly]).toEqual([[[""]], true]);
    });
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe("AccessDenied");
  });
});

test("update() and set() of several properties reach the object", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.set({ name: "收支", tabColor: "#00FF00" });
    sheet.getRange("A1").set({ values: [[3]], format: { font: { bold: true }, fill: { color: "yellow" } } });
    sheet.load("name,tabColor");
    const range = sheet.getRange("A1").load("values,format/font/bold,format/fill/color");
    await context.sync();
    expect([sheet.name, sheet.tabColor, range.values, range.format.font.bold, range.format.fill.color]).toEqual([
      "收支",
      "#00FF00",
      [[3]],
      true,
      "#FFFF00",
    ]);
  });
});
