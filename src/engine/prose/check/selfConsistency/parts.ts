/** Parts that a sentence lists after 其中, and sums that it draws with 合计, against the totals that it states itself. */
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

const BEGINS =
  /其中|包括|[，,（(]含|^(?:[：:]|[（(](?!.*[）)]))|^中[，,]|用于|主要(?:是|为)|按[^，,；;。0-9]{2,10}(?:分|分类|划分|看)[：:，,]/;
/** 重大公共卫生服务986.24万元，中央补助620万元、省级补助240万元、市级配套126.24万元 */
const BY_SOURCE = /^[，,](?:中央|上级)(?:财政)?(?:补助|资金|专项|投资|预算内)[^，,；;。0-9]{0,4}$/;
/** 包括基本工资、奖金等；公用经费652万元: what stood in front of the semicolon lists nothing any more. */
const begins = ({ lead }: Statement): boolean =>
  BY_SOURCE.test(lead) || BEGINS.test(lead.slice(lead.search(/[；;][^；;]*$/) + 1));
/** What is listed need not be all, and something else may have gone the other way. */
const MAINLY =
  /^[，,](?:中央|上级)|(?:用于|主要(?:是|为)|按[^，,；;。0-9]{2,10}(?:分|分类|划分|看)[：:，,])(?!.*(?:其中|包括))/;
/** Said of a part, not a part of its own. */
const ABOUT_A_PART =
  /比|较|同比|增长|下降|增幅|降幅|占|完成|(?<!公共|基金|经营)预算|决算|上年(?!结[转余])|去年|均|率|控制|(?<!高)标准|不超|达到|合计|共计|原值|净值|(?<![及级])以上|(?<![及级])以下/;
const ABOUT_THE_WHOLE = /比|较|同比|增长|下降|增幅|降幅|占|上年|去年|均|率|(?<!高)标准|不超/;
/** Things of which one may be counted twice: 党员98人，本科112人. */
const COUNTED_TWICE = /^(?:人|人次|名|个|项|家|户|次|件|批次|期|场|台|辆|篇|条)$/;
const MOVES = /增加|减少|(?<!新)增|减/;
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

const BUDGET = /预算/g;
/** 总收入减少457.48万元，其中财政拨款同比减少338.88万元 */
const COMPARED = /同比|[比较]上年/g;

/** Beside the total of a budget, 基本支出预算 is a part of it. */
const isAboutAPart = ({ label, lead, printed }: Statement, whole: Statement): boolean => {
  if (patterns.perHead.test(lead)) return true;
  const own = /预算/.test(whole.label) ? label.replace(BUDGET, "") : label;
  const moved = MOVES.test(whole.label) && MOVES.test(label);
  return printed.form !== "score" && ABOUT_A_PART.test(moved ? own.replace(COMPARED, "") : own);
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
  MOVES.test(label) ? form !== "count" : !ABOUT_THE_WHOLE.test(label);

const UP = /增/;

/** 总支出减少341.48万元，其中基本支出增加153.34万元: parts that went the other way are taken off. */
const moveOneWay = (all: readonly Statement[]): boolean =>
  new Set(all.filter(({ label }) => MOVES.test(label)).map(({ label }) => UP.test(label))).size <= 1;

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
  const moves = [whole, ...parts].map(({ label }) => first.printed.form === "amount" && MOVES.test(label));
  const usable =
    parts.length > (BY_SOURCE.test(first.lead) ? 1 : 0) &&
    [whole, ...parts].every(isExact) &&
    new Set(moves).size === 1 &&
    moveOneWay([whole, ...parts]);
  return usable ? { whole, before, parts, isMainly: MAINLY.test(first.lead) } : undefined;
};

const addUp = (whole: Statement, parts: readonly Statement[]): boolean =>
  overlaps(rangeOf(whole), sumRange(parts, whole.printed.dp));

/** A second way of parting may follow the first: some beginning of the list comes to the whole. */
const isComplete = ({ whole, before, parts }: List): boolean =>
  parts.some((_, n) => addUp(whole, parts.slice(0, n + 1))) || before.some((one) => addUp(one, parts));

const isMore = ({ whole, parts }: List): boolean =>
  sumRange(parts, whole.printed.dp).low.gt(rangeOf(whole).high) &&
  (!COUNTED_TWICE.test(whole.printed.unit) ||
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

const NAMED_SHARE = /占(?:到|了)?([^，,；;。0-9]{2,14}?)(?:总额|合计)?的?(?:比重|比例)?(?:为|约|达)?$/;

/** 政府采购支出总额 is 政府采购实际支出. */
const bare = (name: string): string => {
  const short = name.replace(/实际|总额|合计|全年|本年/g, "");
  return short.length < SHORTEST_NAME ? name : short;
};
const SHORTEST_NAME = 4;

/** 占基本支出的: a figure of the sentence that is called 基本支出. */
const namedWhole = (stated: Stated, i: number, rate: Statement): Statement | undefined => {
  const name = NAMED_SHARE.exec(rate.lead)?.[1];
  return name === undefined
    ? undefined
    : stated.slice(0, i).find((one) => isExact(one) && bare(one.label).endsWith(bare(name)));
};

const namedShareAt = (stated: Stated, i: number): readonly Differs[] => {
  const [part, rate] = [stated[i - 1], stated[i]];
  if (part === undefined || rate?.printed.form !== "percent" || !isExact(rate) || !isExact(part)) return [];
  const whole = /^[，,（(]?占/.test(rate.lead) ? namedWhole(stated, i - 1, rate) : undefined;
  if (whole === undefined || !isQuantity(part) || !sameKind(part, whole)) return [];
  const share = shareRange(part, whole);
  if (share === undefined || agrees(rate, share.range)) return [];
  const related = [part.at, whole.at];
  return [contradiction({ at: rate, subject: "占比", found: shown(share.value, rate), related, value: share.value })];
};

const SHARE = /^[，,（(]?(?:约?占比?|占比)(?:为|达|约)?$/;

/** 行政单位资产1830万元，占全部的46.2%，其中医院489万元，占12.3%: of what the whole is a share of. */
const ofWholesBase = (stated: Stated, whole: Statement, { low, high }: Interval): readonly Interval[] => {
  const own = stated[stated.indexOf(whole) + 1];
  if (own?.printed.form !== "percent" || !isExact(own) || !own.lead.includes("占")) return [];
  const rate = rangeOf(own);
  return [{ low: low.times(rate.low).dividedBy(HUNDRED), high: high.times(rate.high).dividedBy(HUNDRED) }];
};

/** Each part's share of the whole in front of 其中; right as well when it is of any other figure of the sentence. */
const sharesIn = (stated: Stated, i: number, { whole, parts }: List): readonly Differs[] =>
  parts.flatMap((part) => {
    const rate = stated[stated.indexOf(part, i) + 1];
    if (rate?.printed.form !== "percent" || !isExact(rate) || !SHARE.test(rate.lead)) return [];
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
