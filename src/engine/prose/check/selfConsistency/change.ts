/** A比上年B增加C，增长D%: the four must fit together, whatever grew. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { directionAt, isChange, isComparedWith, isOfThen, usable, wholesBefore } from "./changeWords";
import { agrees, changeRange, contradiction, differenceRange, isExact, sameKind, shown } from "./figures";
import { inEach, isSaidIn, NOTHING } from "./inTurn";
import { onBaseBehind, onOwnBase, onStatedBase } from "./rateAlone";
import { isSwapOf } from "./digitSlip";

const says = phrases.change;
const balance = phrases.balance;
const changes = phrases.changes;

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

const yearIn = ({ lead }: Statement): number => Number(says.year.exec(lead)?.[1] ?? Number.NaN);

/** 2023年末19100万元，2022年末为18652.30万元: the later one first. */
const cameFirst = (first: Statement, second: Statement): boolean =>
  yearIn(first) > yearIn(second) && !isChange(second) && !balance.came.test(second.lead);

/** The first is what there was before, or what was planned, and the second what it came to. */
const cameFrom = (first: Statement, second: Statement): boolean =>
  (changes.otherTime.test(first.lead) &&
    changes.thisTime.test(second.lead) &&
    !isChange(second) &&
    !balance.came.test(second.lead)) ||
  (changes.from.test(first.lead) && changes.reached.test(second.lead)) ||
  (changes.planned.test(first.lead) && changes.cameTo.test(second.lead));

/** Something else begins between the two; posts and the staff in them belong together behind a semicolon too. */
const begins = (first: Statement, second: Statement): boolean =>
  says.listed.test(second.lead) ||
  (/[；;]/.test(second.lead) && !(says.posts.test(first.label) && says.holders.test(second.lead)));

const chainAt = (stated: Stated, i: number): Chain | undefined => {
  const second = stated[i + 1];
  const first = second === undefined || !usable(second) ? undefined : spokenOf(stated, i);
  if (first === undefined || second === undefined || !usable(first) || !sameKind(first, second)) return undefined;
  if (begins(first, second) || first.depth !== second.depth) return undefined;
  // 174.35万元，较上年-212.38万元: by how much, not what it was.
  if (isComparedWith(second.lead) && second.printed.value.isNegative()) return undefined;
  if (isComparedWith(second.lead))
    return { now: first, others: wholesBefore(stated.slice(0, i), first), then: second, next: i + 2 };
  if (cameFirst(first, second)) return { now: first, others: [], then: second, next: i + 2 };
  if (cameFrom(first, second)) return { now: second, others: [], then: first, next: i + 2 };
  if (changes.aloneOtherTime.test(second.lead)) return { now: first, others: [], then: second, next: i + 2 };
  return undefined;
};

/** 会议费2023年支出24.60万元，2022年支出20.50万元: the two are what was and what came of it. */
export const areNowAndThen = (stated: Stated): boolean => chainAt(stated, 0) !== undefined;

const wrongWay = ({ now, then }: Chain, figure: Statement): Differs | undefined => {
  const direction = directionAt(figure);
  if (direction === undefined || now.printed.value.equals(then.printed.value)) return undefined;
  const isDown = changes.downward.test(direction.word);
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
  const noun = changes.nounAndDirection.exec(lead)?.[1]?.replace(changes.commonNouns, "") ?? "";
  return [...noun].some((_, k) => k + 2 <= noun.length && label.includes(noun.slice(k, k + 2)));
};

/** 上年结转386.73万元、本年结转174.35万元，连续两年超过100万元: of each of the two. */
const isOfBoth = ({ lead }: Statement): boolean => /连续|[均都]/.test(lead);

/** What the two figures of the chain are said to differ by. */
const continues = (figure: Statement, { now, then }: Pick<Chain, "now" | "then">): boolean =>
  changes.onlyDirection.test(figure.lead) ||
  (namesAgain(figure, now) && !isOfBoth(figure)) ||
  (changes.compares.test(figure.lead) && isOfThen(then, figure)) ||
  (says.againstThen.test(figure.lead) && says.ofThen.test(then.lead)) ||
  (changes.againstPlan.test(figure.lead) && changes.planned.test(then.lead)) ||
  (changes.againstPosts.test(figure.lead) && says.ofPosts.test(then.lead));

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

/** 同比下降9.45%（上年32.05万元，本年29.02万元） */
const inBrackets = (stated: Stated, i: number): readonly Differs[] => {
  const [rate, then, now] = [stated[i], stated[i + 1], stated[i + 2]];
  if (rate?.printed.form !== "percent" || then === undefined || now === undefined || !isExact(rate)) return [];
  if (!says.fellOrRose.test(rate.lead) || !says.lastTime.test(then.lead) || !says.nowTime.test(now.lead)) return [];
  if (!usable(then, now) || !sameKind(then, now) || then.depth <= rate.depth) return [];
  const found = wrongIn({ now, then, others: [], next: 0 }, rate);
  return found === undefined ? [] : [found];
};

/** Where no chain begins; `before`: the one that began at the figure in front. */
const unchainedAt = (stated: Stated, i: number, before: Chain | undefined): readonly Differs[] => {
  const isThen = before !== undefined && before.then === stated[i];
  const found = [inBrackets(stated, i), isThen ? NOTHING : onOwnBase(stated, i), onBaseBehind(stated, i)];
  return [...found, before === undefined ? onStatedBase(stated, i) : NOTHING].flat();
};

export const checkChanges = (stated: Stated): readonly Differs[] => {
  if (!isSaidIn(stated, changes.said)) return NOTHING;
  let before: Chain | undefined;
  return inEach(stated, (_, i) => {
    const chain = chainAt(stated, i);
    const inFront = before;
    before = chain;
    if (chain === undefined) return unchainedAt(stated, i, inFront);
    const found = chained(stated, chain);
    return found.length > 0 ? found : onStatedBase(stated, i + 1);
  });
};
