import { rule } from "../rule";

/**
 * 评价指标可以按部门实际调整，但分值、规则、参数要能用：不能用的逐格指出。
 * What holds the scoring sheet against the indicators waits for this rule: against indicators that cannot be used it would only find echoes of the same fault.
 */
export const indicatorArea = rule({
  id: "评分.评价指标",
  title: "评价指标可以使用",
  group: "评分表",
  basis: "评分表备注：调整指标体系的，评分表须相应调整；分值合计 100 分",
  reads: ["area.id", "area.weight", "area.rule", "area.params", "area.measure", "area.level3", "area.text"],
  messages: { fault: "评价指标：{what}。改正之前，评分按原评分标准计算。" },
  *check({ areaFaults, cells }) {
    for (const fault of areaFaults) {
      const at = cells.cell(`area.rows.${fault.row ?? 0}.${fault.column ?? "id"}`);
      yield { messageId: "fault", at, data: { what: fault.message.replace(/。$/, "") }, evidence: [{ cell: at, role: "left" }] };
    }
  },
});

/** 产出、效果以外的指标通常由财政部门统一规定；评分标准的文字与分值应一致。 */
export const indicatorChanges = rule({
  id: "评分.指标改动",
  title: "改动了统一规定的指标",
  group: "评分表",
  level: "提示",
  basis: "评分表备注：部门可调整产出、效果指标；投入、过程指标由财政部门统一规定",
  reads: ["area.id", "area.weight", "area.rule", "area.params", "area.measure", "area.level1", "area.level3", "area.text"],
  messages: { changed: "评价指标：{what}。请核实，确需调整的写明依据。" },
  *check({ areaWarnings, report, cells }) {
    for (const warning of areaWarnings) {
      const row = report.area.rows.findIndex((r) => r.id.state === "filled" && r.id.value === warning.indicator);
      const at = cells.cell(`area.rows.${Math.max(row, 0)}.id`);
      yield { messageId: "changed", at, data: { what: warning.message }, evidence: [{ cell: at, role: "left" }] };
    }
  },
});
