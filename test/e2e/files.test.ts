/** Files in the workbench: saved where they were opened, under another name, found again, dropped on the page. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FileHandle } from "../../src/workbench/files/access";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { sampleWorkbook } from "../support/sample";
import { corrected } from "../support/samples";
import { wordFile } from "../support/wordFile";
import { wordReport } from "../support/wordReport";
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

/** Within the page: the browser's dialogs answer with a file of the page's own file system, which is as real as one on disk. */
const pickerOf = async (name: string): Promise<void> => {
  const folder = await navigator.storage.getDirectory();
  const handle = (await folder.getFileHandle(name, { create: true })) as FileHandle;
  window.showOpenFilePicker = async () => [handle];
  window.showSaveFilePicker = async () => handle;
};

const write = async ({ name, base64 }: { readonly name: string; readonly base64: string }): Promise<void> => {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await file.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  await file.close();
};

const read = async (name: string): Promise<readonly number[]> => {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
  return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
};

const drop = ({ name, base64 }: { readonly name: string; readonly base64: string }): void => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const CELL = { sheet: "收支情况", row: 5, col: 2 };

describe("Files in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());
  const notice = async (): Promise<string> => (await open()).page.locator("#notice").innerText();
  const state = async (): Promise<string> => (await open()).page.locator("#document-state").innerText();
  const kept = async (name: string): Promise<unknown> => {
    const bytes = await (await open()).page.evaluate(read, name);
    const sheet = readWorkbook(Uint8Array.from(bytes)).sheets.find((each) => each.name === CELL.sheet);
    return sheet?.cells[CELL.row - sheet.top]?.[CELL.col - sheet.left]?.value;
  };

  afterAll(async () => {
    await (await opened)?.close();
  });

  step("are saved where they were opened", async () => {
    const workbench = await open();
    const { page } = workbench;
    await page.evaluate(write, { name: "甲.xlsx", base64: base64(await writeWorkbook(sampleWorkbook("corrected"))) });
    await page.evaluate(pickerOf, "甲.xlsx");
    await workbench.pageButton("打开 .xlsx／.docx").click();
    await workbench.documentIs("甲.xlsx");
    await workbench.type("收支情况!C6", "4548.46");
    await workbench.pageButton("保存 .xlsx").click();
    await eventually(notice, "已保存：甲.xlsx");
    expect(await kept("甲.xlsx")).toBe(4548.46);
    expect(await state()).toBe("");
  });

  step("are not written over where another program has changed them", async () => {
    const workbench = await open();
    await workbench.page.evaluate(write, { name: "甲.xlsx", base64: base64(Buffer.from("别的程序写的")) });
    await workbench.type("收支情况!C6", "1");
    await workbench.pageButton("保存 .xlsx").click();
    await eventually(notice, "没有保存：“甲.xlsx”在打开以后被别的程序改过。请用“另存为”存成另一个文件，再核对两份。");
    expect(Buffer.from(await workbench.page.evaluate(read, "甲.xlsx")).toString()).toBe("别的程序写的");
  });

  step("are saved as another, which is the open one from then on", async () => {
    const workbench = await open();
    await workbench.page.evaluate(pickerOf, "乙.xlsx");
    await workbench.pageButton("另存为").click();
    await workbench.documentIs("乙.xlsx");
    expect(await kept("乙.xlsx")).toBe(1);
    await workbench.type("收支情况!C6", "2");
    await eventually(state, "未保存");
    await workbench.page.keyboard.press("Control+s");
    await eventually(state, ""); // only then: a browser refuses to read a file that is being written
    expect(await kept("乙.xlsx")).toBe(2);
  });

  step("are saved before another is opened, where that is asked for", async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.type("收支情况!C6", "3");
    await eventually(state, "未保存");
    await workbench.pageButton("新建").click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("取消");
    await workbench.pageButton("取消").click();
    await workbench.documentIs("乙.xlsx");
    await page.locator("#sample").selectOption("corrected");
    await workbench.pageButton("保存并继续").click();
    await workbench.documentIs("示例（已更正）.xlsx");
    expect(await kept("乙.xlsx")).toBe(3);
  });

  step("are found again under 最近文件 until the list is cleared", async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.pageButton("新建").click();
    await workbench.documentIs("新建.xlsx");
    await workbench.pageButton("最近文件").click();
    const lines = page.locator("#recent-list button");
    await lines.nth(1).waitFor();
    expect((await lines.allInnerTexts()).map((line) => line.split("　")[0])).toEqual(["乙.xlsx", "甲.xlsx"]);
    await lines.first().click();
    await workbench.documentIs("乙.xlsx");
    expect(await workbench.value("收支情况!C6")).toBe(3);
    await workbench.pageButton("最近文件").click();
    await workbench.pageButton("清除").click();
    await page.getByText("这里还没有打开或保存过文件。").waitFor();
    expect(await lines.count()).toBe(0);
    await workbench.pageButton("关闭").click();
  });

  step("are opened by dropping them, a Word report too", async () => {
    const workbench = await open();
    const workbook = base64(await writeWorkbook(sampleWorkbook("published")));
    await workbench.page.evaluate(drop, { name: "丙.xlsx", base64: workbook });
    await workbench.documentIs("丙.xlsx");
    await workbench.page.evaluate(drop, { name: "丁.docx", base64: base64(wordFile(wordReport(corrected))) });
    await workbench.documentIs("丁.xlsx");
    expect(await notice()).toMatch(/^已从 Word 报告建表/);
  });

  step("are downloaded under a name that is asked for, where the browser writes no files", async () => {
    const workbench = await open();
    const { page } = workbench;
    const folder = await mkdtemp(path.join(tmpdir(), "ziping-e2e-"));
    await page.evaluate(() => Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined }));
    await workbench.pageButton("另存为").click();
    await page.getByLabel("文件名").fill("上报/终稿");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("上报终稿.xlsx");
    const file = path.join(folder, "上报终稿.xlsx");
    await download.saveAs(file);
    expect(readWorkbook(await readFile(file)).sheets.map(({ name }) => name)).toContain("收支情况");
    await workbench.documentIs("上报终稿.xlsx");
    await rm(folder, { recursive: true });
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
