/** A比上年B增加C，增长D%: the four must fit together, whatever grew. */
import type { Span } from "../../read/span";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { CAME } from "./balance";
import {
  agrees,
  changeRange,
  contradiction,
  differenceRange,
  isExact,
  isQuantity,
  sameKind,
  shareRange,
  shown,
} from "./figures";

const UP = "超编|增加|增长|增支|增幅|上升|提高|净增加|净增|新增|超支|超出|超过|多支出|超|多";
const DOWN = "空编|缺编|减少|下降|减支|降幅|降低|压减|压缩|节约|节省|节支|缩减|结余|少支出|少";
/** 比上年, 较2021年度的, 比年初预算数: right in front of the figure that is compared with. */
const COMPARED =
  /(?:比|较|与|同|低于|高于|超|超过)(?:上年度?|去年|上一年度?|上年末|年初|(?:19|20)\d{2}年(?:度|末)?|(?:年初|部门|上年|全年|采购)?预算|招标控制价|控制价|概算|计划)[^，,；;。0-9]{0,8}$/;
const OTHER_TIME = /(?:上年|去年|年初|预算|计划|控制价|概算|编制|(?:19|20)\d{2}年)[^，,；;]{0,12}$/;
/** 公务接待费8.48万元，上年为9.96万元 */
const ALONE_OTHER_TIME = /^[，,（(](?:上年|去年|上年度)(?:同期)?(?:支出|决算|决算数)?(?:为|是)?$/;
const THIS_TIME = /(?:本年|今年|当年|实际|决算|年末|实有|在职|(?:19|20)\d{2}年)[^，,；;]{0,12}$/;
/** Nothing but the direction, so that the figure is of what was just compared. */
const ONLY_DIRECTION = new RegExp(
  `^(?:[（(]|相比)?[，,]?(?:同比|相比[，,]?|净|下降|增长)?(?:${UP}|${DOWN})(?:了|资金|支出|为|率|幅度|额)?(?:为|达)?$`,
);
/** 年末结转和结余174.35万元，结转规模压减212.38万元: the noun again. */
const NOUN_AND_DIRECTION = new RegExp(`^[，,](?:同比)?([\\u4e00-\\u9fa5]{2,8}?)(?:${UP}|${DOWN})了?$`);
/** 超预算41.90万元, 比预算节约2.5万元: against the budget that the sentence gave. */
const AGAINST_PLAN = new RegExp(
  `^[，,（(](?:决算数?|实际)?(?:(?:超出?|高于|超过|多于|低于|少于)(?:了)?(?:年初|部门)?预算数?|(?:比|较)(?:年初|部门)?预算数?(?:${UP}|${DOWN}))(?:了)?$`,
);
/** 编制168名，实有159人，比编制数少9人 */
const AGAINST_POSTS = new RegExp(`^[，,（(](?:比|较)(?:核定|批复)?编制(?:数|人数)?(?:${UP}|${DOWN})了?$`);
/** Words that any noun may end in. */
const COMMON_NOUNS = /支出|收入|经费|资金|预算|决算|费用|合计/g;
/** 预算40万元，支出37.50万元: what was planned and what came of it. */
const PLANNED = /(?:预算|计划|控制价|概算)[^，,；;。0-9]{0,10}$/;
const CAME_TO =
  /^[，,、；;](?:全年|实际|最终|年底|累计)*(?:支出|执行|使用|采购|完成|决算|开支|支付|中标)(?:决算)?(?:数|金额|支出|采购)?(?:为|了)?$/;
/** 由上年的102批次减少到86批次 */
const FROM = /[由从自][^，,；;。0-9]{0,10}$/;
const REACHED = new RegExp(`^(?:${UP}|${DOWN}|下降|降|升|增|减)(?:到|至|为)了?$`);
/** 比上年增加: of the figure in front, with the base left unsaid. */
const ON_OWN_BASE = new RegExp(
  `^[，,（(](?:同比|与上年相比[，,]?|(?:比|较)(?:(?:19|20)\\d{2}年)?[\\u4e00-\\u9fa5]{0,8}?)(?:${UP}|${DOWN})了?$`,
);
const MOVES = new RegExp(`${UP}|${DOWN}|下降|增长`);
const DOWNWARD = new RegExp(`${DOWN}|低于|少于`);
const WORD = new RegExp(
  `(?:${UP}|${DOWN}|高于|多于|低于|少于)(?=(?:了|(?:年初|部门)?预算数?|资金|支出|为|率|幅度|额)?(?:为|达)?$)`,
);

interface Chain {
  readonly now: Statement;
  /** Behind a list of parts the change may be that of their whole. */
  readonly others: readonly Statement[];
  readonly then: Statement;
  /** Where the difference and the rate may follow. */
  readonly next: number;
}

const usable = (...all: readonly Statement[]): boolean => all.every((one) => isExact(one) && isQuantity(one));

const isComparedWith = (lead: string): boolean => {
  const match = COMPARED.exec(lead);
  return match !== null && !MOVES.test(match[0]);
};

const wholesBefore = (before: Stated, part: Statement): readonly Statement[] =>
  before.some((_, i) => /其中|包括|分别/.test([...before, part][i + 1]?.lead ?? ""))
    ? before.filter((one) => usable(one) && sameKind(one, part))
    : [];

const COMPARES = new RegExp(`(?:比|较|同比|与)(?:(?:19|20)\\d{2}年)?[^，,；;0-9]*(?:${UP}|${DOWN})了?$`);

/** Itself a difference: 比预算减少0.52万元. */
const isChange = ({ lead }: Statement): boolean => ONLY_DIRECTION.test(lead) || COMPARES.test(lead);

/** 支出8.48万元，比预算减少0.52万元（或：接待86批次），比上年9.20万元减少…: the figure that all are said of. */
const spokenOf = (stated: Stated, i: number): Statement | undefined => {
  const [own, next] = [stated[i], stated[i + 1]];
  if (own === undefined || next === undefined) return own;
  if (isChange(own)) return stated.slice(0, i).findLast((one) => sameKind(one, own) && !isChange(one));
  if (own.printed.form !== "count" || next.printed.form !== "amount") return own;
  const before = stated.slice(0, i).findLast(({ printed }) => printed.form !== "count");
  return before !== undefined && !isChange(before) && !/[；;]/.test(own.lead) ? before : own;
};

/** The first is what there was before, or what was planned, and the second what it came to. */
const cameFrom = (first: Statement, second: Statement): boolean =>
  (OTHER_TIME.test(first.lead) && THIS_TIME.test(second.lead) && !isChange(second) && !CAME.test(second.lead)) ||
  (FROM.test(first.lead) && REACHED.test(second.lead)) ||
  (PLANNED.test(first.lead) && CAME_TO.test(second.lead));

/** Something else begins between the two; posts and the staff in them belong together behind a semicolon too. */
const begins = (first: Statement, second: Statement): boolean =>
  /其中|包括/.test(second.lead) ||
  (/[；;]/.test(second.lead) &&
    !(
      /^(?:我局|全局|共|核定|人员|总)*编制$/.test(first.label) &&
      /^[；;](?:年末)?实有(?:在职)?(?:人员)?$/.test(second.lead)
    ));

const chainAt = (stated: Stated, i: number): Chain | undefined => {
  const [first, second] = [spokenOf(stated, i), stated[i + 1]];
  if (first === undefined || second === undefined || !usable(first, second) || !sameKind(first, second))
    return undefined;
  if (begins(first, second) || first.depth !== second.depth) return undefined;
  if (isComparedWith(second.lead))
    return { now: first, others: wholesBefore(stated.slice(0, i), first), then: second, next: i + 2 };
  if (cameFrom(first, second)) return { now: second, others: [], then: first, next: i + 2 };
  if (ALONE_OTHER_TIME.test(second.lead)) return { now: first, others: [], then: second, next: i + 2 };
  return undefined;
};

const directionAt = ({ lead, leadStart, at }: Statement): { readonly word: string; readonly at: Span } | undefined => {
  const match = WORD.exec(lead);
  if (match === null) return undefined;
  const start = leadStart + match.index;
  return { word: match[0], at: { paragraph: at.paragraph, start, end: start + match[0].length, quote: match[0] } };
};

const wrongWay = ({ now, then }: Chain, figure: Statement): Differs | undefined => {
  const direction = directionAt(figure);
  if (direction === undefined || now.printed.value.equals(then.printed.value)) return undefined;
  const isDown = DOWNWARD.test(direction.word);
  if (isDown === now.printed.value.lt(then.printed.value)) return undefined;
  return {
    ...contradiction({ at: figure, subject: "增减方向", found: `${then.at.quote} → ${now.at.quote}`, related: [] }),
    at: direction.at,
    said: direction.word,
    related: [figure.at, now.at, then.at],
  };
};

const wrongDifference = ({ now, then }: Chain, figure: Statement): Differs | undefined => {
  if (agrees(figure, differenceRange(now, then))) return undefined;
  const value = now.printed.value.minus(then.printed.value).abs();
  const related = [now.at, then.at];
  return contradiction({ at: figure, subject: "增减额", found: shown(value, figure), related, value });
};

const wrongRate = ({ now, then }: Chain, figure: Statement): Differs | undefined => {
  const change = changeRange(now, then);
  if (change === undefined || agrees(figure, change.range)) return undefined;
  const related = [now.at, then.at];
  return contradiction({
    at: figure,
    subject: "增减幅度",
    found: shown(change.value, figure),
    related,
    value: change.value,
  });
};

/** The noun of the change has two characters running in common with what was compared. */
const namesAgain = ({ lead }: Statement, { label }: Statement): boolean => {
  const noun = NOUN_AND_DIRECTION.exec(lead)?.[1]?.replace(COMMON_NOUNS, "") ?? "";
  return [...noun].some((_, k) => k + 2 <= noun.length && label.includes(noun.slice(k, k + 2)));
};

/** What the two figures of the chain are said to differ by. */
const continues = (figure: Statement, { now, then }: Pick<Chain, "now" | "then">): boolean =>
  ONLY_DIRECTION.test(figure.lead) ||
  namesAgain(figure, now) ||
  (AGAINST_PLAN.test(figure.lead) && PLANNED.test(then.lead)) ||
  (AGAINST_POSTS.test(figure.lead) && /编制?[^，,；;]{0,6}$/.test(then.lead));

const followers = (stated: Stated, { next, now, then }: Chain): readonly Statement[] => {
  const found: Statement[] = [];
  for (const figure of stated.slice(next, next + 2)) {
    const fits = sameKind(figure, now) || figure.printed.form === "percent";
    if (!fits || !isExact(figure) || !continues(figure, { now, then })) break;
    found.push(figure);
  }
  return found;
};

const wrongIn = (chain: Chain, figure: Statement): Differs | undefined =>
  wrongWay(chain, figure) ??
  (figure.printed.form === "percent" ? wrongRate(chain, figure) : wrongDifference(chain, figure));

const chained = (stated: Stated, chain: Chain): readonly Differs[] =>
  followers(stated, chain).flatMap((figure) => {
    const found = wrongIn(chain, figure);
    const fitsOther = chain.others.some((now) => wrongIn({ ...chain, now }, figure) === undefined);
    return found === undefined || fitsOther ? [] : [found];
  });

/** A，比上年增加C，增长D%: D is C by what A was before. */
const onOwnBase = (stated: Stated, i: number): readonly Differs[] => {
  const [now, change, rate] = [stated[i], stated[i + 1], stated[i + 2]];
  if (now === undefined || change === undefined || rate === undefined) return [];
  if (!usable(now, change) || !sameKind(now, change) || rate.printed.form !== "percent" || !isExact(rate)) return [];
  if (!ON_OWN_BASE.test(change.lead) || !ONLY_DIRECTION.test(rate.lead)) return [];
  const down = DOWNWARD.test(directionAt(change)?.word ?? "");
  const { value } = now.printed;
  const before = down ? value.plus(change.printed.value) : value.minus(change.printed.value);
  const then: Statement = { ...now, printed: { ...now.printed, value: before } };
  const share = shareRange(change, then);
  if (share === undefined || agrees(rate, share.range)) return [];
  const found = shown(share.value, rate);
  return [contradiction({ at: rate, subject: "增减幅度", found, related: [now.at, change.at], value: share.value })];
};

const COMPARED_BEHIND = new RegExp(
  `^(?:相比较?|比较)[，,]?(?:(?:19|20)\\d{2}年)?[\\u4e00-\\u9fa5]{0,8}?(?:${UP}|${DOWN})了?$`,
);

/** 相比增加, 比较，2022年支出增加 */
const isChangeOfIt = ({ lead }: Statement): boolean => ONLY_DIRECTION.test(lead) || COMPARED_BEHIND.test(lead);

/** 与上年预算2860万元相比增加120万元，增长4.20%: the rate is that of the two, whatever came before. */
const onStatedBase = (stated: Stated, i: number): readonly Differs[] => {
  const [then, change, rate] = [stated[i], stated[i + 1], stated[i + 2]];
  if (then === undefined || change === undefined || rate === undefined) return [];
  if (!usable(then, change) || !sameKind(then, change) || rate.printed.form !== "percent" || !isExact(rate)) return [];
  if (!isComparedWith(then.lead) || !isChangeOfIt(change) || !ONLY_DIRECTION.test(rate.lead)) return [];
  const share = shareRange(change, then);
  if (share === undefined || agrees(rate, share.range)) return [];
  const found = shown(share.value, rate);
  return [contradiction({ at: rate, subject: "增减幅度", found, related: [then.at, change.at], value: share.value })];
};

const FELL_OR_ROSE = new RegExp(`(?:${UP}|${DOWN})了?$`);
const LAST_TIME = /^[（(](?:上年|去年|(?:19|20)\d{2}年)[^，,；;0-9]{0,6}$/;
const NOW_TIME = /^[，,、](?:本年|今年|(?:19|20)\d{2}年)[^，,；;0-9]{0,6}$/;

/** 同比下降9.45%（上年32.05万元，本年29.02万元） */
const inBrackets = (stated: Stated, i: number): readonly Differs[] => {
  const [rate, then, now] = [stated[i], stated[i + 1], stated[i + 2]];
  if (rate?.printed.form !== "percent" || then === undefined || now === undefined || !isExact(rate)) return [];
  if (!FELL_OR_ROSE.test(rate.lead) || !LAST_TIME.test(then.lead) || !NOW_TIME.test(now.lead)) return [];
  if (!usable(then, now) || !sameKind(then, now) || then.depth <= rate.depth) return [];
  const found = wrongIn({ now, then, others: [], next: 0 }, rate);
  return found === undefined ? [] : [found];
};

export const checkChanges = (stated: Stated): readonly Differs[] =>
  stated.flatMap((_, i) => {
    const chain = chainAt(stated, i);
    if (chain !== undefined) return chained(stated, chain);
    const isChained = i > 0 && chainAt(stated, i - 1) !== undefined;
    return [...inBrackets(stated, i), ...onOwnBase(stated, i), ...(isChained ? [] : onStatedBase(stated, i))];
  });
