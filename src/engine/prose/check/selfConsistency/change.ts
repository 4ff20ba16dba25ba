/** A比上年B增加C，增长D%: the four must fit together, whatever grew. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { CAME } from "./balance";
import {
  AGAINST_PLAN,
  AGAINST_POSTS,
  ALONE_OTHER_TIME,
  CAME_TO,
  COMMON_NOUNS,
  COMPARES,
  directionAt,
  DOWN,
  DOWNWARD,
  FROM,
  isChange,
  isComparedWith,
  isOfThen,
  NOUN_AND_DIRECTION,
  ONLY_DIRECTION,
  OTHER_TIME,
  PLANNED,
  REACHED,
  THIS_TIME,
  UP,
  usable,
  wholesBefore,
} from "./changeWords";
import { agrees, changeRange, contradiction, differenceRange, isExact, sameKind, shown } from "./figures";
import { onBaseBehind, onOwnBase, onStatedBase } from "./rateAlone";
import { isSwapOf } from "./digitSlip";

interface Chain {
  readonly now: Statement;
  /** Behind a list of parts the change may be that of their whole. */
  readonly others: readonly Statement[];
  readonly then: Statement;
  /** Where the difference and the rate may follow. */
  readonly next: number;
}

/** 支出8.48万元，比预算减少0.52万元（或：接待86批次），比上年9.20万元减少…: the figure that all are said of. */
const spokenOf = (stated: Stated, i: number): Statement | undefined => {
  const [own, next] = [stated[i], stated[i + 1]];
  if (own === undefined || next === undefined) return own;
  if (isChange(own))
    return stated.slice(0, i).findLast((one) => sameKind(one, own) && !isChange(one) && !isComparedWith(one.lead));
  if (own.printed.form !== "count" || next.printed.form !== "amount") return own;
  const before = stated.slice(0, i).findLast(({ printed }) => printed.form !== "count");
  return before !== undefined && !isChange(before) && !/[；;]/.test(own.lead) ? before : own;
};

const YEAR = /((?:19|20)\d{2})年[^，,；;]{0,12}$/;
const yearIn = ({ lead }: Statement): number => Number(YEAR.exec(lead)?.[1] ?? Number.NaN);

/** 2023年末19100万元，2022年末为18652.30万元: the later one first. */
const cameFirst = (first: Statement, second: Statement): boolean =>
  yearIn(first) > yearIn(second) && !isChange(second) && !CAME.test(second.lead);

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
  if (cameFirst(first, second)) return { now: first, others: [], then: second, next: i + 2 };
  if (cameFrom(first, second)) return { now: second, others: [], then: first, next: i + 2 };
  if (ALONE_OTHER_TIME.test(second.lead)) return { now: first, others: [], then: second, next: i + 2 };
  return undefined;
};

/** 会议费2023年支出24.60万元，2022年支出20.50万元: the two are what was and what came of it. */
export const areNowAndThen = (stated: Stated): boolean => chainAt(stated, 0) !== undefined;

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
  if (change === undefined || (agrees(figure, change.range) && !isSwapOf(figure, change.value))) return undefined;
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

/** 2022年33万元，2021年57.55万元，与上年对比减少24.55万元: the one before was last year's. */
const AGAINST_THEN = new RegExp(
  `^[，,；;](?:(?:与|同|和)?(?:上年|去年)?(?:相比|对比|比较)|(?:比|较)(?:上年|去年))[，,]?(?:${UP}|${DOWN})了?$`,
);
const OF_THEN = /(?:上年|去年|(?:19|20)\d{2}年)[^，,；;]{0,14}$/;

/** What the two figures of the chain are said to differ by. */
const continues = (figure: Statement, { now, then }: Pick<Chain, "now" | "then">): boolean =>
  ONLY_DIRECTION.test(figure.lead) ||
  namesAgain(figure, now) ||
  (COMPARES.test(figure.lead) && isOfThen(then, figure)) ||
  (AGAINST_THEN.test(figure.lead) && OF_THEN.test(then.lead)) ||
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
    const found = chain === undefined ? [] : chained(stated, chain);
    if (chain !== undefined) return found.length > 0 ? found : onStatedBase(stated, i + 1);
    const before = i > 0 ? chainAt(stated, i - 1) : undefined;
    const isThen = before !== undefined && before.then === stated[i];
    const alone = [...(isThen ? [] : onOwnBase(stated, i)), ...onBaseBehind(stated, i)];
    return [...inBrackets(stated, i), ...alone, ...(before === undefined ? onStatedBase(stated, i) : [])];
  });
