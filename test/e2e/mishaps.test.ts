import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadSnapshot } from "../../src/app/loading/load";
import { checkViewOf } from "../../src/app/useCases/reportView";
import { toData } from "../../src/engine/report/data";
import { zlibInflate } from "../../src/ooxml/node";
import { department } from "../../src/reports/department";
import { readWorkbook } from "../../src/xlsx";
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { paste } from "./support/form";
import { Workbench } from "./support/workbench";

/** Ten things go wrong with a report that was ready; each is told and put right, and the report is ready again. Each step begins where the one before ended. */
describe("A year in which ten things go wrong, in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  let folder = "";
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "ziping-e2e-"));
  });
  afterAll(async () => {
    await (await opened)?.close();
    await rm(folder, { recursive: true });
  });

  const verdict = async (): Promise<string> => {
    const workbench = await open();
    await workbench.screen("总览");
    return (await workbench.verdict()).split("\n")[0] ?? "";
  };
  const isReady = (): Promise<void> => eventually(verdict, "可以上报");

  /** The line of the finding at this cell, once the pane has checked what was typed. */
  const told = async (address: string): Promise<string> => {
    const workbench = await open();
    await workbench.screen("问题");
    const line = workbench.inPane.getByRole("button", { name: new RegExp(`，${address}$`) }).first();
    await line.waitFor();
    return (await line.getAttribute("aria-label")) ?? "";
  };

  const takeSuggestion = async (address: string): Promise<void> => {
    const workbench = await open();
    await workbench.openFinding(address);
    await workbench.button(/^采用建议/).click();
    await workbench.button("确认写入").click();
    await workbench.said(/^已写入：/);
  };

  const repair = async (what: RegExp): Promise<void> => {
    const workbench = await open();
    await workbench.screen("总览");
    await workbench.inPane.getByRole("region", { name: "表格结构需要修复" }).getByText(what).first().waitFor();
    await workbench.button(/^修复：/).click();
    await workbench.said(/^已修复 1 处结构问题/);
  };

  /** As another program, or a person by the grid's own menus, changes the workbook. */
  const change = async (sheet: string, work: "rename" | "deleteRow", to: string): Promise<void> =>
    (await open()).pane.evaluate(
      ([name, what, how]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(name);
          if (what === "rename") worksheet.name = how;
          else worksheet.getRange(how).delete("Up");
          await context.sync();
        }),
      [sheet, work, to] as const,
    );

  step("begins with a report that is ready", async () => {
    const workbench = await open();
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.loadSample("corrected");
    await workbench.check();
    await isReady();
  });

  step("1: a figure is typed as text", async () => {
    const workbench = await open();
    await workbench.type("收支情况!D6", "'2499.60");
    expect(await told("D6")).toMatch(/^强制：数字以文本形式存放/);
    await takeSuggestion("D6");
    await eventually(() => workbench.value("收支情况!D6"), 2499.6);
    await isReady();
  });

  step("2: a figure is typed in 元", async () => {
    const workbench = await open();
    await workbench.type("收支情况!D23", "187300");
    expect(await told("D23")).toMatch(/^强制：疑似按元填写/);
    await takeSuggestion("D23");
    await eventually(() => workbench.value("收支情况!D23"), 18.73);
    await isReady();
  });

  step("3: a unit is misspelt in one of the tables", async () => {
    const workbench = await open();
    await workbench.type("收支情况!A24", "2、无线电监侧站");
    expect(await told("A24")).toMatch(/^提示：各表机构一致/);
    await workbench.type("收支情况!A24", "2、无线电监测站");
    await isReady();
  });

  step("4: what was carried in is deleted", async () => {
    const workbench = await open();
    await workbench.goTo("收支情况!C6");
    await workbench.page.keyboard.press("Delete");
    expect(await told("C5")).toMatch(/^强制：上年结转与上年末累计结余一致/);
    await workbench.type("收支情况!C6", "4548.64");
    await isReady();
  });

  step("5: figures are pasted over formulas, told once, and repaired at once", async () => {
    const workbench = await open();
    await paste(workbench, "收支情况!B5", [["7138.12", "4548.64", "2499.6"]]);
    expect(await told("B5")).toMatch(/^告知：公式完整并已计算/);
    await repair(/3 处公式被数值覆盖/);
    await workbench.type("收支情况!D6", "2500.6");
    await eventually(() => workbench.value("收支情况!D5"), 2500.6);
    await workbench.type("收支情况!D6", "2499.6");
    await isReady();
  });

  step("6: a repair is undone, and can be made again", async () => {
    const workbench = await open();
    await paste(workbench, "收支情况!B5", [["7138.12", "4548.64", "2499.6"]]);
    await repair(/数值覆盖/);
    await workbench.goTo("收支情况!B5");
    await workbench.page.keyboard.press("Control+Z");
    expect(await told("B5")).toMatch(/^告知：公式完整并已计算/);
    await repair(/数值覆盖/);
    await isReady();
  });

  step("7: a sheet is renamed, and nothing of it is lost", async () => {
    const workbench = await open();
    await change("收支情况", "rename", "2021年收支");
    await workbench.check();
    await isReady();
    expect(await workbench.value("2021年收支!B5")).toBe(7138.12);
    await change("2021年收支", "rename", "收支情况");
  });

  step("8: a unit's row is deleted from one table, and the unit is added to it again", async () => {
    const workbench = await open();
    await change("收支情况", "deleteRow", "24:24");
    await workbench.check();
    expect(await told("A7")).toMatch(/^提示：各表机构一致/);
    await workbench.screen("总览");
    await workbench.button("机构").click();
    await workbench.inPane.getByRole("textbox", { name: /机构名称/ }).fill("无线电监测站");
    await workbench.button("添加机构").click();
    await workbench.said("无线电监测站”一行");
    await paste(workbench, "收支情况!C24", [["0", "0", "0", "0"]]);
    await isReady();
  });

  step("9: the page is left while a cell is being typed in, and the browser asks first", async () => {
    const workbench = await open();
    const file = path.join(folder, "before.xlsx");
    await workbench.save(file);
    const asked: string[] = [];
    workbench.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await workbench.goTo("基本概况!B2");
    await workbench.page.keyboard.type("示例填报");
    await workbench.page.evaluate(() => location.reload());
    await eventually(() => Promise.resolve(asked.join()), "beforeunload");
    await workbench.page.keyboard.type("人");
    await workbench.page.keyboard.press("Enter");
    await eventually(() => workbench.value("基本概况!B2"), "示例填报人");
  });

  step("10: two figures are typed while a check is running, and the verdict is of the newest", async () => {
    const workbench = await open();
    await workbench.screen("总览");
    await workbench.goTo("收支情况!D6");
    await workbench.button(/^(重新)?全审$/).click();
    await workbench.type("收支情况!D6", "2500.6");
    await workbench.type("收支情况!D6", "2501.6");
    await eventually(verdict, "不能上报");
    await workbench.type("收支情况!D6", "2499.6");
    await isReady();
  });

  step("what is typed but not entered is in the file that is saved, and the file is ready", async () => {
    const workbench = await open();
    const file = path.join(folder, "after.xlsx");
    await workbench.goTo("基本概况!B2");
    await workbench.page.keyboard.type("示例联系人");
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.keyboard.press("Control+S"),
    ]);
    await download.saveAs(file);
    const loaded = loadSnapshot(department, readWorkbook(await readFile(file), { inflate: zlibInflate }));
    expect(toData(loaded.assessment.cells).profile).toMatchObject({ contact: "示例联系人" });
    expect(checkViewOf(loaded).verdict).toBe("可以上报");
  });
});
