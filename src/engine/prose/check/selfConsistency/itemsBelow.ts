/** What several sentences add up: items numbered below the figure that they are parts of, and 四项合计 behind four of them. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSlippedTotal } from "./digitSlip";
import { agrees, contradiction, isExact, sumOfStatements, sumRange, sumShown } from "./figures";
import { isChange } from "./changeWords";
import { inEach } from "./inTurn";
import { slipIn, wholeIn } from "./itemLists";

const says = phrases.itemsBelow;
const LONGEST_MARK = 6;
const FEWEST = 2;
const COUNTED: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7 };

const isMarked = (plain: string, [first]: Stated, mark: RegExp): boolean =>
  first !== undefined && mark.test(plain.slice(Math.max(0, first.leadStart - LONGEST_MARK), first.leadStart));

/** The one amount that the item is of, besides how it changed and what it is for each; none where it gives several. */
const amountOf = (item: Stated): Statement | undefined => {
  const [amount, ...others] = item.filter(
    (one) =>
      one.printed.form === "amount" && one.depth === item[0]?.depth && !isChange(one) && !says.each.test(one.lead),
  );
  return amount !== undefined && others.length === 0 && isExact(amount) ? amount : undefined;
};

const amountsOf = (items: readonly Stated[]): readonly Statement[] | undefined => {
  const amounts = items.flatMap((item) => amountOf(item) ?? []);
  return amounts.length === items.length && amounts.length >= FEWEST ? amounts : undefined;
};

const totalDiffers = (whole: Statement, parts: readonly Statement[]): Differs =>
  contradiction({
    at: whole,
    subject: "合计",
    found: sumShown(parts, whole),
    related: parts.map(({ at }) => at),
    value: sumOfStatements(parts),
  });

/** How far the items go that begin at this sentence. */
const itemsFrom = (plain: string, sentences: readonly Stated[], from: number): readonly Stated[] => {
  const end = sentences.findIndex(
    (one, k) => k > from && (!isMarked(plain, one, says.mark) || isMarked(plain, one, says.firstMark)),
  );
  return sentences.slice(from, end < 0 ? undefined : end);
};

/** 拨款310万元，用于：一是基础设施150万元；二是管网100万元；三是整治60万元。 — told where one slip explains it: not all need be listed. */
const belowAt = (plain: string, sentences: readonly Stated[], i: number): readonly Differs[] => {
  const [before, first] = [sentences[i - 1], sentences[i]];
  if (before === undefined || first === undefined || !isMarked(plain, first, says.firstMark)) return [];
  const parts = amountsOf(itemsFrom(plain, sentences, i));
  const whole = parts?.[0] === undefined ? undefined : wholeIn(before, parts[0]);
  if (parts === undefined || whole === undefined || !isExact(whole)) return [];
  if (agrees(whole, sumRange(parts, whole.printed.dp))) return [];
  return isSlippedTotal(parts, whole) ? [totalDiffers(whole, parts)] : slipIn(whole, parts);
};

/** …①改造96万元；②购置42万元；③建设30万元；④助学12万元。四项合计180万元 */
const behindAt = (sentences: readonly Stated[], i: number): readonly Differs[] => {
  const sum = sentences[i]?.[0];
  const count = COUNTED[says.sum.exec(sum?.lead ?? "")?.[1] ?? ""];
  if (sum?.printed.form !== "amount" || count === undefined || !isExact(sum) || i < count) return [];
  const parts = amountsOf(sentences.slice(i - count, i));
  return parts === undefined || agrees(sum, sumRange(parts, sum.printed.dp)) ? [] : [totalDiffers(sum, parts)];
};

/** `plain`: the paragraph that the sentences stand in. */
export const checkItemsBelow = (plain: string, sentences: readonly Stated[]): readonly Differs[] =>
  inEach(sentences, (_, i) => [...belowAt(plain, sentences, i), ...behindAt(sentences, i)]);
