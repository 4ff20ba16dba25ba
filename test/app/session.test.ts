/** @drawn 2 */
import { department } from "../../src/reports/department";
import { createSession } from "../../src/app/createSession";
import { sampleWorkbook, type SampleKind } from "../support/sample";
import type { Session } from "../../src/app/session";
import { connectExcel } from "../../src/excel";
import { openExcel, type TestExcel } from "../support/excelHost";

let excel: TestExcel;
const today = () => "2022-03-20";

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const openEmpty = async (): Promise<Session> => {
  excel = await openExcel();
  return createSession(department, connectExcel(), today);
};

/** The sample as a workbook that was saved and opened again. */
const openSample = async (kind: SampleKind): Promise<{ readonly session: Session }> => {
  excel = await openExcel(sampleWorkbook(kind));
  return { session: createSession(department, connectExcel(), today) };
};

const cell = async (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });

const activeSheet = async (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });

const areaIds = async (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("评价指标").getRange("A4:A40");
    range.load("values");
    await context.sync();
    return range.values.map((r) => r[0]);
  });

const type = async (sheet: string, address: string, value: string | number): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
};

describe("installing", () => {
  test("an empty workbook gets every part of the form beside its own sheet, in three round trips", async () => {
    const session = await openEmpty();
    expect(await session.look()).toBeUndefined();
    excel.reset();
    const { added } = await session.install({ year: "2022", department: "某市财政局", edition: "yueyang-2021" });
    expect(excel.syncs()).toBeLessThanOrEqual(3);
    expect(added).toContain("评分表");
    expect((await session.look())?.workbook).toEqual({ kind: "installed", department: "某市财政局", year: "2022" });
    expect((await connectExcel().structure()).sheetNames[0]).toBe("Sheet1");
    expect(await activeSheet()).toBe("封面");
  });

  test("installing a second time adds nothing and keeps what was typed", async () => {
    const { session } = await openSample("published");
    await type("收支情况", "D6", 2500);
    expect(await session.install({ year: "2030", department: "别的部门", edition: "yueyang-2021" })).toEqual({
      added: [],
    });
    expect(await cell("收支情况", "D6")).toBe(2500);
  });

  test("a sheet of the user's with one of our names is reported before anything is written", async () => {
    const session = await openEmpty();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("收支情况").getRange("A1").values = [["我的"]];
      await context.sync();
    });
    excel.reset();
    await expect(session.install({ year: "2022", department: "甲", edition: "yueyang-2021" })).rejects.toMatchObject({
      code: "nameTaken",
    });
    expect(excel.writes()).toBe(0);
    expect(await cell("收支情况", "A1")).toBe("我的");
  });
});

describe("全审", () => {
  test("the sample as published may not be submitted, and its marks say where, within three round trips", async () => {
    const { session } = await openSample("published");
    excel.reset();
    const view = (await session.check()).check;
    expect(excel.syncs()).toBeLessThanOrEqual(3);
    expect(view.verdict).toBe("不能上报");
    expect(view.score).toMatchObject({ selfTotal: "98", ruleTotal: "98", grade: "优秀" });
    const reasons = view.findings.filter((f) => f.rule === "评分.扣分无原因").map((f) => f.field);
    expect(reasons.map((f) => f.split(" · ")[1])).toEqual(["支付进度", "资金结余"]);
    expect(view.findings.find((f) => f.rule === "机构.一致")?.message).toContain("无线电监测站");
  });

  test("the corrected sample may be submitted and nothing is found", async () => {
    const { session } = await openSample("corrected");
    const view = (await session.check()).check;
    expect(view.findings).toEqual([]);
    expect(view.verdict).toBe("可以上报");
  });

  test("a wrong total is found at its cell, and its correction ends the finding", async () => {
    const { session } = await openSample("corrected");
    await type("收支情况", "B6", 7238.12);
    await excel.settle();
    const wrong = (await session.check()).check;
    expect(wrong.findings[0]).toMatchObject({
      rule: "勾稽.收入.合计",
      level: "强制",
      place: { address: "收支情况!B6" },
    });
    expect(wrong.findings[0]?.message).toContain("7238.12");
    await session.applySuggestion(wrong.findings[0]?.key ?? "");
    await excel.settle();
    expect((await session.check()).check.verdict).toBe("可以上报");
  });
});

describe("评分表", () => {
  test("regenerating keeps typed scores and reasons", async () => {
    const { session } = await openSample("corrected");
    await session.check();
    excel.reset();
    const { score, place } = await session.makeScoreSheet();
    expect(excel.syncs()).toBeLessThanOrEqual(3);
    expect(score.indicators).toHaveLength(25);
    expect(place.sheet).toBe("评分表");
    await excel.settle();
    const view = (await session.check()).check;
    expect(view.verdict).toBe("可以上报");
    expect(view.score.selfTotal).toBe("98");
  });

  test("the score of an indicator that was taken out is kept, and comes back with the indicator", async () => {
    const { session } = await openSample("corrected");
    const place = (await session.check()).check.score.indicators.find((i) => i.id === "out.other")?.place;
    const row = 3 + (await areaIds()).indexOf("out.other") + 1;
    await type("评价指标", `A${row}`, "out.another");
    await excel.settle();
    const { notes } = await session.makeScoreSheet();
    expect(notes).toEqual([expect.stringContaining("原自评 4 分")]);
    await excel.settle();
    await type("评价指标", `A${row}`, "out.other");
    await excel.settle();
    await session.makeScoreSheet();
    await excel.settle();
    expect(await cell("评分表", place?.address.split("!")[1] ?? "")).toBe(4);
  });

  test("a proposed score and reason are written only when taken over", async () => {
    const { session } = await openSample("published");
    const before = (await session.check()).check;
    const progress = before.score.indicators.find((i) => i.id === "pr.progress");
    await session.takeOver([
      { indicator: "pr.progress", score: progress?.ruleScore ?? "", reason: progress?.proposedReason ?? "" },
    ]);
    await excel.settle();
    const after = (await session.check()).check;
    expect(after.findings.filter((f) => f.rule === "评分.扣分无原因")).toHaveLength(1);
  });
});

describe("审核说明", () => {
  test("an explanation lets a 提示 stand, and lapses when its figure changes", async () => {
    const { session } = await openSample("published");
    const finding = (await session.check()).check.findings.find((f) => f.rule === "核对.经济分类");
    await session.explain({ key: finding?.key ?? "", reason: "各分类四舍五入形成", by: "示例甲" });
    await excel.settle();
    const explained = (await session.check()).check.findings.find((f) => f.rule === "核对.经济分类");
    expect(explained?.explanation).toEqual({ reason: "各分类四舍五入形成", by: "示例甲", on: "2022-03-20" });
    const place = explained?.evidence.find((e) => e.cell === "economicWhole.wages")?.place;
    await type(place?.sheet ?? "", place?.address.split("!")[1] ?? "", 1270.45);
    await excel.settle();
    expect((await session.check()).check.findings.find((f) => f.rule === "核对.经济分类")?.explanation).toBeUndefined();
    expect((await session.look())?.explanations[0]).toMatchObject({ state: "lapsed", reason: "各分类四舍五入形成" });
  });

  test("a 强制 finding cannot be explained away", async () => {
    const { session } = await openSample("published");
    const must = (await session.check()).check.findings.find((f) => f.level === "强制");
    await expect(session.explain({ key: must?.key ?? "", reason: "…", by: "甲" })).rejects.toMatchObject({
      code: "unsupported",
    });
  });
});

describe("上报标记", () => {
  test("a stamped workbook is intact until a figure changes, and then says which", async () => {
    const { session } = await openSample("corrected");
    expect((await session.look())?.stamp).toEqual({ state: "none" });
    await session.stamp();
    await excel.settle();
    expect((await session.look())?.stamp).toMatchObject({ state: "intact", on: "2022-03-20" });
    await type("收支情况", "C6", 4548.65);
    await excel.settle();
    const broken = (await session.look())?.stamp;
    expect(broken?.state).toBe("broken");
    const changed = broken?.state === "broken" ? broken.changed : [];
    expect(changed.filter((c) => !c.derived).map((c) => `${c.field}：${c.was} → ${c.now}`)).toEqual([
      "年度收入情况（万元） · 1、局机关 · 上年结转：4548.64 万元 → 4548.65 万元",
    ]);
    expect(changed.filter((c) => c.derived).map((c) => c.field)).toContain("年度收入情况（万元） · 汇总 · 收入合计");
  });

  test("a report that may not be submitted is not stamped", async () => {
    const { session } = await openSample("published");
    await expect(session.stamp()).rejects.toMatchObject({ code: "unsupported" });
  });
});

describe("结构", () => {
  test("a deleted name is found and pointed at its cell again without touching a figure", async () => {
    const { session } = await openSample("corrected");
    await Excel.run(async (context) => {
      context.workbook.names.getItem("自评.概况.人员编制").delete();
      await context.sync();
    });
    const faults = (await session.look())?.faults ?? [];
    expect(faults).toEqual([expect.objectContaining({ what: expect.stringMatching(/^1 个名称不见了/) as unknown })]);
    await session.repairStructure(faults.map((f) => f.id));
    await excel.settle();
    expect((await session.look())?.faults).toEqual([]);
    expect((await session.check()).check.verdict).toBe("可以上报");
  });
});

test("a deleted sheet is one fault, and comes back blank with its names while all others stay", async () => {
  const { session } = await openSample("corrected");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("评价人员").delete();
    await context.sync();
  });
  await excel.settle();
  const faults = (await session.look())?.faults ?? [];
  expect(faults.map((f) => f.what)).toEqual([expect.stringContaining("评价人员")]);
  expect((await session.check()).check.findings.filter((f) => f.group === "工作簿结构")).toHaveLength(1);
  await session.repairStructure(faults.map((f) => f.id));
  await excel.settle();
  expect((await session.look())?.faults).toEqual([]);
  expect(await cell("评价人员", "A2")).toBe("姓  名");
  expect(await cell("收支情况", "D6")).toBe(2499.6);
});

test("a renamed sheet is read where it now stands", async () => {
  const { session } = await openSample("corrected");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("收支情况").name = "二、收支";
    await context.sync();
  });
  await excel.settle();
  const view = (await session.check()).check;
  expect(view.findings).toEqual([]);
  expect(view.verdict).toBe("可以上报");
  await type("二、收支", "B6", 7238.12);
  await excel.settle();
  const orders = (await session.check()).check.findings.map(({ place, sheetOrder }) => [place?.sheet, sheetOrder]);
  expect(orders).toContainEqual(["二、收支", 2]);
});

test("rows deleted on a sheet behind the one in front move that sheet's names and no others", async () => {
  const { session } = await openSample("corrected");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("收支情况").getRange("8:8").insert("Down");
    await context.sync();
    context.workbook.worksheets.getItem("收支情况").getRange("8:8").delete("Up");
    await context.sync();
  });
  await excel.settle();
  expect((await session.check()).check.findings).toEqual([]);
});

test("a protected sheet is checked all the same, and said", async () => {
  const { session } = await openSample("corrected");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("封面").protection.protect();
    await context.sync();
  });
  const view = (await session.check()).check;
  expect(view.findings.map((f) => f.rule)).toEqual(["结构.保护"]);
  expect((await session.look())?.workbook).toMatchObject({ kind: "installed" });
});

test("校验结果 lists every finding with a link", async () => {
  const { session } = await openSample("published");
  const view = (await session.check()).check;
  await session.makeResultSheet();
  await excel.settle();
  expect(await cell("校验结果", "A4")).toBe(view.findings[0]?.rule);
  expect(await cell("校验结果", "A3")).toBe("编码");
});

describe("综述", () => {
  test("an edited figure is found in the prose, and refreshing the paragraph makes it agree again", async () => {
    const { session } = await openSample("corrected");
    await type("收支情况", "C23", 8.14);
    await excel.settle();
    const finding = (await session.check()).check.findings.find((f) => f.rule.startsWith("综述."));
    expect(finding?.place?.sheet).toBe("报告综述");
    const paragraph = ((await session.look())?.paragraphs ?? []).find((p) => p.id === "prose.sangongText");
    expect(paragraph?.parts.some((p) => p.state === "differs")).toBe(true);
    expect(paragraph?.proposal).toContain("8.14");
    await session.writeParagraph("prose.sangongText");
    await excel.settle();
    expect((await session.check()).check.findings.filter((f) => f.rule.startsWith("综述."))).toEqual([]);
    const written = ((await session.look())?.paragraphs ?? []).find((p) => p.id === "prose.sangongText");
    expect(written?.proposal).toBeUndefined();
  });
});
