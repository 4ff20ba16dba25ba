import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { lastYearFile } from "../support/lastYear";
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

/** 上年数 out of last year's workbook. Each step begins where the one before ended. */
describe("Last year's figures in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  let folder = "";
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());

  /** The figure that a name of the form leads to. */
  const figure = async (name: string): Promise<unknown> => {
    const workbench = await open();
    return workbench.value((await workbench.refersTo(name)).replace(/^=|'|\$/g, ""));
  };
  const choose = async (file: string): Promise<void> => {
    const workbench = await open();
    const [dialog] = await Promise.all([
      workbench.page.waitForEvent("filechooser"),
      workbench.button("提取上年数").click(),
    ]);
    await dialog.setFiles(path.join(folder, file));
  };
  const readerIsHere = async (): Promise<boolean> =>
    (await open()).pane.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("readWorkbook")),
    );

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "ziping-e2e-"));
    const sangong = { rows: [{ unit: "1、局机关", reception: "88.87" }] };
    await writeFile(
      path.join(folder, "2020.xlsx"),
      await lastYearFile((data) => ({ sangong, sangongBasis: { ...data.sangongBasis, currentBudget: null } })),
    );
    await writeFile(path.join(folder, "2021.xlsx"), await lastYearFile(undefined, "2021"));
  });

  afterAll(async () => {
    await (await opened)?.close();
    await rm(folder, { recursive: true });
  });

  step("opens the pane without the reader of files", async () => {
    const workbench = await open();
    await workbench.loadSample("corrected");
    await workbench.check();
    expect(await workbench.verdict()).toContain("可以上报");
    expect(await readerIsHere()).toBe(false);
  });

  step("refuses a workbook of another year and says which one it wants", async () => {
    const workbench = await open();
    await choose("2021.xlsx");
    const problem = workbench.inPane.getByRole("group").filter({ hasText: "没有提取上年数" });
    await problem.waitFor();
    expect(await problem.innerText()).toContain("请选择评价年度为 2020 的工作簿。");
    expect(await readerIsHere()).toBe(true);
  });

  step("shows last year's figures beside what stands there, and writes nothing when told not to", async () => {
    const workbench = await open();
    await choose("2020.xlsx");
    const panel = workbench.inPane.getByRole("region", { name: "上年数（2020年度，某市工业和信息化局）" });
    const row = (name: string) =>
      panel.getByRole("row").filter({ has: workbench.inPane.getByRole("rowheader", { name, exact: true }) });
    expect(await row("上年收入合计").innerText()).toMatch(/10108\.64 万元[^]*7138\.12 万元\s*替换现值/);
    expect(await row("上年预算数").innerText()).toMatch(/32 万元[^]*不提取：上年工作簿里是空的/);
    await workbench.button("取消").click();
    await panel.waitFor({ state: "detached" });
    expect(await figure("自评.上年数.收入合计")).toBe(10108.64);
  });

  step("writes what was shown, leaves what was not taken, and checks by the new figures", async () => {
    const workbench = await open();
    await choose("2020.xlsx");
    await workbench.button("写入 7 个数").click();
    await workbench.said("已写入 7 个上年数。全审完成");
    await eventually(() => figure("自评.上年数.收入合计"), 7138.12);
    expect(await figure("自评.三公基数.上年决算数")).toBe(88.87);
    expect(await figure("自评.三公基数.上年预算数")).toBe(32);
    await workbench.screen("问题");
    expect(await workbench.inPane.getByRole("main").innerText()).toMatch(/三公.*25\.87\s*万元.*88\.87\s*万元/);
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
