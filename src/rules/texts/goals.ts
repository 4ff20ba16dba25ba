/** 绩效目标: in pairs, and measurable. */
import type { AnyCell } from "../../domain/cell";
import { rule } from "../rule";

const textIn = (cell: AnyCell): string => (cell.state === "filled" && typeof cell.value === "string" ? cell.value : "");

/** 预期目标与实际完成成对填写。 */
export const goalPairs = rule({
  id: "目标.成对",
  title: "目标与完成情况成对",
  group: "绩效目标",
  basis: "三、整体支出绩效自评情况：预期目标与实际完成一一对应",
  reads: ["goals.expected", "goals.actual", "indicators.target", "indicators.actual"],
  messages: { noActual: "“{goal}”没有填写完成情况。请补填。", noTarget: "填了完成情况，没有填写对应的目标。请补填。" },
  *check({ report }) {
    const pairs = [...report.goals.rows.map((r) => [r.expected, r.actual] as const), ...report.indicators.rows.map((r) => [r.target, r.actual] as const)];
    for (const [target, actual] of pairs) {
      if (target.state === "filled" && actual.state === "blank") yield { messageId: "noActual", at: actual, data: { goal: target.value.slice(0, 20) }, evidence: [{ cell: target, role: "left" }, { cell: actual, role: "related" }] };
      if (target.state === "blank" && actual.state === "filled") yield { messageId: "noTarget", at: target, evidence: [{ cell: actual, role: "left" }, { cell: target, role: "related" }] };
    }
  },
});

const VAGUE = /按时|按时间安排|按期|按要求|进一步|有所|基本完成|圆满|较好|逐步|不断|努力|控制在预算内/;

/** 定量目标应可衡量：写明数量、比率、期限或金额。 */
export const measurable = rule({
  id: "目标.可衡量",
  title: "定量目标不可衡量",
  group: "绩效目标",
  level: "提示",
  basis: "定量目标应细化、量化，能与完成情况对照",
  reads: ["indicators.target", "indicators.actual"],
  messages: { vague: "“{kind}”的目标“{target}”没有可衡量的数量、比率或期限。请写明目标值，完成情况也写实际值。" },
  *check({ report }) {
    for (const row of report.indicators.rows) {
      const target = textIn(row.target);
      if (target === "" || /[\d一二三四五六七八九十百千万]/.test(target) || !VAGUE.test(target)) continue;
      yield { messageId: "vague", at: row.target, data: { kind: textIn(row.kind), target: target.slice(0, 20) }, evidence: [{ cell: row.target, role: "left" }, { cell: row.actual, role: "right" }] };
    }
  },
});
