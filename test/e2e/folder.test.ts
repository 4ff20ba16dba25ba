/** A bureau's folder in the workbench: chosen, listed as it is checked, one report opened by a click. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { correctedFile } from "../support/returned";
import { sampleWorkbook } from "../support/sample";
import { corrected } from "../support/samples";
import { wordFile } from "../support/wordFile";
import { wordReport } from "../support/wordReport";
import { writeWorkbook } from "../../src/xlsx";
import { needs } from "../tools/needs";
import { Workbench } from "./support/workbench";

const OLD = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from("Workbook", "utf16le"),
]);

describe("A folder of reports in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  let scratch = "";
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());
  const lines = async () => (await open()).page.getByRole("complementary", { name: "文件夹" }).getByRole("listitem");

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), "ziping-e2e-"));
    const at = (name: string): string => path.join(scratch, "收到", name);
    await mkdir(at("二科"), { recursive: true });
    await writeFile(at("甲局.xlsx"), await correctedFile());
    await writeFile(at("二科/乙局.xlsx"), await writeWorkbook(sampleWorkbook("published")));
    await writeFile(at("丙局.xlsx"), "不是工作簿");
    await writeFile(at("丁局.docx"), wordFile(wordReport(corrected)));
    await writeFile(at("戊局.et"), OLD);
    await writeFile(at("~$甲局.xlsx"), "");
  });

  afterAll(async () => {
    await (await opened)?.close();
    await rm(scratch, { recursive: true });
  });

  step("is listed with what was found in each file, and what was left out", async () => {
    const workbench = await open();
    const { page } = workbench;
    const [dialog] = await Promise.all([page.waitForEvent("filechooser"), workbench.pageButton("打开文件夹").click()]);
    await dialog.setFiles(path.join(scratch, "收到"));
    await page.locator("#folder-progress").filter({ hasText: "共 5 个文件" }).waitFor();
    expect(await page.locator("#folder-progress").innerText()).toMatch(
      /无法读取 2。没有审核：临时文件和系统文件 1 个$/,
    );
    const told = await (await lines()).allInnerTexts();
    expect(told).toHaveLength(5);
    expect(told).toContainEqual(expect.stringMatching(/可以上报[\s\S]*甲局\.xlsx[\s\S]*强制 0/));
    expect(told).toContainEqual(expect.stringMatching(/不能上报[\s\S]*二科\/乙局\.xlsx/));
    expect(told).toContainEqual(expect.stringMatching(/无法读取[\s\S]*戊局\.et[\s\S]*\.xls 或 WPS \.et/));
  });

  step("opens a report by its line, and says which one is open", async () => {
    const workbench = await open();
    const line = (await lines()).filter({ hasText: "乙局.xlsx" }).getByRole("button");
    await line.click();
    await workbench.documentIs("乙局.xlsx");
    expect(await workbench.value("收支情况!B5")).toBe(7138.12);
    expect(await line.getAttribute("aria-current")).toBe("true");
  });

  step("is left by its button, and the page broke no rule", async () => {
    const workbench = await open();
    await workbench.pageButton("关闭文件夹").click();
    expect(await workbench.page.locator("#folder").isVisible()).toBe(false);
    expect(workbench.faults).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});
