/** What a sentence lists after 其中, and the whole that it parts. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import { isExact, isQuantity, sameKind } from "./figures";

const says = phrases.partsList;

/** 包括基本工资、奖金等；公用经费652万元: what stood in front of the semicolon lists nothing any more. */
const begins = ({ lead }: Statement): boolean =>
  says.bySource.test(lead) || says.begins.test(lead.slice(lastSemicolon(lead) + 1));
const lastSemicolon = (lead: string): number => Math.max(lead.lastIndexOf("；"), lead.lastIndexOf(";"));

export interface ListedParts {
  readonly whole: Statement;
  /** Figures in front of the whole that may be meant instead: 支出474.6万元，年末结余12.5万元，其中基本支出…. */
  readonly before: readonly Statement[];
  readonly parts: readonly Statement[];
  readonly isMainly: boolean;
}

/** 河道治理6项2380万元: how many there are of what the amount is for. */
const isCountOf = (stated: Stated, k: number, { printed }: Statement): boolean =>
  printed.form === "amount" && stated[k]?.printed.form === "count" && stated[k + 1]?.lead === "";

/** 存量违建138处3.12万平方米: how much there is of what is counted. */
const isMeasureOf = (figure: Statement, whole: Statement): boolean =>
  figure.lead === "" && whole.printed.form === "count" && !sameKind(figure, whole);

/** 2022年总支出3241.25万元（2021年2733.67万元）: of another year, unless 其中 lists years. */
const isOfOtherYear = ({ label, lead }: Statement, whole: Statement): boolean =>
  says.ofYear.test(label) && (says.ofYear.test(whole.label) || says.ofYear.test(lead));

const isLeft = ({ label }: Statement, whole: Statement): boolean =>
  says.left.test(label) && says.spent.test(whole.label);

/** Beside the total of a budget, 基本支出预算 is a part of it. */
const isAboutAPart = (part: Statement, whole: Statement): boolean => {
  const { label, lead, printed } = part;
  if (says.perHead.test(lead) || isOfOtherYear(part, whole) || isLeft(part, whole)) return true;
  const own = says.budgeted.test(whole.label) ? label.replace(says.budget, "") : label;
  const moved = says.moves.test(whole.label) && says.moves.test(label);
  return printed.form !== "score" && says.aboutAPart.test(moved ? own.replace(says.compared, "") : own);
};

/** 有效问卷300份，满意288份: some of the part in front. */
const isOfLast = ({ label }: Statement, last: Statement | undefined): boolean =>
  last !== undefined && says.valid.test(last.label) && says.pleased.test(label);

/** Where the list begins: at the figure behind 其中, or at the amount behind the count that stands there. */
const opensAt = (stated: Stated, i: number): boolean => {
  const [before, first] = [stated[i - 1], stated[i]];
  if (first === undefined) return false;
  return begins(first) || (first.lead === "" && before?.printed.form === "count" && begins(before));
};

/** A semicolon, another 其中 and the end of the brackets that it began in end a list. */
const endsList = (figure: Statement, depth: number): boolean =>
  /[；;]/.test(figure.lead) || begins(figure) || figure.depth < depth;

const partsFrom = (stated: Stated, from: number, whole: Statement): readonly Statement[] => {
  const parts: Statement[] = [];
  const depth = stated[from]?.depth ?? 0;
  for (let k = from; k < stated.length; k++) {
    const figure = stated[k];
    if (figure === undefined) break;
    if (figure.depth > depth) continue;
    if (k > from && endsList(figure, depth)) break;
    if (figure.printed.form === "percent" || isCountOf(stated, k, whole) || isMeasureOf(figure, whole)) continue;
    if (!sameKind(figure, whole) || isAboutAPart(figure, whole) || isOfLast(figure, parts.at(-1))) break;
    parts.push(figure);
  }
  return parts;
};

const isWhole = ({ label, printed: { form } }: Statement): boolean =>
  says.moves.test(label) ? form !== "count" : !says.aboutTheWhole.test(label);

/** 总支出减少341.48万元，其中基本支出增加153.34万元: parts that went the other way are taken off. */
const moveOneWay = (all: readonly Statement[]): boolean =>
  new Set(all.filter(({ label }) => says.moves.test(label)).map(({ label }) => says.up.test(label))).size <= 1;

/** 收入包括：A、B；支出包括：C、D — the second list is of what the first was of, if that stands in the sentence. */
const wholeAmong = (before: readonly Statement[], first: Statement): Statement | undefined => {
  if (!/[；;]/.test(first.lead)) return before[before.length - 1];
  return before[0] === undefined || begins(before[0]) ? undefined : before[0];
};

/** The nearest figure of the same kind in front of 其中 is the whole. */
export const listAt = (stated: Stated, i: number): ListedParts | undefined => {
  const first = stated[i];
  if (first === undefined || !opensAt(stated, i) || !isQuantity(first)) return undefined;
  const before = stated.slice(0, i).filter((one) => sameKind(one, first) && one.depth <= first.depth);
  const whole = wholeAmong(before, first);
  if (whole === undefined || (/^[（(：:]/.test(first.lead) && whole !== stated[i - 1]) || !isWhole(whole))
    return undefined;
  const parts = partsFrom(stated, i, whole);
  const moves = [whole, ...parts].map(({ label }) => first.printed.form === "amount" && says.moves.test(label));
  const usable =
    parts.length > (says.bySource.test(first.lead) ? 1 : 0) &&
    [whole, ...parts].every(isExact) &&
    new Set(moves).size === 1 &&
    moveOneWay([whole, ...parts]);
  return usable ? { whole, before, parts, isMainly: says.mainly.test(first.lead) } : undefined;
};
