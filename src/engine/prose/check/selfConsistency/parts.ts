/** Parts that a sentence lists after 其中, and sums that it draws with 合计, against the totals that it states itself. */
import { phrases } from "../../lexicon/phrases";
import { HUNDRED } from "../../../../domain/decimal";
import { overlaps } from "../../../../domain/interval";
import type { Interval } from "../../../../domain/interval";
import { patterns } from "../../lexicon/patterns";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import {
  agrees,
  contradiction,
  isExact,
  isQuantity,
  rangeOf,
  sameKind,
  shareRange,
  shown,
  sumOfStatements,
  sumRange,
  sumShown,
} from "./figures";
import { sumAt } from "./totals";
import { areAll, endsInRest, exclusive } from "./exclusive";
import { isSlippedTotal, slipOf, swapIn } from "./digitSlip";

const says = phrases.parts;

/** 包括基本工资、奖金等；公用经费652万元: what stood in front of the semicolon lists nothing any more. */
const begins = ({ lead }: Statement): boolean =>
  says.bySource.test(lead) || says.begins.test(lead.slice(lead.search(/[；;][^；;]*$/) + 1));
interface List {
  readonly whole: Statement;
  /** Figures in front of the whole that may be meant instead: 支出474.6万元，年末结余12.5万元，其中基本支出…. */
  readonly before: readonly Statement[];
  readonly parts: readonly Statement[];
  readonly isMainly: boolean;
}

/** 河道治理6项2380万元: how many there are of what the amount is for. */
const isCountOf = (stated: Stated, k: number, { printed }: Statement): boolean =>
  printed.form === "amount" && stated[k]?.printed.form === "count" && stated[k + 1]?.lead === "";

/** Beside the total of a budget, 基本支出预算 is a part of it. */
const isAboutAPart = ({ label, lead, printed }: Statement, whole: Statement): boolean => {
  if (patterns.perHead.test(lead)) return true;
  const own = says.budgeted.test(whole.label) ? label.replace(says.budget, "") : label;
  const moved = says.moves.test(whole.label) && says.moves.test(label);
  return printed.form !== "score" && says.aboutAPart.test(moved ? own.replace(says.compared, "") : own);
};

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
    if (figure === undefined || (k > from && endsList(figure, depth))) break;
    if (figure.depth > depth) continue;
    if (figure.printed.form === "percent" || isCountOf(stated, k, whole)) continue;
    if (!sameKind(figure, whole) || isAboutAPart(figure, whole)) break;
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
const listAt = (stated: Stated, i: number): List | undefined => {
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

const addUp = (whole: Statement, parts: readonly Statement[]): boolean =>
  overlaps(rangeOf(whole), sumRange(parts, whole.printed.dp));

/** A second way of parting may follow the first: some beginning of the list comes to the whole. */
const isComplete = ({ whole, before, parts }: List): boolean =>
  parts.some((_, n) => addUp(whole, parts.slice(0, n + 1))) || before.some((one) => addUp(one, parts));

const isMore = ({ whole, parts }: List): boolean =>
  sumRange(parts, whole.printed.dp).low.gt(rangeOf(whole).high) &&
  (!says.countedTwice.test(whole.printed.unit) ||
    exclusive(parts) ||
    parts.some((part) => part.printed.value.gt(whole.printed.value)));

/** 干部职工528人，其中在职159人，离退休87人，临聘12人. */
const totalDiffers = ({ whole, parts }: List): Differs =>
  contradiction({
    at: whole,
    subject: "总数",
    found: sumShown(parts, whole),
    related: parts.map((one) => one.at),
    value: sumOfStatements(parts),
  });

/** No slip of the hand explains it: told all the same where nothing can stand beside the parts, or they are more than the whole. */
const isFlatlyOff = (list: List): boolean => endsInRest(list.parts) || (!list.isMainly && isMore(list));

const listDiffers = (list: List): Differs | undefined => {
  const { whole, parts } = list;
  if (isComplete(list)) return undefined;
  if (isSlippedTotal(parts, whole)) return totalDiffers(list);
  const slip = slipOf(parts, whole) ?? (areAll(parts, whole) ? swapIn(parts, whole) : undefined);
  const at = slip?.part ?? parts[parts.length - 1];
  if (slip === undefined && whole.printed.form === "score") return undefined;
  if (at === undefined || (slip === undefined && !isFlatlyOff(list))) return undefined;
  return {
    ...contradiction({
      at,
      subject: "所列各项与总数",
      found: `总数 ${whole.at.quote}`,
      related: [whole, ...parts].filter((one) => one !== at).map((one) => one.at),
      ...(slip === undefined ? {} : { value: slip.value }),
    }),
    said: parts.length === 1 ? at.at.quote : sumShown(parts, whole),
  };
};

/** 政府采购支出总额 is 政府采购实际支出. */
const bare = (name: string): string => {
  const short = name.replace(says.plainNouns, "");
  return short.length < SHORTEST_NAME ? name : short;
};
const SHORTEST_NAME = 4;

/** 占基本支出的: a figure of the sentence that is called 基本支出. */
const namedWhole = (stated: Stated, i: number, rate: Statement): Statement | undefined => {
  const name = says.namedShare.exec(rate.lead)?.[1];
  return name === undefined
    ? undefined
    : stated.slice(0, i).find((one) => isExact(one) && bare(one.label).endsWith(bare(name)));
};

const namedShareAt = (stated: Stated, i: number): readonly Differs[] => {
  const [part, rate] = [stated[i - 1], stated[i]];
  if (part === undefined || rate?.printed.form !== "percent" || !isExact(rate) || !isExact(part)) return [];
  const whole = says.takesShare.test(rate.lead) ? namedWhole(stated, i - 1, rate) : undefined;
  if (whole === undefined || !isQuantity(part) || !sameKind(part, whole)) return [];
  const share = shareRange(part, whole);
  if (share === undefined || agrees(rate, share.range)) return [];
  const related = [part.at, whole.at];
  return [contradiction({ at: rate, subject: "占比", found: shown(share.value, rate), related, value: share.value })];
};

/** 行政单位资产1830万元，占全部的46.2%，其中医院489万元，占12.3%: of what the whole is a share of. */
const ofWholesBase = (stated: Stated, whole: Statement, { low, high }: Interval): readonly Interval[] => {
  const own = stated[stated.indexOf(whole) + 1];
  if (own?.printed.form !== "percent" || !isExact(own) || !says.ofSome.test(own.lead)) return [];
  const rate = rangeOf(own);
  return [{ low: low.times(rate.low).dividedBy(HUNDRED), high: high.times(rate.high).dividedBy(HUNDRED) }];
};

/** Each part's share of the whole in front of 其中; right as well when it is of any other figure of the sentence. */
const sharesIn = (stated: Stated, i: number, { whole, parts }: List): readonly Differs[] =>
  parts.flatMap((part) => {
    const rate = stated[stated.indexOf(part, i) + 1];
    if (rate?.printed.form !== "percent" || !isExact(rate) || !says.share.test(rate.lead)) return [];
    const share = shareRange(part, whole);
    if (share === undefined) return [];
    const others = stated
      .filter((one) => one !== part && sameKind(one, part))
      .flatMap((one) => shareRange(part, one) ?? []);
    const ranges = [share, ...others].map(({ range }) => range);
    if ([...ranges, ...ofWholesBase(stated, whole, share.range)].some((range) => agrees(rate, range))) return [];
    const related = [part.at, whole.at];
    return [contradiction({ at: rate, subject: "占比", found: shown(share.value, rate), related, value: share.value })];
  });

export const checkLists = (stated: Stated): readonly Differs[] =>
  stated.flatMap((_, i) => {
    const list = listAt(stated, i);
    const differs = list === undefined ? sumAt(stated, i) : listDiffers(list);
    return [
      ...namedShareAt(stated, i),
      ...(differs === undefined ? [] : [differs]),
      ...(list === undefined ? [] : sharesIn(stated, i, list)),
    ];
  });
