/**
 * ziping word: the report as a Word document, read again by our own reader and printed by LibreOffice.
 * @drawn 1
 */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { textIn } from "../../src/domain/cell";
import { readDocument } from "../../src/docx";
import { blocksText } from "../../src/document/text";
import { readDepartmentReport } from "../../src/reports/department/schema";
import { readWorkbook } from "../../src/xlsx";
import { zlibInflate } from "../../src/ooxml/node";
import { toPdf } from "../support/libreoffice";
import { needs } from "../tools/needs";
import { requireTool } from "../tools/tools.mjs";
import { inFolder, ziping } from "./workplace";

type At = (name: string) => string;

const withSample = (kind: string, work: (at: At) => Promise<void>): Promise<void> =>
  inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", kind);
    await work(at);
  });

const shownIn = async (file: string): Promise<string> => blocksText(readDocument(await readFile(file)).blocks);

test("a clean report is exported with nothing to say but where it went, and never over another file", () =>
  withSample("corrected", async (at) => {
    expect(await ziping("word", at("a.xlsx"), "-o", at("a.docx"))).toEqual({
      code: 0,
      out: "",
      err: `已导出 ${at("a.docx")}\n`,
    });
    expect((await ziping("word", at("a.xlsx"), "-o", at("a.docx"))).err).toContain("已存在，没有改动");
    expect((await ziping("word", at("a.xlsx"), "-o", at("a.docx"), "--force")).code).toBe(0);
  }));

test("a report with faults is exported as it is, and they are said beside it, not in it", () =>
  withSample("published", async (at) => {
    const { code, err } = await ziping("word", at("a.xlsx"), "-o", at("a.docx"));
    expect([code, err]).toEqual([0, expect.stringMatching(/还有 \d+ 处必须改正或补填/)]);
    expect(err).toMatch(/报告综述有 \d 段与表格不一致，请先在“综述”里核对：(“[^”]+”、?)*“基本支出”/);
    expect(await shownIn(at("a.docx"))).not.toContain("必须改正");
  }));

test("a 公开版 is checked as it is; a workbook made from it asks for what it leaves out, and the next year's has nothing of it", () =>
  withSample("corrected", async (at) => {
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"), "--public");
    expect((await ziping("check", at("a.docx"))).out).not.toContain("略");
    await ziping("new", at("b.xlsx"), "--from", at("a.docx"));
    expect((await ziping("check", at("b.xlsx"))).out).toMatch(/“联系人”里还留有“略”[^]*“联络电话”填的是“略”/);
    const next = await ziping("new", at("c.xlsx"), "--prior", at("b.xlsx"));
    expect([next.code, next.err]).toEqual([0, expect.not.stringMatching(/：略$/m)]);
    expect((await ziping("read", at("c.xlsx"))).out).not.toContain('"略"');
  }));

test("the document holds the parts of the form in order, every text and the figures as the workbook shows them", () =>
  withSample("corrected", async (at) => {
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"));
    const shown = await shownIn(at("a.docx"));
    const parts = ["自评报告", "一、部门（单位）基本概况", "年度收入情况", "三、部门（单位）整体", "四、评价人员"];
    const at_ = [...parts, "五、评价报告综述", "部门整体支出绩效评价评分表"].map((part) => shown.indexOf(part));
    expect(at_.every((place, i) => place >= 0 && place > (at_[i - 1] ?? -1))).toBe(true);
    expect(shown).toContain("7,138.12");
    const { cells } = readDepartmentReport(readWorkbook(await readFile(at("a.xlsx")), { inflate: zlibInflate }));
    const texts = [...cells.all()].filter(({ id }) => /^(profile|prose|goals|tasks)\./.test(id)).map(textIn);
    const lines = texts.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
    expect(shown).not.toMatch(/\b(?:in|pr|as)\.[a-z]+/);
  }));

test("公开版 leaves out who can be reached and who signed, names them, and nothing else changes", () =>
  withSample("corrected", async (at) => {
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"));
    const { err } = await ziping("word", at("a.xlsx"), "-o", at("p.docx"), "--public");
    expect(err).toContain("联系人");
    const [whole, open] = await Promise.all([shownIn(at("a.docx")), shownIn(at("p.docx"))]);
    expect(open).not.toMatch(/示例联系人|示例甲|示例乙|0000-0000000/);
    const kept = whole.split("\n").filter((line) => !/示例联系人|示例[甲乙丙]|0000-0000000/.test(line));
    const shown = open.split("\n");
    expect(kept.filter((line) => !shown.includes(line))).toEqual([]);
  }));

test("attachments come on request, with indicators called by their names", () =>
  withSample("corrected", async (at) => {
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"), "--attachments");
    const shown = await shownIn(at("a.docx"));
    expect([
      shown.includes("比率测算"),
      shown.includes("政府采购（万元）"),
      /\b(?:in|pr|as)\.[a-z]+/.test(shown),
    ]).toEqual([true, true, false]);
  }));

test("attachments are read back, each line of the checklists with its indicator", () =>
  withSample("corrected", async (at) => {
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"), "--attachments");
    expect((await ziping("new", at("b.xlsx"), "--from", at("a.docx"))).err).toBe(`已生成 ${at("b.xlsx")}\n`);
    const [a, b] = await Promise.all(["a.xlsx", "b.xlsx"].map(async (file) => (await ziping("read", at(file))).out));
    expect(b).toBe(a);
  }));

test("projects come behind the report, a form on a page each; 公开版 leaves out who filled them in, their list is an attachment", () =>
  inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"));
    const shown = await shownIn(at("a.docx"));
    const forms = shown.split("项目支出绩效自评表").slice(1);
    expect(forms.map((form) => /项目名称\s*(\S+?)（示例）/.exec(form)?.[1])).toEqual([
      "产业链建设专项",
      "无线电监测设施运行",
    ]);
    expect(shown.indexOf("项目支出绩效自评表")).toBeGreaterThan(shown.indexOf("部门整体支出绩效评价评分表"));
    expect([shown.includes("94.50%"), shown.includes("项目支出绩效自评汇总")]).toEqual([true, false]);

    const { err } = await ziping("word", at("a.xlsx"), "-o", at("p.docx"), "--public", "--attachments");
    expect(err).toContain("项目01 填表 · 填表人");
    const open = await shownIn(at("p.docx"));
    expect(open).toMatch(/项目支出绩效自评汇总[^]*1,273\.23[^]*94\.50%[^]*填表人\s*略\s*联系电话\s*略/);
  }));

// LibreOffice 7.4 does not draw a comma that would hang over the margin at the end of a line, so marks are left out of the count.
needs("soffice")("every letter and digit of the document is in the pages that LibreOffice prints", () =>
  withSample("corrected", async (at) => {
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"));
    const pdf = await toPdf(await readFile(at("a.docx")), "docx");
    const printed = execFileSync(requireTool("pdftotext"), ["-raw", pdf, "-"], { encoding: "utf8" }).replace(/\s/g, "");
    const shown = (await shownIn(at("a.docx"))).replace(/\s/g, "");
    const count = (text: string, ch: string): number => text.split(ch).length - 1;
    const lost = [...new Set(shown.match(/[\p{L}\p{N}]/gu))].filter((ch) => count(printed, ch) < count(shown, ch));
    expect(lost).toEqual([]);
  }),
);

test("what is no workbook of ours is refused as by the other commands", () =>
  inFolder(async (at) => {
    await writeFile(at("x.xlsx"), "not a workbook");
    expect((await ziping("word", at("x.xlsx"), "-o", at("x.docx"))).code).toBe(2);
  }));
