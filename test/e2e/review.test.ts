import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

/** What goes out with a report besides its figures: explanations, sound names, the stamp. Each step begins where the one before ended. */
describe("Explaining, repairing and stamping in a browser", () => {
  const step = needs("chromium");
  const hint = "经济分类合计等于支出合计";
  const reason = "各经济分类四舍五入形成的尾差，决算报表口径如此。";
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());
  const record = async () => (await open()).inPane.getByRole("article").filter({ hasText: reason });
  const region = async (name: string): Promise<string> =>
    (await open()).inPane.getByRole("region", { name }).innerText();

  afterAll(async () => {
    await (await opened)?.close();
  });

  step("keeps the explanation of a 提示 in the workbook and shows it as explained", async () => {
    const workbench = await open();
    await workbench.check();
    await workbench.screen("问题");
    await workbench.openFinding(hint);
    await eventually(() => workbench.selected(), "收支情况!B14");
    await workbench.button(`说明：${hint}`).click();
    const form = workbench.inPane.getByRole("form", { name: `说明：${hint}` });
    await form.getByLabel("审核说明").fill(reason);
    await form.getByLabel("说明人").fill("示例填报人");
    await form.getByRole("button", { name: "保存说明" }).click();
    await workbench.said("说明已保存在工作簿里");
    const finding = await workbench.card(hint).innerText();
    expect(finding).toContain("已说明");
    expect(finding).toContain(reason);
    expect(await workbench.marks("收支情况!B14")).toEqual([]);
    expect(await workbench.selected()).toBe("收支情况!B14");
    expect((await workbench.values("审核说明!A1:G9")).flat()).toContain(reason);
  });

  step("says that the explanation has lapsed once a figure it covers is changed", async () => {
    const workbench = await open();
    await workbench.type("基础数据!B58", "1270.45");
    await workbench.card(hint).filter({ hasText: "1270.45" }).waitFor();
    expect(await workbench.card(hint).innerText()).toContain("原说明已失效：所说明的数字变了");
    await workbench.screen("说明");
    expect(await (await record()).innerText()).toContain("已失效");
    await workbench.screen("总览");
    await workbench.inPane.getByText("有 1 条审核说明因数字变动已失效，请重新说明。").waitFor();
  });

  step("takes the explanation as given again once the figure is what was explained", async () => {
    const workbench = await open();
    await workbench.type("基础数据!B58", "1270.44");
    await workbench.screen("说明");
    await (await record()).filter({ hasText: "有效" }).waitFor();
  });

  step("reads on by the words when a name was lost, says so, and points it at its cell again when asked", async () => {
    const workbench = await open();
    const staff = await workbench.value("基本概况!B3");
    await workbench.deleteName("自评.概况.人员编制");
    await workbench.check();
    expect(await region("表格结构需要修复")).toContain("1 个名称不见了或失去了引用，各栏已按标题认出");
    expect(await workbench.verdict()).toContain("核对 208 项");
    await workbench.button(/^修复：.*名称/).click();
    await workbench.said("已修复 1 处结构问题");
    await workbench.inPane.getByRole("region", { name: "表格结构需要修复" }).waitFor({ state: "detached" });
    expect(await workbench.refersTo("自评.概况.人员编制")).toBe("=基本概况!$B$3");
    expect(await workbench.value("基本概况!B3")).toEqual(staff);
  });

  step("stamps a report that may be handed in", async () => {
    const workbench = await open();
    await workbench.loadSample("corrected");
    await workbench.check();
    await workbench.button("生成评分表").click();
    await workbench.said("评分表已生成");
    await workbench.button("做上报标记").click();
    await workbench.said("上报标记已做好");
    expect(await region("上报标记")).toMatch(/做了上报标记，之后没有改动。[\s\S]*校验码：[0-9a-f]{64}/);
    await workbench.check();
    expect(await workbench.verdict()).toContain("可以上报");
  });

  step("says after an edit that the workbook is no longer what was stamped, and which fields changed", async () => {
    const workbench = await open();
    await workbench.type("收支情况!C6", "4548.65");
    const stamp = workbench.inPane.getByRole("region", { name: "上报标记" });
    await stamp.filter({ hasText: "4548.65 万元" }).waitFor();
    expect(await stamp.innerText()).toMatch(/做了上报标记，之后有 \d+ 处改动/);
    expect(await stamp.innerText()).toMatch(/1、局机关 · 上年结转：4548.64 万元 → 4548.65 万元/);
    await stamp.getByRole("button", { name: /收支情况!C6/ }).click();
    await eventually(() => workbench.selected(), "收支情况!C6");
  });

  step("holds to the stamp again once the edit is undone", async () => {
    const workbench = await open();
    await workbench.type("收支情况!C6", "4548.64");
    await workbench.inPane.getByRole("region", { name: "上报标记" }).filter({ hasText: "之后没有改动" }).waitFor();
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
