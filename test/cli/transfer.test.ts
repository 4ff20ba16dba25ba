/** A project's results taken to the table that the budget system exported, as files. */
import { readFile, writeFile } from "node:fs/promises";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { FoundSheet } from "../../src/workbook/model";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { exportedSheet, NATIONAL_LINES, NATIONAL_TITLES } from "../support/exportedSheet";
import { inFolder, ziping } from "./workplace";

/** With a sum of its own, text cells for 实际完成值, and a part of another program. */
const exportedFile = async (lines = NATIONAL_LINES): Promise<Uint8Array> => {
  const { name, top, left, cells }: FoundSheet = exportedSheet("无线电监测设施运行（示例）", NATIONAL_TITLES, lines);
  const file = await writeWorkbook({
    sheets: [
      {
        name,
        columnWidths: [],
        rowHeights: new Map(),
        cells: [
          ...cells.flatMap((row, i) =>
            row.map(({ value }, j) => ({
              row: top + i,
              col: left + j,
              value,
              ...(j === 4 && i > 2 ? { style: { numberFormat: "@" } } : {}),
            })),
          ),
          { row: 10, col: 7, value: 0, formula: "=SUM(H4:H10)" },
        ],
        merges: [{ row: 3, col: 1, rows: 4, cols: 1 }],
        validations: [],
      },
      {
        name: "字典",
        visibility: "hidden",
        columnWidths: [],
        rowHeights: new Map(),
        cells: [{ row: 0, col: 0, value: "编码" }],
        merges: [],
        validations: [],
      },
    ],
    names: [{ name: "任务编码", ref: "'字典'!$A$1" }],
  });
  return zipSync({ ...unzipSync(file), "customXml/item1.xml": strToU8("<task id='1'/>") });
};

test("the exported file is filled in as another file, and all else of it is as it was", async () => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    const exported = await exportedFile();
    await writeFile(at("export.xlsx"), exported);
    const ran = await ziping("transfer", at("a.xlsx"), "--to", at("export.xlsx"), "-o", at("back.xlsx"));
    expect([ran.code, ran.err]).toEqual([0, `已写入 ${at("back.xlsx")}\n`]);
    expect(ran.out).toContain("绩效自评表：填入 15 处，0 处须改正后才能导入");
    expect(ran.out).toContain("  F4 实际完成值 13（产出指标（50分） › 数量指标 › 设施巡检次数）");
    expect(new Uint8Array(await readFile(at("export.xlsx")))).toEqual(new Uint8Array(exported));

    const back = await readFile(at("back.xlsx"));
    const sheets = readWorkbook(back).sheets;
    const filled = sheets[0]!.cells.slice(3, 10).map((row) => row.slice(4, 8).map(({ value }) => value));
    expect(filled[0]).toEqual(["13", 15, 15, null]);
    expect(filled[5]).toEqual(["基本达到", 15, 13, "备件管理办法尚在修订，下年印发。"]);
    const [before, after] = [unzipSync(exported), unzipSync(back)];
    const changed = Object.keys(after).filter(
      (part) => !Buffer.from(after[part]!).equals(Buffer.from(before[part] ?? [])),
    );
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(changed.sort()).toEqual(["xl/worksheets/sheet1.xml"]);
  });
});

test("what the import would drop or refuse is told with its cell, and nothing is written without -o", async () => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    const lines = NATIONAL_LINES.map((line, i) =>
      i === 0 ? [...line.slice(0, 2), "设施巡查", ...line.slice(3)] : line,
    );
    await writeFile(at("export.xlsx"), await exportedFile(lines));
    const ran = await ziping("transfer", at("a.xlsx"), "--to", at("export.xlsx"), "--json");
    expect([ran.code, ran.err]).toEqual([1, "没有写文件；要写时加 -o。\n"]);
    const [{ findings } = { findings: [] }] = JSON.parse(ran.out) as { findings: Record<string, unknown>[] }[];
    expect(findings.map(({ level, id, cell }) => [level, id, cell])).toEqual([
      ["强制", "notInTable", null],
      ["强制", "notInWorkbook", "D4"],
      ["强制", "actualBlank", "F4"],
      ["强制", "scoreBlank", "H4"],
    ]);
  });
});

test.each<[name: string, args: (at: (name: string) => string) => readonly string[], sentence: string]>([
  ["a workbook without projects", (at) => [at("none.xlsx"), "--to", at("export.xlsx")], "里没有项目支出绩效自评表"],
  ["a file that is no exported table", (at) => [at("a.xlsx"), "--to", at("none.xlsx")], "找不到系统导出的自评表"],
  [
    "an output that is there",
    (at) => [at("a.xlsx"), "--to", at("export.xlsx"), "-o", at("a.xlsx")],
    "已存在，没有改动",
  ],
])("%s is refused with the way out", async (_, args, sentence) => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    await ziping("new", at("none.xlsx"), "--sample", "corrected");
    await writeFile(at("export.xlsx"), await exportedFile());
    const { code, err } = await ziping("transfer", ...args(at));
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
