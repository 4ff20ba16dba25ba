import { editionYear } from "../../../../../src/reports/department/rules/scoring/editionYear";
import { printedText } from "../../../../../src/reports/department/rules/scoring/printedText";
import { ruleCases } from "../../../../support/ruleCases";
import { row } from "./row";

const staffText = `${row("in.staff")}.ruleText`;

export const editionCases = [
  ruleCases(printedText, {
    passes: [
      {
        name: "换了说法，数字没有变",
        given: { typed: { [staffText]: "控制率不超过 100％的，计 5 分；每超过 1 个百分点，扣 0.5 分。" } },
      },
      { name: "没有印评分标准", given: { typed: { [staffText]: null } } },
      {
        name: "两处一起改了",
        given: {
          typed: {
            [staffText]: "控制率不超过95%的，计5分；每超过一个百分点扣0.5分。",
            [`${row("in.staff", "criteria")}.params`]: "标准=95; 扣=0.5",
          },
        },
      },
    ],
    fails: [
      {
        name: "只在评分表上改严了扣分",
        given: { typed: { [staffText]: "控制率≦100%，计5分；每超过一个百分点扣1分，扣完为止。" } },
        messageId: "differs",
        at: staffText,
        level: "提示",
        data: { indicator: "财政供养人员控制率", what: "评分标准写扣 1 分，参数是扣 0.5 分" },
      },
    ],
  }),
  ruleCases(editionYear, {
    passes: [{ name: "评价年度在适用年度之内", given: { typed: { "cover.year": "2023" } } }],
    fails: [
      {
        name: "评价年度早于评分标准",
        given: { typed: { "cover.year": "2017" } },
        messageId: "outside",
        at: "cover.year",
        level: "提示",
        data: { edition: "岳阳市部门整体支出绩效评价评分表", period: "2018 年度起", year: "2017" },
      },
    ],
  }),
];
