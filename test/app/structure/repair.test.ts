/**
 * What an officer does to the structure in the grid, and what 修复 makes of it, through the real client.
 * @drawn 1
 */
import type { RepairView } from "../../../src/app/views/structure";
import { connectExcel } from "../../../src/excel";
import { useSampleSession } from "../../support/sampleSession";

const { excel, session } = useSampleSession("corrected");

const repairAll = async (): Promise<RepairView> => {
  const done = await session.repairStructure(
    ((await session.look())?.faults ?? []).filter((f) => f.repair !== undefined).map((f) => f.id),
  );
  await excel.settle();
  return done;
};

const valuesOf = (sheet: string, address: string): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

test("收支情况 deleted is one fault; rebuilt, every formula that spoke of it works again, and other sheets stay", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("收支情况").delete();
    await context.sync();
  });
  await excel.settle();
  const faults = (await session.look())?.faults ?? [];
  expect(faults.map(({ what }) => what)).toEqual([expect.stringContaining("工作表“收支情况”不见了")]);
  expect(faults[0]?.repair).toContain("不能再撤销（Ctrl+Z）");
  await repairAll();
  expect((await session.look())?.faults).toEqual([]);
  expect((await valuesOf("比率测算", "B3:B30")).filter((v) => String(v).startsWith("#"))).toEqual([]);
  expect(await valuesOf("基本概况", "B3")).toEqual([90]);
});

/** In whatever order the names stand. */
const structureNow = async () => {
  const { names, sheetNames } = await connectExcel().structure();
  return { names: new Map(names.map(({ name, ref }) => [name, ref])), sheetNames };
};

const watching = (cancelAt: number) => {
  const seen: string[] = [];
  const watch = {
    onSheet: (name: string) => void seen.push(name),
    onWriting: () => void seen.push("写入"),
    isCancelled: () => seen.length === cancelAt,
  };
  return { seen, watch };
};

test.each([
  ["before anything is written", 0, []],
  ["while a lost sheet is built", 1, ["收支情况"]],
] as const)(
  "a 修复 cancelled %s leaves the workbook as it was, and completes when it is asked again",
  async (_, at, told) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("收支情况").delete();
      await context.sync();
    });
    await excel.settle();
    const before = await structureNow();
    const ids = ((await session.look())?.faults ?? []).map(({ id }) => id);
    const { seen, watch } = watching(at);
    expect(await session.repairStructure(ids, watch)).toEqual({ changed: [], found: [], cancelled: true });
    expect(seen).toEqual(told);
    expect(await structureNow()).toEqual(before);
    expect(((await session.look())?.faults ?? []).map(({ id }) => id)).toEqual(ids);
    const whole = watching(-1);
    expect(await session.repairStructure(ids, whole.watch)).not.toHaveProperty("cancelled");
    expect(whole.seen).toEqual(["收支情况", "写入"]);
    expect((await session.look())?.faults).toEqual([]);
  },
);

test("a 修复 that Excel refuses says that 修复 was not done, and leaves everything; asked again it completes", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("收支情况").delete();
    await context.sync();
  });
  await excel.settle();
  excel.host.conditions.behind = true;
  await expect(repairAll()).rejects.toThrow(
    /^修复没有完成：当前在前面的是另一个工作簿或窗口。请先点一下本工作簿的单元格/,
  );
  excel.host.conditions.behind = false;
  expect(await valuesOf("基本概况", "B3")).toEqual([90]);
  await repairAll();
  expect((await session.look())?.faults).toEqual([]);
});

test("with all names of 评分表 broken, 修复 gives every row back, and no formula is proposed over a self-score", async () => {
  await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    for (const name of names.items) if (String(name.formula).includes("评分表")) name.formula = "=#REF!";
    await context.sync();
  });
  const scores = await valuesOf("评分表", "F3:F28");
  expect(await repairAll()).toEqual({
    changed: ["“评分表”的 4 个名称重新定位（自评.评分 → A3:K27 等）", "恢复 1 处公式"],
    found: [],
  });
  expect((await session.look())?.faults).toEqual([]);
  expect((await session.check()).check).toMatchObject({ findings: [], score: { selfTotal: "98" } });
  expect(await valuesOf("评分表", "F3:F28")).toEqual(scores);
});

test("a sheet under another title whose names are broken is found by its words, and 修复 gives it its names back", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("评分表").name = "评分表 (2)";
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    for (const name of names.items) if (String(name.formula).includes("评分表")) name.formula = "=#REF!";
    await context.sync();
  });
  const scores = await valuesOf("评分表 (2)", "F3:F28");
  expect((await session.check()).check).toMatchObject({ verdict: "可以上报", score: { selfTotal: "98" } });
  await repairAll();
  expect((await session.look())?.faults).toEqual([]);
  expect(await valuesOf("评分表 (2)", "F3:F28")).toEqual(scores);
});

test("without its hidden names the workbook is still ours, and one repair puts them back", async () => {
  const constants = ["自评.版式", "自评.评分版本", "自评.报告种类"];
  const refs = (): Promise<readonly unknown[]> =>
    Excel.run(async (context) => {
      const found = constants.map((name) => context.workbook.names.getItemOrNullObject(name).load("formula,visible"));
      await context.sync();
      return found.map((n) => (n.isNullObject ? undefined : [n.formula, n.visible]));
    });
  const before = await refs();
  await Excel.run(async (context) => {
    for (const name of constants) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
  expect(await session.install({ year: "2022", department: "某市财政局", edition: "hunan" })).toEqual({ added: [] });
  expect((await session.look())?.faults.map((f) => f.what)).toEqual([expect.stringMatching(/^2 个名称不见了/)]);
  expect(await repairAll()).toEqual({ changed: ["补上 3 个隐藏的名称"], found: [] });
  expect(await refs()).toEqual(before);
  expect((await session.look())?.faults).toEqual([]);
});

test("a deleted 汇总 row is refused with what to do; once it is inserted again the table is whole", async () => {
  await excel.host.person.activate("收支情况");
  await excel.host.person.delete("收支情况!5:5");
  expect(((await session.look())?.faults ?? []).map((f) => f.what)).toEqual([expect.stringContaining("汇总行不见了")]);
  await expect(repairAll()).rejects.toMatchObject({ code: "missing", next: expect.stringContaining("撤销") as string });
  await excel.host.person.insert("收支情况!5:5");
  await excel.host.person.type("收支情况!A5", "局机关及二级机构汇总");
  await repairAll();
  expect((await session.look())?.faults).toEqual([]);
  for (let left = 12; left > 0; left--) {
    const next = (await session.check()).check.findings.find((f) => f.suggestion?.cell.startsWith("income.sum."));
    if (next === undefined) break;
    await session.applySuggestion(next.key);
    await excel.settle();
  }
  expect(await valuesOf("收支情况", "B5:D5")).toEqual([7138.12, 4548.64, 2499.6]);
  expect(await valuesOf("收支情况", "C6:D6")).toEqual([4548.64, 2499.6]);
});

test("what can be repaired is repaired although something else cannot, which is said", async () => {
  await excel.host.person.activate("收支情况");
  await excel.host.person.delete("收支情况!5:8");
  await Excel.run(async (context) => {
    context.workbook.names.getItem("自评.概况.人员编制").delete();
    await context.sync();
  });
  await expect(repairAll()).rejects.toMatchObject({ what: "还有 1 处没有修复" });
  expect(((await session.look())?.faults ?? []).map((f) => f.what)).toEqual([expect.stringContaining("“自评.收入”")]);
});

test("after the grey end row was deleted, doing what the pane says brings the last unit back into the table", async () => {
  await excel.host.person.activate("收支情况");
  await excel.host.person.delete("收支情况!8:8");
  expect(((await session.look())?.faults ?? []).map((f) => f.what)).toEqual([
    expect.stringMatching(/灰色末行被删除.*最后一行上方插入一行/),
  ]);
  await excel.host.person.insert("收支情况!7:7");
  await excel.host.person.paste("收支情况!A7", [["2、无线电监测站", null, 0, 0, null, null, 0]]);
  await excel.host.person.paste("收支情况!A8", [["", "", "", "", "", "", ""]]);
  expect((await session.look())?.faults).toEqual([]);
  expect((await session.check()).check.findings).toEqual([]);
});
