import { evidenceIndicator } from "../../../../../src/reports/department/rules/scoring/evidenceIndicator";
import { evidenceMissing } from "../../../../../src/reports/department/rules/scoring/evidenceMissing";
import { evidenceNumbers } from "../../../../../src/reports/department/rules/scoring/evidenceNumbers";
import { corrected, correctedBook } from "../../../../support/report";
import { ruleCases } from "../../../../support/ruleCases";

const lines = corrected.evidence?.rows ?? [];
const without = (indicator: string) => ({
  evidence: { rows: lines.filter((line) => line.indicator !== indicator) },
});

/** The self-score of an indicator. */
const self = (indicator: string): string => {
  const { cells } = correctedBook.reading;
  const rows = Array.from({ length: cells.rowCount("scoring") }, (_, i) => `scoring.rows.${i}`);
  const found = rows.find((row) => {
    const id = cells.cell(`${row}.id`);
    return id.state === "filled" && id.value === indicator;
  });
  if (found === undefined) throw new Error(`The sample has no indicator ${indicator}`);
  return `${found}.selfScore`;
};
const economic = self("eff.economic");
const rules = self("pr.rules");

export const evidenceCases = [
  ruleCases(evidenceMissing, {
    passes: [
      { name: "扣了分的不必有佐证材料", given: { report: without("经济效益"), typed: { [economic]: 4 } } },
      { name: "按数据计算的指标不必有佐证材料", given: { report: { evidence: { rows: lines } } } },
      {
        name: "指标名称带引号或空格也认得",
        given: { report: {}, typed: { "evidence.rows.9.indicator": "“经济 效益”" } },
      },
    ],
    fails: [
      {
        name: "人工评定的指标得满分，没有列材料",
        given: { report: without("经济效益") },
        messageId: "missing",
        at: economic,
        data: { indicators: "“经济效益”" },
        evidence: [economic],
      },
      {
        name: "列了行，没有写材料名称",
        given: { typed: { "evidence.rows.9.material": null } },
        messageId: "missing",
        at: economic,
        data: { indicators: "“经济效益”" },
        evidence: [economic],
      },
      {
        name: "核对清单的指标也要，几项一起说",
        given: { report: { evidence: { rows: lines.slice(1).filter((line) => line.indicator !== "经济效益") } } },
        messageId: "missing",
        at: rules,
        data: { indicators: "“预算管理·管理制度健全性”、“经济效益”" },
        evidence: [rules, economic],
      },
    ],
  }),
  ruleCases(evidenceIndicator, {
    passes: [
      { name: "写评分表的三级指标", given: {} },
      {
        name: "没有材料的行不问",
        given: { typed: { "evidence.rows.0.material": null, "evidence.rows.0.indicator": "其他" } },
      },
    ],
    fails: [
      {
        name: "没有写是哪项指标",
        given: { typed: { "evidence.rows.9.indicator": null } },
        messageId: "blank",
        at: "evidence.rows.9.indicator",
      },
      {
        name: "两项指标同名，只写了三级指标",
        given: { typed: { "evidence.rows.0.indicator": "管理制度健全性" } },
        messageId: "unknown",
        at: "evidence.rows.0.indicator",
        data: { named: "管理制度健全性", example: "预算管理·管理制度健全性" },
        evidence: ["evidence.rows.0.indicator"],
      },
    ],
  }),
  ruleCases(evidenceNumbers, {
    passes: [
      {
        name: "一项指标的第二份材料接着编",
        given: {
          report: {
            evidence: {
              rows: [
                ...lines,
                { number: "佐证24-2", indicator: "生态效益", material: "环境质量公报（示例）", pages: "80" },
              ],
            },
          },
        },
      },
    ],
    fails: [
      {
        name: "编号空着",
        given: { typed: { "evidence.rows.0.number": null } },
        messageId: "differ",
        at: "evidence.rows.0.number",
        data: { count: "1", number: "佐证8-1" },
        evidence: ["evidence.rows.0.number"],
        suggests: "佐证8-1",
      },
      {
        name: "按别的顺序编号，一次改好",
        given: { typed: { "evidence.rows.0.number": "1", "evidence.rows.1.number": "2" } },
        messageId: "differ",
        at: "evidence.rows.0.number",
        data: { count: "2", number: "佐证8-1" },
        evidence: ["evidence.rows.0.number", "evidence.rows.1.number"],
        suggests: "佐证8-1",
      },
    ],
  }),
];
