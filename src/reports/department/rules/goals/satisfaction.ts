import { Decimal } from "../../../../domain/decimal";
import { show } from "../../../../domain/figure";
import { halfWidth } from "../../../../domain/parse";
import { rule } from "../rule";

const KIND = "社会公众或服务对象满意度";
const PERCENT = /(\d+(?:\.\d+)?)%/g;
/** Then the figure is only a bound. */
const AT_LEAST = /以上|不低于|不少于|超过|大于|高于|达标|[≥>]/;

const agrees = (text: string, percent: string, exact: Decimal): boolean => {
  const said = new Decimal(percent);
  return AT_LEAST.test(text) ? exact.gte(said) : exact.toDecimalPlaces(said.decimalPlaces()).equals(said);
};

/** 满意度指标的完成情况与满意度调查是同一件事，两处应相同。 */
export const satisfaction = rule({
  id: "目标.满意度",
  title: "满意度完成情况与调查一致",
  group: "绩效目标",
  level: "提示",
  basis: "满意度 = 满意（含基本满意）数 ÷ 有效问卷数",
  needs: ["核对.满意数"],
  reads: ["indicators.kind", "indicators.actual", "ratios.satisfaction"],
  messages: { differs: "“{kind}”的完成情况写的是 {said}%，按基础数据的满意度调查是 {found}。请核对两处。" },
  *check({ cells, report }) {
    const surveyed = cells.figure("ratios.satisfaction");
    if (surveyed.state !== "filled") return;
    for (const { kind, actual } of report.indicators.rows) {
      if (kind.state !== "filled" || kind.value !== KIND || actual.state !== "filled") continue;
      const text = halfWidth(actual.value);
      const [said, ...more] = [...text.matchAll(PERCENT)].map((m) => m[1] ?? "");
      if (said === undefined || more.length > 0 || agrees(text, said, surveyed.value.value)) continue;
      yield {
        messageId: "differs",
        at: actual,
        data: { kind: KIND, said, found: show(surveyed.value) },
        evidence: [
          { cell: actual, role: "left" },
          { cell: surveyed, role: "right" },
        ],
      };
    }
  },
});
