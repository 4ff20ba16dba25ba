/** Single fields as offices write them: the year in a title, labels with a seal, the telephone of the officer below the name, points beside each level. */
import { readDocument } from "../../../../src/docx";
import {
  readDocumentReport,
  type DepartmentDocument,
} from "../../../../src/reports/department/fromDocument/readDocumentReport";
import { cell, para, row, table, wordFile } from "../../../support/wordFile";

const read = (body: string): DepartmentDocument => readDocumentReport(readDocument(wordFile(body)));
const valuesIn = ({ found }: DepartmentDocument): Readonly<Record<string, string>> =>
  Object.fromEntries([...found].flatMap(([id, { datum }]) => (datum === null ? [] : [[id, datum]])));
const texts = (...lines: readonly string[]): string => lines.map((line) => para(line)).join("");

test.each<readonly [lines: readonly string[], year: string | undefined]>([
  [["2021年部门整体支出绩效自评报告"], "2021"],
  [["某市文化局2021年度部门整体支出绩效自评报告"], "2021"],
  [["二〇二一年部门整体支出绩效评价报告"], "2021"],
  [["2022年3月部门整体支出绩效自评报告"], undefined],
  [["2022年部门整体支出绩效目标申报表"], undefined],
  [["关于2022年开展2021年度整体支出绩效自评的报告"], "2021"],
])("the year of %j is %s", (lines, year) => {
  expect(valuesIn(read(texts(...lines)))["cover.year"]).toBe(year);
});

test("a label may ask for the seal", () => {
  const found = read(texts("部门（单位）名称（盖章）：某市文化局", "报告日期：      年   月   日"));
  expect(valuesIn(found)).toEqual({ "cover.department": "某市文化局" });
  expect(found.unplaced).toEqual([]);
});

test.each<readonly [lines: readonly string[], found: Readonly<Record<string, string>>]>([
  [["填报人：甲", "联系电话：0000"], { "filler.name": "甲", "filler.phone": "0000" }],
  [
    ["填报人：甲", "填报日期：2022年3月15日", "联系电话：0000"],
    { "filler.name": "甲", "cover.reportDate": "2022-03-15", "filler.phone": "0000" },
  ],
  [["填报人\t甲", "联系电话\t0000"], { "filler.name": "甲", "filler.phone": "0000" }],
  [
    ["填报人：甲", "联系人：乙    联系电话：0000"],
    { "filler.name": "甲", "profile.contact": "乙", "profile.phone": "0000" },
  ],
  [
    ["填报人：甲", "联系人：乙", "联系电话：0000"],
    { "filler.name": "甲", "profile.contact": "乙", "profile.phone": "0000" },
  ],
])("whose telephone it is: %j", (lines, found) => {
  expect(valuesIn(read(texts(...lines)))).toEqual(found);
});

test("points beside each level are not the sum", () => {
  const found = read(
    table([
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "自评得分"],
      ["投入", "15", "预算配置", "15", "在职人员控制率", "5", "5"],
      row([cell("总 分", { span: 5 }), "100", "98"]),
    ]),
  );
  expect(valuesIn(found)).toMatchObject({ "scoringTotal.weight": "100", "scoringTotal.self": "98" });
});

test("a figure in a table is taken without the remark behind it, and the remark is told", () => {
  const found = read(
    para("年度收入情况（万元）") +
      table([
        ["机构名称", "收入合计", "其他收入"],
        ["某市文化局", "120.5（含上年结转）", "12.5（10.5）"],
      ]),
  );
  expect(valuesIn(found)).toMatchObject({ "income.rows.0.total": "120.5", "income.rows.0.other": "12.5（10.5）" });
  expect(found.unplaced.map(({ text }) => text)).toEqual(["（含上年结转）"]);
});

test("room for a seal behind a name on the cover is no part of it; a title may have these words", () => {
  const found = read(
    texts("部门（单位）名称：\t某市文化局\t（盖章）", "评价机构：评价组(公章)") +
      table([
        ["编号", "材料名称", "页码"],
        ["1", "承诺书（盖章）", "3"],
      ]),
  );
  expect(valuesIn(found)).toMatchObject({
    "cover.department": "某市文化局",
    "cover.agency": "评价组",
    "evidence.rows.0.material": "承诺书（盖章）",
  });
});
