/** 占应刷卡金额68.9万元的59.08%: the base with its own figure in front of the share. */
import { phrases } from "../../lexicon/phrases";
import { Decimal, HUNDRED } from "../../../../domain/decimal";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSwapOf } from "./digitSlip";
import { agrees, contradiction, isExact, isQuantity, sameKind, shareRange, shown } from "./figures";
import { inEach, NOTHING } from "./inTurn";

const says = phrases.base;

/** 占全县支出58.42亿元的0.55%，占农林水支出6.86亿元的4.72%: what was taken a share of is no part of the next. */
const isBase = (stated: Stated, k: number): boolean =>
  says.takenOf.test(stated[k]?.lead ?? "") && says.share.test(stated[k + 1]?.lead ?? "");

const partsOf = (stated: Stated, until: number, whole: Statement): readonly Statement[] =>
  stated
    .slice(0, until)
    .filter((one, k) => isExact(one) && isQuantity(one) && sameKind(one, whole) && !isBase(stated, k));

/** 占应入驻主体的92.65%（136家）: the base in brackets behind the share. */
const wholeOf = (stated: Stated, i: number): Statement | undefined => {
  const [before, rate, behind] = [stated[i - 1], stated[i], stated[i + 1]];
  if (rate === undefined || says.beyond.test(before?.lead ?? "")) return undefined;
  if (before !== undefined && says.share.test(rate.lead) && says.takenOf.test(before.lead)) return before;
  const isBehind = says.behind.test(rate.lead) && behind?.lead === "（" && behind.depth > rate.depth;
  return isBehind ? behind : undefined;
};

/** 1.19倍 is 119 %. */
const inPercent = (rate: Statement | undefined): Statement | undefined => {
  if (rate === undefined || rate.printed.form === "percent") return rate;
  const { printed } = rate;
  return printed.unit === "倍"
    ? { ...rate, printed: { ...printed, form: "percent", value: printed.value.times(HUNDRED), dp: printed.dp - 2 } }
    : undefined;
};

const baseAt = (stated: Stated, i: number): readonly Differs[] => {
  const rate = inPercent(stated[i]);
  const whole = rate === undefined || !isExact(rate) ? undefined : wholeOf(stated, i);
  if (rate === undefined || whole === undefined || !isExact(whole)) return NOTHING;
  const shares = partsOf(stated, Math.min(i, stated.indexOf(whole)), whole).flatMap((part) => {
    const share = shareRange(part, whole);
    return share === undefined ? [] : [{ part, value: share.value, range: share.range }];
  });
  const nearest = shares[shares.length - 1];
  if (nearest === undefined || shares.some(({ range, value }) => agrees(rate, range) && !isSwapOf(rate, value)))
    return [];
  const { part, value } = nearest;
  return [contradiction({ at: rate, subject: "占比", found: shown(value, rate), related: [part.at, whole.at], value })];
};

/** 31台使用超过10年，占36.05%: for how long. 有2个项目执行率低于80%，占16.67%: which. */
const isDescription = (one: Statement | undefined): boolean =>
  one !== undefined &&
  says.describes.test(one.lead) &&
  (one.printed.form === "percent" || (one.printed.form === "count" && says.time.test(one.printed.unit)));

/** What some of the whole are, with a percentage that describes them stepped over: 支出进度低于80%的有3个. */
const someOf = (behind: Stated): readonly [Statement, Statement] | undefined => {
  const from = behind[0]?.printed.form === "percent" && says.ofWhole.test(behind[1]?.lead ?? "") ? 1 : 0;
  const [part, next, last] = behind.slice(from, from + 3);
  const rate = isDescription(next) ? last : next;
  if (part === undefined || rate?.printed.form !== "percent" || !says.theirShare.test(rate.lead)) return undefined;
  const words = (from === 1 ? (behind[0]?.lead ?? "") : "") + part.lead;
  return says.someOf.test(words) ? [part, rate] : undefined;
};

/** 12个项目中有4个未设成本指标，占33.33% */
const someAt = (stated: Stated, i: number): readonly Differs[] => {
  const whole = stated[i];
  const [part, rate] = stated[i + 2] === undefined ? [] : (someOf(stated.slice(i + 1, i + 5)) ?? []);
  if (whole === undefined || part === undefined || rate === undefined) return NOTHING;
  if (![whole, part, rate].every(isExact) || !isQuantity(part) || !sameKind(part, whole)) return [];
  const share = shareRange(part, whole);
  if (share === undefined || agrees(rate, share.range)) return [];
  const related = [part.at, whole.at];
  return [contradiction({ at: rate, subject: "占比", found: shown(share.value, rate), related, value: share.value })];
};

const FORMULA =
  /(?<![-+＋－−×*÷/.\d]\s*)(\d[\d.]*)\s*([万亿]?元|人)?\s*[/÷]\s*[^\d÷/（）()]{0,12}?(\d[\d.]*)\s*(?:\2|人)?[)）]?\s*[×*xX]\s*100\s*%\s*[=＝]\s*$/;
const LONGEST_FORMULA = 40;
const EQUALS = /[=＝]/;
const BRACKETS = "（(";
const DIVIDED = /^[（(]\s*(\d[\d.,]*)\s*([^\d÷/（）()]{0,4}?)\s*[÷/]\s*(\d[\d.,]*)\s*[^\d÷/（）()]{0,4}[）)]/;

/** 11.38万元（3846.12万元÷338人）; 94.64%（159÷168） */
const dividedBehind = (plain: string, stated: Stated, figure: Statement): readonly Differs[] => {
  const { end } = figure.at;
  if (!BRACKETS.includes(plain.charAt(end))) return NOTHING;
  const [formula = "", part, unit, whole] = DIVIDED.exec(plain.slice(end, end + LONGEST_FORMULA)) ?? [];
  if (part === undefined || whole === undefined || !isExact(figure)) return [];
  const isRate = figure.printed.form === "percent";
  if (!isRate && (figure.printed.form !== "amount" || unit !== figure.printed.unit)) return [];
  const quotient = new Decimal(part.replace(/,/g, "")).dividedBy(whole.replace(/,/g, ""));
  const value = isRate ? quotient.times(HUNDRED) : quotient.dividedBy(figure.printed.scale);
  if (!value.isFinite() || agrees(figure, { low: value, high: value })) return [];
  const related = stated.map(({ at }) => at).filter(({ start }) => start > end && start < end + formula.length);
  return [contradiction({ at: figure, subject: `${part}÷${whole}`, found: shown(value, figure), related, value })];
};

/** 159/168×100%=94.64%; （实际支出3241.25÷可用指标3415.60）×100%=94.90% */
const formulaAt = (plain: string, rate: Statement): readonly Differs[] => {
  if (rate.printed.form !== "percent" || !isExact(rate)) return NOTHING;
  const { start } = rate.at;
  const before = plain.slice(Math.max(0, start - LONGEST_FORMULA), start);
  const [, part, , whole] = (EQUALS.test(before) ? FORMULA.exec(before) : undefined) ?? [];
  if (part === undefined || whole === undefined) return NOTHING;
  const value = new Decimal(part).dividedBy(whole).times(HUNDRED);
  if (!value.isFinite() || agrees(rate, { low: value, high: value })) return [];
  return [contradiction({ at: rate, subject: `${part}÷${whole}`, found: shown(value, rate), related: [], value })];
};

export const checkBases = (plain: string, stated: Stated): readonly Differs[] =>
  inEach(stated, (figure, i) => {
    const found = [
      baseAt(stated, i),
      someAt(stated, i),
      formulaAt(plain, figure),
      dividedBehind(plain, stated, figure),
    ];
    return found.some((here) => here.length > 0) ? found.flat() : NOTHING;
  });
