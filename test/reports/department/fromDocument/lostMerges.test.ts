/** Tables that came through another program and lost cells that were merged: what no longer stands below its head is told, never taken for something else. */
import { published } from "../../../support/samples";
import { readWord, toldOf } from "../../../support/readWord";
import { cell, para, row, table } from "../../../support/wordFile";
import { wordReport } from "../../../support/wordReport";

const CONTINUED = /<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<w:vMerge\/>(?:(?!<\/w:tcPr>).)*<\/w:tcPr><w:p><\/w:p><\/w:tc>/g;
const BECAUSE = "这一行比表中其他行少了格子，看不出各格属于哪一栏，可能丢了合并单元格";
const project = (...rows: readonly (string | readonly string[])[]): string =>
  para("项目支出绩效自评表") + table([["项目名称", "甲项目"], ["实施单位", "甲科"], ...rows]);
const HEAD = ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

test("the report without the cells that merged ones go on over", () => {
  const { found } = readWord(wordReport(published));
  const lost = readWord(wordReport(published).replace(CONTINUED, "").replaceAll('<w:vMerge w:val="restart"/>', ""));
  const other = [...lost.found].filter(([id, { datum }]) => datum !== null && found.get(id)?.datum !== datum);
  // The level is printed again behind a break of the page; the rows above it are told.
  expect(other.map(([id, { datum }]) => [id, datum])).toEqual([["scoring.rows.13.level2", "资产管理\n（10分）"]]);
  expect(toldOf(lost)).toContain("表 1 第 12 行 1、局机关，7138.12，4548.64，2499.6，89.88");
  expect(toldOf(lost)).toContain(`表 1 第 17 行 人员支出，公用支出 ${BECAUSE}`);
});

const REFUSED = "表 1 第 1 行第 1 列 甲项目 这张项目自评表有的行与表头对不上，可能丢了合并单元格，整张没有读取";

test("a project whose rows moved to the left is told as a whole", () => {
  const found = readWord(
    project(HEAD, ["产出指标", "数量指标", "甲工程", "≥5个", "6个", "25", "25"], ["总分", "100", "99"]),
  );
  expect([...found.found.keys()]).toEqual([]);
  expect(toldOf(found)).toEqual([
    REFUSED,
    "表 1 第 2 行 实施单位，甲科 这一行比表中其他行少了格子，看不出各格属于哪一栏，可能丢了合并单元格",
    `表 1 第 3 行 ${HEAD.join("，")}`,
    `表 1 第 4 行 产出指标，数量指标，甲工程，≥5个，6个，25，25 ${BECAUSE}`,
    `表 1 第 5 行 总分，100，99 ${BECAUSE}`,
  ]);
});

test("so is one whose rows stand left of their head, with nothing below it", () => {
  const beside = cell("", { span: 7 });
  const found = readWord(
    project(
      row([beside, ...HEAD]),
      row([beside, "", "产出指标", "质量指标", "乙工程", "≥90%", "91%", "20", "19"]),
      row(["", "产出指标", "数量指标", "甲工程", "≥5个", "6个", "25", cell("25", { span: 1 }), beside]),
    ),
  );
  expect([...found.found.keys()]).toEqual([]);
  expect(toldOf(found)).toContain(REFUSED);
  expect(toldOf(found)).toContain("表 1 第 5 行 产出指标，数量指标，甲工程，≥5个，6个，25，25");
});
