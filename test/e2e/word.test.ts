import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readDocumentReport } from "../../src/reports/department/fromDocument/readDocumentReport";
import { readDocument } from "../../src/docx";
import { corrected } from "../support/samples";
import { wordFile } from "../support/wordFile";
import { printedData, wordReport } from "../support/wordReport";
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

/** Word in, 全审, corrected, Word out. Each step begins where the one before ended. */
describe("Word reports in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  let folder = "";
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());

  /** The cell that a name of the form leads to: "收支情况!D6", and the one so many rows below. */
  const cellOf = async (name: string, below = 0): Promise<string> => {
    const at = (await (await open()).refersTo(name)).replace(/^=|'|\$/g, "");
    return at.replace(/\d+$/, (row) => String(Number(row) + below));
  };
  const panel = async () => (await open()).inPane.getByRole("region", { name: /^Word 报告（2021年度/ });
  const choose = async (file: string): Promise<void> => {
    const workbench = await open();
    const [dialog] = await Promise.all([
      workbench.page.waitForEvent("filechooser"),
      workbench.button("从 Word 报告建表").click(),
    ]);
    await dialog.setFiles(path.join(folder, file));
  };
  const isFetched = async (chunk: string): Promise<boolean> =>
    (await open()).pane.evaluate(
      (name) => performance.getEntriesByType("resource").some((each) => each.name.includes(name)),
      chunk,
    );

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "ziping-e2e-"));
    const [unit] = corrected.income?.rows ?? [];
    const slip = { ...corrected, income: { rows: [{ ...unit, grant: "2400" }] } };
    await writeFile(path.join(folder, "slip.docx"), wordFile(wordReport(slip)));
    await writeFile(path.join(folder, "damaged.docx"), wordFile(wordReport(slip)).subarray(0, 4000));
  });

  afterAll(async () => {
    await (await opened)?.close();
    await rm(folder, { recursive: true });
  });

  step("opens the pane without reader and writer", async () => {
    await (await open()).loadSample("corrected");
    expect(await isFetched("readWord")).toBe(false);
    expect(await isFetched("writeWord")).toBe(false);
  });

  step("refuses a damaged document with what to do", async () => {
    const workbench = await open();
    await choose("damaged.docx");
    const problem = workbench.inPane.getByRole("group").filter({ hasText: "文档已损坏" });
    await problem.waitFor();
    expect(await problem.innerText()).toContain("请用 Word 打开并修复");
  });

  step("shows what differs beside what stands there", async () => {
    await choose("slip.docx");
    await (await panel()).waitFor();
    expect(await (await panel()).innerText()).toContain("替换 1 处现值");
    expect(await (await panel()).getByRole("checkbox", { checked: true }).count()).toBe(0);
    expect(await isFetched("writeWord")).toBe(false);
  });

  step("writes what was ticked, and 全审 finds the slip of the document", async () => {
    const workbench = await open();
    await (await panel()).getByRole("checkbox", { name: "写入“年度收入情况（万元）”" }).check();
    await workbench.button("写入 1 处").click();
    await workbench.said("已写入 1 处。");
    const cell = await cellOf("自评.收入.公共财政拨款", 1);
    await eventually(() => workbench.value(cell), 2400);
    await workbench.check();
    expect(await workbench.verdict()).toContain("不能上报");
  });

  step("is corrected in the sheet", async () => {
    const workbench = await open();
    await workbench.type(await cellOf("自评.收入.公共财政拨款", 1), "2499.6");
    await workbench.check();
    expect(await workbench.verdict()).toContain("可以上报");
  });

  step("comes out as Word, and says what the tables say", async () => {
    const workbench = await open();
    await workbench.button("导出 Word 报告").click();
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.button("生成并下载").click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^某市工业和信息化局2021.*\.docx$/);
    const { data, unplaced } = readDocumentReport(readDocument(await readFile(await download.path())));
    expect(unplaced).toEqual([]);
    expect(data.income?.sum).toMatchObject({ total: "7138.12", grant: "2499.6" });
    expect(data.prose?.overview).toBe(printedData(corrected).prose?.overview);
  });

  step("opens a Word report as a new workbook", async () => {
    const workbench = await open();
    await workbench.pageButton("打开 .xlsx／.docx").click();
    const [dialog] = await Promise.all([
      workbench.page.waitForEvent("filechooser"),
      workbench.pageButton("不保存，继续").click(),
    ]);
    await dialog.setFiles(path.join(folder, "slip.docx"));
    await workbench.documentIs("slip.xlsx");
    await eventually(async () => workbench.value(await cellOf("自评.收入.公共财政拨款", 1)), 2400);
    await workbench.check();
    expect(await workbench.verdict()).toContain("不能上报");
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
