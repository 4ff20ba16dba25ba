import { Decimal } from "../../../../domain/decimal";
import { show } from "../../../../domain/figure";
import { halfWidth } from "../../../../domain/parse";
import { chineseNumber } from "../../../../engine/prose/read/tokens/chinese";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { rule } from "../rule";

const KIND = "社会公众或服务对象满意度";
const PERCENT = /(\d+(?:\.\d+)?)%/g;
const IN_CHINESE = /百分之([零〇一二三四五六七八九十百点]+)/g;
/** A number alone, or after the word for it. */
const BARE = /^(?:[^\d,，、;；。.%]*满意[度率])?(?:达到?|为|是|:)?(\d+(?:\.\d+)?)(?:以上)?[。]?$/;
/** Then the figure is only a bound. */
const AT_LEAST = /以上|不低于|不少于|超过|大于|高于|达标|[≥>]/;

const withDigits = (text: string): string =>
  text.replace(IN_CHINESE, (all, run: string) => {
    const value = chineseNumber(run)?.value;
    return value === undefined ? all : `${value.toFixed()}%`;
  });

/** "91" and "0.91" where the percent sign was left out; 1 may be either, and above 100 something else is counted. */
const bare = (text: string): readonly string[] => {
  const typed = BARE.exec(text)?.[1];
  if (typed === undefined) return [];
  const value = new Decimal(typed);
  if (value.lte(0) || value.equals(1) || value.gt(100)) return [];
  return [value.lt(1) ? value.times(100).toFixed() : typed];
};

/** Percentages that the text says, in the order of the text. */
const percentsIn = (text: string): readonly string[] => {
  const signed = [...text.matchAll(PERCENT)].map((m) => m[1] ?? "");
  return signed.length > 0 ? signed : bare(text);
};

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
      const text = withDigits(halfWidth(actual.value));
      const [said, ...more] = percentsIn(text);
      if (said === undefined || more.length > 0 || agrees(text, said, surveyed.value.value)) continue;
      yield {
        messageId: "differs",
        at: actual,
        data: { kind: KIND, said, found: show(surveyed.value) },
        evidence: [asLeft(actual), asRight(surveyed)],
      };
    }
  },
});
