import { fillMessage } from "../../../src/app/present/message";
import { findRule } from "../../../src/reports/department/rules/registry";
import { shownIn } from "../../../src/engine/report/shown";
import { assessed, correctedBook, typed, type Values } from "../../support/report";

const { cells } = correctedBook.reading;
const prose = (key: string): string => shownIn(cells.cell(`prose.${key}`));
const after = (values: Values) => assessed(typed(correctedBook, values).reading).findings;

describe("a figure mistyped in a table is one finding, and the table is what is proposed to be changed", () => {
  test.each<[cell: string, wrong: number, right: string, level: "强制" | "提示"]>([
    ["income.rows.0.grant", 2949.6, "2499.6", "强制"],
    ["income.rows.0.carriedIn", 4584.64, "4548.64", "强制"],
    ["spending.rows.0.personnel", 1886.75, "1868.75", "强制"],
    ["spending.rows.0.project", 4992.99, "4929.99", "强制"],
    ["spending.rows.0.cumulativeBalance", 21.51, "12.51", "提示"],
    ["sangong.rows.0.reception", 71.4, "7.14", "强制"],
    ["economicProject.goods", 1100, "693.14", "强制"],
    ["profile.posts", 91, "90", "强制"],
    ["staffing.postsAdmin", 63, "62", "强制"],
  ])("%s typed as %d", (cell, wrong, right, level) => {
    const findings = after({ [cell]: wrong });
    expect(findings.map((f) => [f.rule, f.level, f.suggestion, f.alsoAt])).toEqual([
      ["综述.文字金额与报表一致", level, { cell, value: right }, [cell]],
    ]);
  });

  test("how much else goes away is said", () => {
    const [finding] = after({ "spending.rows.0.personnel": 1886.75 });
    expect(finding && fillMessage(findRule(finding.rule)?.messages[finding.messageId] ?? "", finding.data)).toBe(
      "文字“人员经费支出1868.75万元…”：人员经费支出写的是 1868.75万元，报表是 1886.75万元；报表改为 1868.75万元 后，另有 15 处不符随之消失，多半是报表填错。请改正文字，或核对报表。文字所指不同或确属如此的，可以写审核说明。",
    );
  });
});

describe("a sentence that is wrong stays what is proposed to be changed", () => {
  test.each([
    ["scale", "全年总支出7125.61", "全年总支出7152.61"],
    ["basicSpending", "人员经费支出1868.75", "人员经费支出1886.75"],
    ["overview", "全局编制90人", "全局编制98人"],
    ["sangongText", "公务接待费7.14", "公务接待费7.41"],
  ])("%s: %s", (key, right, wrong) => {
    const findings = after({ [`prose.${key}`]: prose(key).replace(right, wrong) });
    expect(findings.map((f) => f.suggestion?.cell)).toEqual([`prose.${key}`]);
  });

  test("the same wrong sentence twice", () => {
    const wrong = (key: string): string => prose(key).replace("基本支出2195.62", "基本支出2159.62");
    const findings = after({ "prose.scale": wrong("scale"), "prose.basicSpending": wrong("basicSpending") });
    expect(new Set(findings.map((f) => f.suggestion?.cell))).toEqual(new Set(["prose.scale", "prose.basicSpending"]));
  });
});

test("where only sentences disagree, they may be older than the table: each is shown, and the table is left alone", () => {
  const findings = after({ "assets.rows.1.inUse": 2010.18 });
  expect(findings.map((f) => [f.rule, f.suggestion?.cell])).toEqual([
    ["综述.文字金额与报表一致", "prose.economy"],
    ["综述.文字金额与报表一致", "prose.economy"],
  ]);
});
