import { evaluatorsNamed } from "../../../../../src/reports/department/rules/people/evaluatorsNamed";
import { signedOnPaper } from "../../../../../src/reports/department/rules/people/signedOnPaper";
import { ruleCases, type RuleCases } from "../../../../support/ruleCases";

export const peopleCases: readonly RuleCases[] = [
  ruleCases(evaluatorsNamed, {
    fails: [
      {
        name: "评价人员一个也没有",
        given: { report: { evaluators: { rows: [] } } },
        messageId: "nobody",
        at: "evaluators",
        level: "提示",
      },
      {
        name: "有职务没有姓名",
        given: { typed: { "evaluators.rows.1.name": null } },
        messageId: "noName",
        at: "evaluators.rows.1.name",
        evidence: ["evaluators.rows.1.title", "evaluators.rows.1.unit"],
      },
      {
        name: "有姓名没有职务和单位",
        given: { typed: { "evaluators.rows.0.title": null, "evaluators.rows.0.unit": null } },
        messageId: "incomplete",
        at: "evaluators.rows.0.title",
        data: { name: "示例甲", fields: "职务/职称、单位" },
        evidence: ["evaluators.rows.0.name"],
      },
    ],
  }),
  ruleCases(signedOnPaper, {
    fails: [
      {
        name: "签字栏打上了名字",
        given: { typed: { "evaluators.rows.0.signature": "示例甲" } },
        messageId: "typed",
        at: "evaluators.rows.0.signature",
        level: "提示",
        data: { shown: "示例甲" },
        evidence: ["evaluators.rows.0.name"],
      },
    ],
  }),
];
