/**
 * The finance bureau's side: many workbooks at once.
 * @drawn 3
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { run } from "../../src/cli/run";
import { inFolder, parsedLines, ziping } from "./workplace";

const three = async (at: (name: string) => string): Promise<void> => {
  await mkdir(at("收到/二科"), { recursive: true });
  await ziping("new", at("收到/甲局.xlsx"), "--sample", "corrected");
  await ziping("new", at("收到/二科/乙局.xlsx"), "--sample", "published");
  await writeFile(at("收到/丙局.xlsx"), "不是工作簿");
  await writeFile(at("收到/~$甲局.xlsx"), "Excel 的锁文件");
  await writeFile(at("收到/说明.txt"), "不是工作簿");
};

test("a folder is told in a line for each workbook below it; one that cannot be read keeps none from being checked", () =>
  inFolder(async (at) => {
    await three(at);
    const { code, out } = await ziping("check", at("收到"));
    expect(code).toBe(2);
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(5);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^可以上报 {2}强制 0 {2}待填 0 {2}提示 0 {2}待核实 0 {2}自评 \d+ {2}规则 \d+ {2}某市工业和信息化局 {2}2021 {2}.*甲局\.xlsx$/,
      ),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^不能上报 {2}强制 8 .*乙局\.xlsx$/));
    expect(lines).toContainEqual(expect.stringMatching(/^无法读取 {2}.*丙局\.xlsx {2}.+/));
    expect(lines.at(-1)).toBe("共 3 个文件：不能上报 1，可以上报 1，无法读取 1");
  }));

test("a name that breaks lines breaks none here", () =>
  inFolder(async (at) => {
    await ziping("new", at("甲\n局.xlsx"), "--year", "2021", "--unit", "甲局\n（本级）");
    await writeFile(at("乙\r\n局.xlsx"), "");
    const { out } = await ziping("check", at(""));
    expect(out.trim().split("\n")).toEqual([
      expect.stringMatching(/甲局 （本级） {2}2021 {2}.*甲 局\.xlsx$/),
      expect.stringMatching(/^无法读取 .*乙 局\.xlsx/),
      "",
      expect.stringMatching(/^共 2 个文件/),
    ]);
  }));

test("several files give JSON lines, with the worst of their codes", () =>
  inFolder(async (at) => {
    await three(at);
    const { code, out } = await ziping("check", at("收到/甲局.xlsx"), at("收到/二科/乙局.xlsx"), "--json");
    expect(code).toBe(1);
    expect(parsedLines(out)).toMatchObject([
      { file: at("收到/甲局.xlsx"), department: "某市工业和信息化局", verdict: "可以上报", findings: [] },
      { verdict: "不能上报" },
    ]);
  }));

test("what is no workbook is a line with the reason, in JSON and in the table too; what other programs left there is counted", () =>
  inFolder(async (at) => {
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from("Workbook", "utf16le"),
    ]);
    await mkdir(at("__MACOSX"));
    await writeFile(at("a.et"), old);
    await writeFile(at("b.ods"), "");
    await writeFile(at("c.xls"), old);
    await writeFile(at("d.xlsx"), "");
    await ziping("new", at("e.xlsm"), "--sample", "corrected");
    for (const name of ["~$e.xlsm", ".~lock.e.xlsm#", "._e.xlsm", "__MACOSX/e.xlsm"]) await writeFile(at(name), "");
    await writeFile(at("说明.txt"), "");
    const { code, out, err } = await ziping("check", at(""), "--json", "--csv", at("结果.csv"));
    expect(code).toBe(2);
    expect(err).toMatch(/没有审核：临时文件和系统文件 4 个，其他类型的文件 1 个/);
    const results = parsedLines(out) as readonly { readonly verdict?: string; readonly problem?: string }[];
    expect(results.map((r) => r.verdict ?? r.problem?.split("：")[0])).toEqual([
      "这是旧版 .xls 或 WPS .et 工作簿",
      "文件是空的",
      "这是旧版 .xls 或 WPS .et 工作簿",
      "文件是空的",
      "可以上报",
    ]);
    const csv = await readFile(at("结果.csv"), "utf8");
    expect(csv).toMatch(/a\.et","","","无法读取","","","","","","这是旧版/);
    expect(csv.trim().split("\n")).toHaveLength(6);
  }));

test("a folder without workbooks is said", () =>
  inFolder(async (at) => {
    await mkdir(at("空"));
    const { code, out, err } = await ziping("check", at("空"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/没有 \.xlsx 或 \.docx 文件/);
  }));

test("all findings go into a table for Excel: a line each, and one for a workbook without any", () =>
  inFolder(async (at) => {
    await three(at);
    const { err } = await ziping("check", at("收到/甲局.xlsx"), at("收到/二科/乙局.xlsx"), "--csv", at("结果.csv"));
    expect(err).toBe(`已把审核结果写入 ${at("结果.csv")}\n`);
    const csv = await readFile(at("结果.csv"), "utf8");
    expect(csv.startsWith('\uFEFF"文件","部门（单位）名称"')).toBe(true);
    expect(csv).toContain(`"${at("收到/甲局.xlsx")}","某市工业和信息化局","2021","可以上报","",""`);
    expect(csv).toMatch(/"不能上报","强制","评分\.扣分无原因","扣分没有写原因","评分表!G7"/);
    expect((await ziping("check", at("收到/甲局.xlsx"), "--csv", at("结果.csv"))).err).toMatch(/已存在.*--force/);
  }));

test.each(["=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)"])(
  "text that looks like a formula is not one in the table: %s",
  (unit) =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--year", "2021", "--unit", unit);
      await ziping("check", at("a.xlsx"), "--csv", at("结果.csv"));
      expect(await readFile(at("结果.csv"), "utf8")).toContain(`"'${unit}"`);
    }),
);

test("a table that cannot be written is told before the first file is read", () =>
  inFolder(async (at) => {
    await three(at);
    await writeFile(at("结果.csv"), "我的");
    const told: string[] = [];
    const code = await run(["check", at("收到"), "--csv", at("结果.csv")], {
      out: (text) => told.push(text),
      err: (line) => told.push(line),
    });
    expect([code, told[0]]).toEqual([2, expect.stringMatching(/已存在.*--force/)]);
    expect(told.filter((line) => line.includes("已存在"))).toHaveLength(1);
  }));

test("the results are told even when the table cannot be written", () =>
  inFolder(async (at) => {
    await three(at);
    await writeFile(at("结果.csv"), "我的");
    const { code, out, err } = await ziping("check", at("收到"), "--csv", at("结果.csv"));
    expect(out).toMatch(/共 3 个文件/);
    expect([code, err]).toEqual([2, expect.stringMatching(/已存在.*--force/)]);
    expect(await readFile(at("结果.csv"), "utf8")).toBe("我的");
  }));
