/** Parts that a sentence lists after 其中, and sums that it draws with 合计, against the totals that it states itself. */
import type { Decimal } from "../../../../domain/decimal";
import { overlaps } from "../../../../domain/interval";
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
} from "./figures";
import { areAll, endsInRest, exclusive } from "./exclusive";
import { isSlippedTotal, slipOf, swapIn } from "./digitSlip";

const BEGINS =
  /其中|包括|[，,（(]含|^[（(：:]|^中[，,]|用于|主要(?:是|为)|按[^，,；;。0-9]{2,10}(?:分|分类|划分|看)[：:，,]/;
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
const SUM =
  /^[，,、；;]?(?:[两二三四五六七](?:项|者|类)(?:项目|资金|经费|支出|收入|费用)?|以上|上述|各项)?(?:合计|共计|总计|小计|合起来|加起来)(?:支出|收入|资金|金额|投入|增加|减少|得分|追加|到位|拨付|下达|安排|完成|使用)?(?:为|达)?$/;
const COUNTED: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7 };

interface List {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  readonly isMainly: boolean;
}

/** 河道治理6项2380万元: how many there are of what the amount is for. */
const isCountOf = (stated: Stated, k: number, { printed }: Statement): boolean =>
  printed.form === "amount" && stated[k]?.printed.form === "count" && stated[k + 1]?.lead === "";

const BUDGET = /预算/g;

/** Beside the total of a budget, 基本支出预算 is a part of it. */
const isAboutAPart = ({ label, printed }: Statement, whole: Statement): boolean =>
  printed.form !== "score" && ABOUT_A_PART.test(/预算/.test(whole.label) ? label.replace(BUDGET, "") : label);

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
  return usable ? { whole, parts, isMainly: MAINLY.test(first.lead) } : undefined;
};

const addUp = ({ whole }: List, parts: readonly Statement[]): boolean =>
  overlaps(rangeOf(whole), sumRange(parts, whole.printed.dp));

/** A second way of parting may follow the first: some beginning of the list comes to the whole. */
const isComplete = (list: List): boolean => list.parts.some((_, n) => addUp(list, list.parts.slice(0, n + 1)));

const isMore = ({ whole, parts }: List): boolean =>
  sumRange(parts, whole.printed.dp).low.gt(rangeOf(whole).high) &&
  (!COUNTED_TWICE.test(whole.printed.unit) ||
    exclusive(parts) ||
    parts.some((part) => part.printed.value.gt(whole.printed.value)));

const sumShown = (parts: readonly Statement[], like: Statement): string =>
  `${parts.map(({ at }) => at.quote).join(" + ")} = ${shown(sumOfStatements(parts), like)}`;

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

const ALL_OF_THEM =
  /^(?:单位|项目|部门|资金)?(?:合计|共计|共)(?:安排|支出|收入|投入|到位|拨付|下达|使用|完成|追加)?(?:资金)?$/;

/** 两项共安排880万元: how many are added up. */
const countedSum = (stated: Stated, i: number): number | undefined => {
  const [count, sum] = [stated[i - 1], stated[i]];
  if (count === undefined || sum === undefined || !ALL_OF_THEM.test(sum.lead)) return undefined;
  return /^[项类笔家个]$/.test(count.printed.unit) && isExact(count) ? count.printed.value.toNumber() : undefined;
};

const GAINED = /得(?:分)?(?:为)?$/;

/** 投入指标10分得10分: what was gained is added up, not what it was gained of. */
const withoutFullMarks = (given: readonly Statement[]): readonly Statement[] => {
  const gained = given.filter(({ lead, printed }) => printed.form === "score" && GAINED.test(lead));
  return gained.length > 0 ? gained : given;
};

const sumAt = (stated: Stated, i: number): Differs | undefined => {
  const sum = stated[i];
  if (sum === undefined || !isExact(sum) || !isQuantity(sum)) return undefined;
  const counted = countedSum(stated, i);
  if (counted === undefined && !SUM.test(sum.lead)) return undefined;
  const given = withoutFullMarks(stated.slice(0, i).filter((one) => sameKind(one, sum)));
  const said = counted ?? COUNTED[sum.lead.replace(/^[，,、；;]/, "").charAt(0)];
  const counts = said === undefined ? given.map((_, n) => n + 1).slice(1) : [said];
  const runs = counts.map((n) => given.slice(-n)).filter((run) => run.length >= 2);
  const longest = runs[runs.length - 1];
  if (longest === undefined || !given.every(isExact)) return undefined;
  if (runs.some((run) => agrees(sum, sumRange(run, sum.printed.dp)))) return undefined;
  const value: Decimal = sumOfStatements(longest);
  return contradiction({
    at: sum,
    subject: "合计",
    found: sumShown(longest, sum),
    related: longest.map((one) => one.at),
    value,
  });
};

const NAMED_SHARE = /占(?:到|了)?([^，,；;。0-9]{2,14}?)(?:总额|合计)?的?(?:比重|比例)?(?:为|约|达)?$/;

/** 占基本支出的: a figure of the sentence that is called 基本支出. */
const namedWhole = (stated: Stated, i: number, rate: Statement): Statement | undefined => {
  const name = NAMED_SHARE.exec(rate.lead)?.[1];
  return name === undefined ? undefined : stated.slice(0, i).find((one) => isExact(one) && one.label.endsWith(name));
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

/** Each part's share of the whole in front of 其中; right as well when it is of any other figure of the sentence. */
const sharesIn = (stated: Stated, i: number, { whole, parts }: List): readonly Differs[] =>
  parts.flatMap((part) => {
    const rate = stated[stated.indexOf(part, i) + 1];
    if (rate?.printed.form !== "percent" || !isExact(rate) || !SHARE.test(rate.lead)) return [];
    const share = shareRange(part, whole);
    const others = stated
      .filter((one) => one !== part && sameKind(one, part))
      .flatMap((one) => shareRange(part, one) ?? []);
    if (share === undefined || [share, ...others].some(({ range }) => agrees(rate, range))) return [];
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
