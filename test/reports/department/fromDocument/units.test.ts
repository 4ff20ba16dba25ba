/** The unit that a document states for its figures, wherever it says so: a figure in 元 that is read as 万元 is 10 000 times too large. */
import { readDocument } from "../../../../src/docx";
import {
  readDocumentReport,
  type DepartmentDocument,
} from "../../../../src/reports/department/fromDocument/readDocumentReport";
import { cell, para, row, table, wordFile } from "../../../support/wordFile";

const read = (body: string): DepartmentDocument => readDocumentReport(readDocument(wordFile(body)));
const totalIn = ({ data }: DepartmentDocument, key: "income" | "sangong" = "income"): unknown => data[key]?.sum?.total;
const leftOf = ({ unplaced }: DepartmentDocument): readonly string[] => unplaced.map(({ text }) => text);
const texts = (...lines: readonly string[]): string => lines.map((line) => para(line)).join("");

const income = (total = "30,000", corner = "单位名称", ...top: readonly string[]): string =>
  table([...top, [corner, "收入合计", "财政拨款"], ["合计", total, total]]);
const sangong = (total: string): string =>
  table([
    ["单位名称", "三公经费合计", "公务接待费"],
    ["合计", total, total],
  ]);

const CAPTION = "（一）年度收入情况";
const PART = "二、部门（单位）收支情况";

test.each<readonly [stated: string, written: string]>([
  ["单 位：元", "30,000"],
  ["单位（元）", "30,000"],
  ["单位：人民币元", "30,000"],
  ["金额单位：千元", "30"],
  ["单位：百万元", "0.03"],
  ["（单位： 万 元）", "3"],
  ["计量单位：亿元", "0.0003"],
])("%s below the caption", (stated, written) => {
  const found = read(para(CAPTION) + para(stated) + income(written));
  expect([totalIn(found), leftOf(found)]).toEqual(["3", []]);
});

const topRow = row([cell("编制单位：某市文化局"), cell("2021年度"), cell("金额单位：元")]);

test.each<readonly [where: string, body: string]>([
  ["in the heading of the part", texts(`${PART}（单位：元）`, CAPTION) + income()],
  ["below the heading of the part", texts(PART, "金额单位：元", CAPTION) + income()],
  ["over all parts", texts("填报单位：某市文化局        单位：元", PART, CAPTION) + income()],
  ["in the top row of the table", para(CAPTION) + income("30,000", "单位名称", topRow)],
  ["in the corner of the table", para(CAPTION) + income("30,000", "机构名称（单位：元）")],
  ["between another table and the caption", texts(PART) + sangong("1") + texts("单位：元", CAPTION) + income()],
  [
    "above a table in the text",
    texts("五、评价报告综述（文字部分）", "（一）部门（单位）基本情况", "收支见下表。", "单位：元") + income(),
  ],
])("stated %s", (_, body) => {
  expect(totalIn(read(body))).toBe("3");
});

test.each([
  "表1：年度收入情况（元）",
  "表 2-1 收入情况表（元）",
  "2021年度收入情况        （元）",
  "收入情况（续表）（单位：元）",
])("stated by the caption %s", (caption) => {
  const found = read(para(caption) + income());
  expect(totalIn(found)).toBe("3");
});

const rowsWith = (...below: readonly string[]): string =>
  table([["单位名称", "收入合计", "财政拨款"], ["合计", "30,000", "30,000"], ...below]);

test.each<readonly [where: string, body: string, total: string]>([
  ["in the last row", rowsWith(row([cell("注：本表金额单位为元", { span: 3 })])), "3"],
  ["in a remark with cells beside it", rowsWith(row(["注：单位均为元", "", ""])), "3"],
  ["right below", rowsWith() + para("说明：以上金额单位是元。"), "3"],
  ["below, where the caption says another", para("年度收入情况（万元）") + rowsWith() + para("注：单位为元"), "30000"],
  ["over the next table", rowsWith() + para("单位：元") + sangong("10,000"), "30000"],
])("stated below a table: %s", (_, body, total) => {
  expect(totalIn(read(body))).toBe(total);
});

test("in the corner of a table that is turned round", () => {
  const found = read(
    table([
      ["项目（单位：元）", "合计"],
      ["公务接待费", "20,000"],
      ["因公出国（境）费", "10,000"],
      ["合计", "30,000"],
    ]),
  );
  expect(totalIn(found, "sangong")).toBe("3");
});

test.each<readonly [where: string, body: string]>([
  ["under a caption with its own", texts(`${PART}（单位：元）`, `${CAPTION}（万元）`) + income("3")],
  ["under the next caption", texts("（一）“三公”经费情况（元）") + sangong("10,000") + para(CAPTION) + income("3")],
  ["in the next part", texts(`一、${PART.slice(2)}（单位：元）`, "二、其他收支情况", CAPTION) + income("3")],
  ["where 元 begins a name", texts("填报单位：元江县文化局", CAPTION) + income("3")],
])("does not hold %s", (_, body) => {
  expect(totalIn(read(body))).toBe("3");
});

test("a unit that the form does not count in is told with each figure", () => {
  expect(totalIn(read(texts(CAPTION, "单位：万美元") + income("3")))).toBe("3万美元");
});
