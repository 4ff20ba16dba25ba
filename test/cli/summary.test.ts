/**
 * ziping summary over real files, read back with our own reader.
 * @drawn 2
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { readWorkbook } from "../../src/xlsx";
import { inFolder, ziping } from "./workplace";

test("one workbook over a folder: departments, totals and what goes back", () =>
  inFolder(async (at) => {
    await mkdir(at("收到"));
    await ziping("new", at("收到/甲.xlsx"), "--sample", "corrected");
    await ziping("new", at("收到/乙.xlsx"), "--sample", "published");
    await ziping("new", at("收到/丙.xlsx"), "--year", "2021", "--unit", "丙局");
    await writeFile(at("收到/坏.xls"), "");
    const { code, err } = await ziping("summary", at("收到"), "-o", at("汇总.xlsx"), "--seed", "2022");
    expect(code).toBe(2);
    expect(err).toMatch(/无法读取 {2}.*坏\.xls {2}文件是空的/);
    expect(err).toMatch(/同一部门报了 2 份，汇总只计入第一份：.*甲\.xlsx、.*乙\.xlsx/);
    const { sheets } = readWorkbook(await readFile(at("汇总.xlsx")));
    expect(sheets.map((s) => s.name)).toEqual([
      "各部门一览",
      "得分分布",
      "常见问题",
      ...["汇总", "舍位"].flatMap((kind) => ["收入", "支出", "三公", "固定资产"].map((table) => `${kind} ${table}`)),
      "雷同文字",
      "抽查名单",
      "退回 丙局",
      "退回 某市工业和信息化局",
    ]);
    const total = sheets.find((s) => s.name === "汇总 收入")?.cells.at(-1);
    expect(total?.[1]).toEqual({ value: 7138.12, formula: "=SUM(B4:B5)" });
    const again = await ziping("summary", at("收到"), "-o", at("汇总.xlsx"));
    expect(again.err).toMatch(/已存在.*--force/);
  }));

test("reports of another year are told, and neither they nor copies count for how many are drawn", () =>
  inFolder(async (at) => {
    await mkdir(at("收到"));
    for (let n = 0; n < 10; n++) await ziping("new", at(`收到/${n}.xlsx`), "--year", "2022", "--unit", `${n} 局`);
    await ziping("new", at("收到/又.xlsx"), "--year", "2022", "--unit", "1 局");
    await ziping("new", at("收到/旧.xlsx"), "--year", "2021", "--unit", "旧局");
    const { err } = await ziping("summary", at("收到"), "-o", at("汇总.xlsx"));
    expect(err).toMatch(/其他年度（2021），没有计入 2022 年度的汇总：.*旧\.xlsx/);
    const { sheets } = readWorkbook(await readFile(at("汇总.xlsx")));
    const note = sheets.find((s) => s.name === "抽查名单")?.cells[1]?.[0]?.value;
    expect(note).toMatch(/^从 10 个部门中抽取 1 个/);
  }));

test("an output that is left out is named", async () => {
  expect(await ziping("summary", "收到")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^缺少选项 -o。/) as string,
  });
});

test.each([
  ["--places", "9", /选项 --places 的内容不对，应是 0—6。/],
  ["--unit", "元", /选项 --unit 的内容不对，应是 万元、亿元。/],
  ["--jobs", "0", /选项 --jobs 的内容不对，应是 1—999。/],
])("%s %s is a mistake on the command line", async (option, value, words) => {
  const { code, err } = await ziping("summary", "没有", "-o", "a.xlsx", option, value);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});
