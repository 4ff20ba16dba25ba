import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

/** The officer's way through the sample, from the first check to a report that may be handed in. Each step begins where the one before ended. */
describe("The workbench in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());

  afterAll(async () => {
    await (await opened)?.close();
  });

  step("opens with the published sample and the task pane beside it", async () => {
    const workbench = await open();
    expect(await workbench.page.locator("#document-name").innerText()).toBe("示例（已发布）.xlsx");
    expect(await workbench.value("收支情况!B5")).toBe(7138.12);
    expect(await workbench.marks("评分表")).toEqual([]);
  });

  step("says after 全审 that the report cannot be handed in, and marks the deductions without reasons", async () => {
    const workbench = await open();
    await workbench.check();
    expect(await workbench.verdict()).toContain("不能上报");
    await eventually(() => workbench.marks("评分表!G7"), ["must"]);
    expect(await workbench.marks("评分表!G8")).toEqual(["must"]);
    expect(await workbench.marks("收支情况!A32")).toEqual(["explain"]);
  });

  step("goes to the cell of the finding that is clicked", async () => {
    const workbench = await open();
    await workbench.screen("问题");
    await workbench.openFinding("A32");
    await eventually(() => workbench.selected(), "收支情况!A32");
  });

  step("marks the total that two swapped digits put wrong, and takes the mark away once they are right", async () => {
    const workbench = await open();
    expect(await workbench.marks("收支情况!C5")).toEqual([]);
    await workbench.type("收支情况!C6", "4548.46");
    await eventually(() => workbench.value("收支情况!C5"), 4548.46);
    await workbench.check();
    await eventually(() => workbench.marks("收支情况!C5"), ["must"]);

    await workbench.type("收支情况!C6", "4548.64");
    await eventually(() => workbench.value("收支情况!C5"), 4548.64);
    await eventually(() => workbench.marks("收支情况!C5"), []);
  });

  step("makes the scoring sheet from the ribbon and shows it", async () => {
    const workbench = await open();
    await workbench.pageButton("生成评分表").click();
    await workbench.said("评分表已生成");
    expect(await workbench.selected()).toMatch(/^评分表!/);
    await workbench.screen("评分");
    expect(await workbench.inPane.getByRole("main").innerText()).toContain("98");
  });

  step("saves the workbook as .xlsx and opens it again as it was", async () => {
    const workbench = await open();
    const folder = await mkdtemp(path.join(tmpdir(), "ziping-e2e-"));
    const file = path.join(folder, "报告.xlsx");
    await workbench.type("收支情况!D15", "1868.76");
    await eventually(() => workbench.value("收支情况!D15"), 1868.76);
    await workbench.save(file);
    await workbench.openFile(file);
    expect(await workbench.value("收支情况!D15")).toBe(1868.76);
    expect(await workbench.value("收支情况!B15")).toBe(7125.62);
    await rm(folder, { recursive: true });
  });

  step("asks before unsaved changes are lost, and finds nothing wrong with the corrected sample", async () => {
    const workbench = await open();
    await workbench.type("收支情况!D15", "1868.75");
    await eventually(() => workbench.page.locator("#document-state").innerText(), "未保存");
    await workbench.page.getByLabel("载入示例").selectOption("corrected");
    await workbench.pageButton("取消").click();
    expect(await workbench.page.locator("#document-name").innerText()).toBe("报告.xlsx");

    await workbench.page.getByLabel("载入示例").selectOption("corrected");
    await workbench.pageButton("不保存，继续").click();
    await workbench.documentIs("示例（已更正）.xlsx");
    await workbench.check();
    expect(await workbench.verdict()).toContain("可以上报");
  });

  step("sent nothing to any other machine, and no error went unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
