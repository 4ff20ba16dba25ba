import { editionYear } from "../../../../../src/reports/department/rules/scoring/editionYear";
import { ruleCases } from "../../../../support/ruleCases";

export const editionCases = [
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
