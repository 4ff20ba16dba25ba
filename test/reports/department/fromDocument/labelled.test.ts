/** Single fields by their labels, where cells hold more than one line or go on over several rows. */
import { readDocument } from "../../../../src/docx";
import {
  readDocumentReport,
  type DepartmentDocument,
} from "../../../../src/reports/department/fromDocument/readDocumentReport";
import { cell, para, row, table, wordFile } from "../../../support/wordFile";

const read = (...rows: readonly (string | readonly string[])[]): DepartmentDocument =>
  readDocumentReport(readDocument(wordFile(table(rows))));
const valuesIn = ({ found }: DepartmentDocument): Readonly<Record<string, string>> =>
  Object.fromEntries([...found].flatMap(([id, { datum }]) => (datum === null ? [] : [[id, datum]])));
const left = ({ unplaced }: DepartmentDocument): readonly string[] => unplaced.map(({ text }) => text);

test.each<readonly [row: readonly string[], values: Readonly<Record<string, string>>, left: readonly string[]]>([
  [
    ["职能职责", "主要职能职责：管理文化事业。\n人员编制：核定90名。\n实有人数：在职82人。"],
    { "profile.duties": "主要职能职责：管理文化事业。\n人员编制：核定90名。\n实有人数：在职82人。" },
    [],
  ],
  [["人员编制：90", "实有人数：82"], { "profile.posts": "90", "profile.headcount": "82" }, []],
  [["联系人", "联系电话：0000"], { "profile.phone": "0000" }, ["联系人"]],
  [["填报人", "甲", "联系电话：0000"], { "filler.name": "甲", "filler.phone": "0000" }, []],
  [["*联系人（必填）", "甲"], { "profile.contact": "甲" }, []],
  [["填表人姓名", "甲", "联系方式", "0000"], { "filler.name": "甲", "filler.phone": "0000" }, []],
  [
    ["人员编制", "90（其中行政62、工勤1）", "实有人数", "82人（不含退休）"],
    { "profile.posts": "90", "profile.headcount": "82" },
    ["（其中行政62、工勤1）", "（不含退休）"],
  ],
  [["绩效自评综合得分", "98分（优）"], { "result.score": "98" }, ["（优）"]],
  [["绩效自评综合得分", "98（分）"], { "result.score": "98" }, ["（分）"]],
  [["绩效自评综合得分", "约98（优）"], { "result.score": "约98（优）" }, []],
  [["联系人", "甲", "手机：0000"], { "profile.contact": "甲", "profile.phone": "0000" }, []],
])("a cell beside a label: %j", (row, values, told) => {
  const found = read(row);
  expect(valuesIn(found)).toEqual(values);
  expect(left(found)).toEqual(told);
});

test.each<readonly [line: string, values: Readonly<Record<string, string>>]>([
  ["人员编制\t90\t实有人数\t82", { "profile.posts": "90", "profile.headcount": "82" }],
  ["人员编制\t\t实有人数\t82", { "profile.headcount": "82" }],
  ["人员编制      90        实有人数      82", { "profile.posts": "90", "profile.headcount": "82" }],
])("labels and values of a line, set apart by tabs or blanks: %j", (line, values) => {
  const found = readDocumentReport(readDocument(wordFile(para(line))));
  expect(valuesIn(found)).toEqual(values);
  expect(left(found)).toEqual([]);
});

test("a box drawn round a value by a table of one cell", () => {
  const boxed = (text: string): string => `<w:tc><w:tcPr/>${table([[text]])}<w:p/></w:tc>`;
  const found = read(
    row(["人员编制", boxed("90"), "实有人数", boxed("82")].map((one) => (one.startsWith("<") ? one : cell(one)))),
  );
  expect(valuesIn(found)).toEqual({ "profile.posts": "90", "profile.headcount": "82" });
  expect(left(found)).toEqual([]);
});

describe("a label that goes on over several rows", () => {
  const over = (label: string, rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    rows.map((cells, i) => [cell(i === 0 ? label : "", { merge: i === 0 ? "restart" : "continue" }), ...cells]);
  const tasks = [
    { no: "任务1", task: "稳住增长。" },
    { no: "任务2", task: "人员编制：补充到位。" },
  ];

  test.each<readonly [rows: readonly (readonly string[])[]]>([
    [[["任务1：稳住增长。"], ["任务2：人员编制：补充到位。"]]],
    [
      [
        ["任务1", "稳住增长。"],
        ["任务2：", "人员编制：补充到位。"],
      ],
    ],
    [[["任务1：稳住增长。\n任务2：人员编制：补充到位。"], [""]]],
  ])("tasks: %j", (rows) => {
    const found = read(...over("年度主要工作内容", rows), ["联系人", "甲", "联系电话", "0000"]);
    expect(found.data.tasks?.rows).toEqual(tasks);
    expect(found.data.profile).toMatchObject({ contact: "甲", phone: "0000" });
    expect(left(found)).toEqual([]);
  });

  test("a text is put together, what has labels of its own is not", () => {
    const found = read(
      ...over("职能职责概述", [["（一）拟订规划。"], ["人员编制：核定90名。"], ["（三）监测运行。", "联系人", "甲"]]),
      ...over("联络电话", [["0000"], ["备注"]]),
    );
    expect(valuesIn(found)).toEqual({
      "profile.duties": "（一）拟订规划。\n人员编制：核定90名。\n（三）监测运行。",
      "profile.contact": "甲",
      "profile.phone": "0000",
    });
    expect(left(found)).toEqual(["备注"]);
  });
});
