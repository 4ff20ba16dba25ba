import { readDocument } from "../../../../src/docx";
import type { ReportData, SectionKey } from "../../../../src/reports/department/form";
import {
  readDocumentReport,
  type DepartmentDocument,
} from "../../../../src/reports/department/fromDocument/readDocumentReport";
import { placeWords } from "../../../../src/engine/fromDocument/place";
import { corrected, published } from "../../../support/samples";
import { para, wordFile } from "../../../support/wordFile";
import { printedData, SHAPES, wordReport, type Shape } from "../../../support/wordReport";

const PRINTED: readonly SectionKey[] = [
  "cover",
  "profile",
  "tasks",
  "income",
  "spending",
  "sangong",
  "assets",
  "goals",
  "indicators",
  "result",
  "evaluators",
  "filler",
  "prose",
];

const read = (body: string, options = {}): DepartmentDocument =>
  readDocumentReport(readDocument(wordFile(body, options)));

/** Blanks may be null or absent. */
const filled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null)
      .map(([k, v]) => [k, filled(v)]),
  );
};
const printed = (data: ReportData): unknown => filled(Object.fromEntries(PRINTED.map((key) => [key, data[key]])));
const sheet = ({ scoring }: ReportData): unknown =>
  (scoring?.rows ?? []).map(({ id, weight, selfScore, reason }) => filled({ id, weight, selfScore, reason }));

const expectWhole = (found: DepartmentDocument, data: ReportData): void => {
  expect(printed(found.data)).toEqual(printed(printedData(data)));
  expect(sheet(found.data)).toEqual(sheet(data));
  expect(found.edition).toBe("yueyang-2021");
  expect(found.data.criteria?.rows).toEqual([]);
  expect(found.unplaced.map(({ text }) => text)).toEqual([]);
};

const yuan = (figure: string): string => {
  const [whole = "", decimals = ""] = figure.split(".");
  return (BigInt(whole + decimals.padEnd(4, "0")) + 0n).toString().replace(/\B(?=(\d{3})+$)/g, ",") + ".00";
};

const otherHeads: Shape["shapes"] = {
  income: {
    caption: "（一）年度收入情况",
    columns: [
      ["unit", "单位名称"],
      ["other", "其他收入"],
      ["grant", "一般公共预算财政拨款收入"],
      ["carriedIn", "上年结转和结余"],
      ["fund", "政府性基金预算财政拨款"],
      ["nonTax", "财政专户管理资金"],
      ["total", "收入合计"],
    ],
  },
  spending: {
    caption: "（二）年度支出和结余情况　　单位：万元",
    columns: [
      ["unit", "预算单位"],
      ["total", "支出合计"],
      ["project", "项目支出"],
      ["personnel", "基本支出", "人员经费"],
      ["publicUse", "基本支出", "公用经费"],
      ["basic", "基本支出", "小计"],
      ["yearBalance", "本年结余"],
      ["cumulativeBalance", "累计结余"],
    ],
  },
};

describe("a report in the shape of the form reads back as it was", () => {
  test.each<readonly [what: string, data: ReportData, shape: Shape]>([
    ["one long table", published, {}],
    ["a table for each part", corrected, { tables: "parts" }],
    ["part five within a cell", published, { proseInCell: true }],
    ["other heads in another order", published, { tables: "parts", shapes: otherHeads }],
    [
      "amounts in 元",
      published,
      { shapes: { income: { ...SHAPES.income, caption: "年度收入情况（单位：元）", write: yuan } } },
    ],
    ["amounts with their unit", published, { shapes: { sangong: { ...SHAPES.sangong, write: (f) => `${f}万元` } } }],
    [
      "full-width figures and separators",
      published,
      {
        shapes: {
          spending: {
            ...SHAPES.spending,
            write: (f) =>
              f.replace(/\B(?=(\d{3})+\.)/, ",").replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
          },
        },
      },
    ],
    ["headings with other numbers", corrected, { heading: (text) => para(text.replace(/^[(（].+?[)）]/, "1.")) }],
    [
      "headings without numbers",
      corrected,
      { heading: (text) => para(text.replace(/^(?:[(（].+?[)）]|.+?、)(?=.{4})/, "")) },
    ],
  ])("%s", (_, data, shape) => {
    expectWhole(read(wordReport(data, shape)), data);
  });
});

test("two units, each in its row, whatever stands in a blank cell", () => {
  const two = {
    ...published,
    income: { rows: [...(published.income?.rows ?? []), { unit: "2、无线电监测站", grant: "12.5" }] },
  };
  const found = read(
    wordReport(two, { shapes: { income: { ...SHAPES.income, write: (f) => (f === "12.5" ? "１２.5 " : f) } } }),
  );
  expectWhole(found, two);
  const dashes = wordReport(two).replace(/<w:p><\/w:p>/g, para("—"));
  expect(printed(read(dashes).data)).toEqual(printed(printedData(two)));
});

test("of two reports in a document the first is read, and where the second begins is told", () => {
  const other = { ...corrected, cover: { ...corrected.cover, department: "某市文化局" } };
  for (const shape of [{}, { tables: "parts" }] as const) {
    const one = wordReport(published, shape);
    const found = read(one + wordReport(other, shape));
    expect(found.data).toEqual(read(one).data);
    expect(found.unplaced).toHaveLength(1);
    expect(found.unplaced[0]).toMatchObject({
      text: "附件2",
      because: "从这里起是另一份报告，没有读取。请把两份报告分成两个文件，分别读取",
    });
  }
});

test("a figure that is none stays as it stands", () => {
  const body = wordReport(published, {
    shapes: { sangong: { ...SHAPES.sangong, write: (f) => (f === "7.14" ? "7.50." : f) } },
  });
  expect(read(body).data.sangong?.sum?.reception).toBe("7.50.");
});

test("each value says where it stood", () => {
  const { found } = read(wordReport(published));
  const at = (id: string): string => placeWords(found.get(id)?.place ?? { cells: [] });
  expect(at("cover.department")).toBe("第 4 段");
  expect(at("income.rows.0.carriedIn")).toBe("表 1 第 12 行第 3 列");
  expect(at("prose.overview")).toMatch(/^第 \d+–\d+ 段$/);
  expect(at("scoring.rows.1.selfScore")).toBe("表 2 第 3 行第 6 列");
});
