import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

/** A department adapts two 产出 indicators to its own work. Each step begins where the one before ended. */
describe("Adapting the indicators in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());

  /** 三级指标, 评分标准, 分值, 自评得分, 扣分原因 of all 25 rows of the scoring sheet. */
  const sheet = async (): Promise<readonly (readonly unknown[])[]> => (await open()).values("评分表!C3:G27");
  const typed = (rows: readonly (readonly unknown[])[]) => rows.map(([, , , self, reason]) => [self, reason]);
  const XIAOKANG = 15;
  const GROWTH = 16;
  let before: readonly (readonly unknown[])[] = [];

  afterAll(async () => {
    await (await opened)?.close();
  });

  step("changes name, text and weight of two indicators on 评价指标", async () => {
    const workbench = await open();
    await workbench.loadSample("corrected");
    before = await sheet();
    await workbench.type("评价指标!D19", "产业链建设任务完成情况");
    await workbench.type("评价指标!E19", "按年初产业链建设任务书逐项核对，全部完成计6分。");
    await workbench.type("评价指标!F19", "6");
    await workbench.type("评价指标!D20", "优质企业培育任务完成情况");
    await workbench.type("评价指标!F20", "6");
    await eventually(() => workbench.values("评价指标!F19:F20"), [[6], [6]]);
  });

  step("says after 全审 that the scoring sheet no longer agrees, and how to make it agree", async () => {
    const workbench = await open();
    await workbench.check();
    expect(await workbench.verdict()).toContain("不能上报");
    await workbench.screen("问题");
    const findings = workbench.inPane.getByRole("main");
    expect(await findings.innerText()).toContain("“产业链建设任务完成情况”表中分值 5 分，评分标准为 6 分");
    expect(await findings.innerText()).toContain("“优质企业培育任务完成情况”表中分值 7 分，评分标准为 6 分");
  });

  step("prints the new names and weights on 生成评分表, and keeps every score and reason that was typed", async () => {
    const workbench = await open();
    await workbench.screen("总览");
    await workbench.button("生成评分表").click();
    await workbench.said("评分表已生成");
    await eventually(() => workbench.marks("评分表!F19"), ["must"]); // checked again without being asked: 7 points of 6
    const after = await sheet();
    expect(after[XIAOKANG]).toEqual([
      "产业链建设任务完成情况",
      "按年初产业链建设任务书逐项核对，全部完成计6分。",
      6,
      5,
      "",
    ]);
    expect(after[GROWTH]?.[0]).toBe("优质企业培育任务完成情况");
    expect(after[GROWTH]?.[2]).toBe(6);
    expect(typed(after)).toEqual(typed(before));
    const others = (rows: readonly (readonly unknown[])[]) =>
      rows.filter((_, i) => i !== XIAOKANG && i !== GROWTH).map(([name]) => name);
    expect(others(after)).toEqual(others(before));
    expect(await workbench.values("评分表!E28:F28")).toEqual([[100, 98]]);
  });

  step("asks for a self-score within the new weight, and for a reason where the weight rose above it", async () => {
    const workbench = await open();
    await workbench.screen("问题");
    const findings = await workbench.inPane.getByRole("main").innerText();
    expect(findings).toContain("“优质企业培育任务完成情况”自评 7 分，超过分值 6 分");
    expect(findings).toContain("“产业链建设任务完成情况”分值 6 分，自评 5 分，扣了 1 分，没有写扣分原因");
    expect(findings).not.toContain("评分标准为");
  });

  step("accepts the adapted sheet once both scores are right: 佐证材料 followed by itself", async () => {
    const workbench = await open();
    await workbench.type("评分表!F18", "6");
    await workbench.type("评分表!F19", "6");
    await eventually(() => workbench.value("评分表!F28"), 98);
    await workbench.check();
    expect(await workbench.verdict()).toContain("可以上报");
    expect(await workbench.marks("评分表")).toEqual([]);
  });

  step("finds a 参数 that cannot be used at its cell, and nothing else that only follows from it", async () => {
    const workbench = await open();
    await workbench.type("评价指标!H4", "标准=100; 每=0; 扣=0.5; 满分=5");
    await workbench.check();
    expect(await workbench.verdict()).toContain("不能上报");
    await workbench.screen("问题");
    expect(await workbench.inPane.getByRole("article").count()).toBe(1);
    expect(await workbench.inPane.getByRole("main").innerText()).toContain("参数“每”必须大于 0");
    await workbench.openFinding("H4");
    await eventually(() => workbench.selected(), "评价指标!H4");
    expect(await workbench.marks("评价指标!H4")).toEqual(["must"]);
  });

  step("refuses 生成评分表 in a plain sentence until the 参数 is right, and leaves the sheet as it was", async () => {
    const workbench = await open();
    const standing = await sheet();
    await workbench.screen("总览");
    await workbench.button("生成评分表").click();
    const problem = workbench.inPane.getByRole("group").filter({ hasText: "没有生成评分表" });
    await problem.waitFor();
    expect(await problem.innerText()).toContain("请先全审，按提示改正评价指标。");
    expect(await sheet()).toEqual(standing);

    await workbench.type("评价指标!H4", "标准=100; 每=1; 扣=0.5; 满分=5");
    await workbench.inPane.getByRole("region", { name: "审核结论" }).filter({ hasText: "可以上报" }).waitFor();
    await workbench.button("重试").click();
    await workbench.said("评分表已生成");
    expect(await workbench.verdict()).toContain("可以上报");
    expect(await sheet()).toEqual(standing);
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
