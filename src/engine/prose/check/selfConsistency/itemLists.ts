/**
 * Parts listed one to a semicolon, each with its own changes and shares, and parts that a sentence of their own lists behind 其中:
 * 预算51.87亿元，比上年减少3.30亿元，其中：因公出国费6.74亿元，减少0.04亿元；公务接待费2.45亿元…。
 */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { slipOf } from "./digitSlip";
import { atEach, NOTHING } from "./inTurn";
import { listDiffersAt } from "./parts";
import { comeTo, contradiction, isExact, isQuantity, rangeOf, sameKind, shown, sumRange, sumShown } from "./figures";

const says = phrases.itemLists;

const FEWEST = 2;

/** Said of a part, or of the whole, but no part. */
const isMoved = ({ lead }: Statement): boolean => says.saysOfAnItem.test(lead.slice(lead.search(says.lastItem) + 1));

/** The figure of the sentence that its parts come to: what only says how it changed is stepped over. */
export const wholeIn = (stated: Stated, like: Statement): Statement | undefined =>
  stated.filter((one) => sameKind(one, like) && one.depth === like.depth && !isMoved(one)).pop();

/** One part to a semicolon; undefined where two stand before one, or another list begins. */
const partsIn = (behind: Stated): readonly Statement[] | undefined => {
  const [first] = behind;
  if (first === undefined) return undefined;
  const parts = [first];
  let isNew = false;
  for (const one of behind.slice(1)) {
    isNew = isNew || says.nextItem.test(one.lead);
    if (says.listBegins.test(one.lead)) return undefined;
    if (one.depth !== first.depth || !sameKind(one, first) || isMoved(one)) continue;
    if (!isNew) return undefined;
    parts.push(one);
    isNew = false;
  }
  return parts;
};

/** Told only where one slip of the hand explains it: what is listed need not be all. */
export const slipIn = (whole: Statement | undefined, parts: readonly Statement[] | undefined): readonly Differs[] => {
  if (whole === undefined || parts === undefined || parts.length < FEWEST) return [];
  if (![whole, ...parts].every((one) => isExact(one) && isQuantity(one))) return [];
  if (comeTo(whole, parts)) return [];
  const slip = slipOf(parts, whole);
  if (slip === undefined) return [];
  const related = [whole.at, ...parts.filter((one) => one !== slip.part).map(({ at }) => at)];
  const found = shown(slip.value, slip.part);
  return [contradiction({ at: slip.part, subject: "所列各项与总数", found, related, value: slip.value })];
};

const isAmount = ({ printed }: Statement): boolean => printed.form === "amount";

const inSentence = (sentences: readonly Stated[], i: number): readonly Differs[] => {
  const stated = sentences[i] ?? [];
  const from = stated.findIndex((one, k) => k > 0 && isAmount(one) && says.listBegins.test(one.lead));
  const first = stated[from];
  if (first === undefined) return NOTHING;
  if (!stated.slice(from).some(({ lead }) => says.nextItem.test(lead))) return [];
  return slipIn(wholeIn(stated.slice(0, from), first), partsIn(stated.slice(from)));
};

/** The parts of one sentence are more than what the sentence before gives. */
const moreThan = (whole: Statement, parts: readonly Statement[]): readonly Differs[] => {
  if (parts.length < FEWEST || ![whole, ...parts].every((one) => isExact(one) && isQuantity(one))) return [];
  if (sumRange(parts, whole.printed.dp).low.lte(rangeOf(whole).high)) return [];
  const related = parts.map(({ at }) => at);
  return [contradiction({ at: whole, subject: "总数", found: sumShown(parts, whole), related })];
};

/** 总支出3241.25万元，比上年增长18.57%。其中：基本支出…，项目支出…。 */
const inNextSentence = (sentences: readonly Stated[], i: number): readonly Differs[] => {
  const [before, stated] = [sentences[i - 1], sentences[i] ?? []];
  const [first] = stated;
  if (before === undefined || first === undefined || !isAmount(first) || !says.listOpensSentence.test(first.lead))
    return NOTHING;
  const [whole, ...others] = before.filter((one) => sameKind(one, first) && !isMoved(one));
  if (whole === undefined || others.length > 0) return [];
  const own = stated.filter((one) => one.depth === first.depth && sameKind(one, first) && !isMoved(one));
  const slip = slipIn(whole, own);
  return slip.length > 0 || stated.some(({ lead }) => says.nextItem.test(lead)) ? slip : moreThan(whole, own);
};

/** Of several figures the one whose noun the first part has: 编制436名，实有在职412人。其中局机关在职66人. */
const ofSameNoun = (all: readonly Statement[], { label }: Statement): readonly Statement[] =>
  all.length < 2 ? all : all.filter((one) => label.includes(one.label.slice(-2)));

/** 查办案件326件，罚没入库412.6万元。其中食品类146件、药品类58件、其他85件: as if a comma stood where the sentence before ended. */
const listInNextSentence = (sentences: readonly Stated[], i: number): readonly Differs[] => {
  const [before, stated] = [sentences[i - 1], sentences[i] ?? []];
  const [first] = stated;
  if (before === undefined || first === undefined || !isQuantity(first)) return NOTHING;
  if (!says.countsOpenSentence.test(first.lead)) return NOTHING;
  const [whole, ...others] = ofSameNoun(
    before.filter((one) => sameKind(one, first) && one.depth === first.depth && !isMoved(one)),
    first,
  );
  const differs = whole === undefined || others.length > 0 ? undefined : listDiffersAt([whole, ...stated], 1);
  return differs === undefined ? [] : [differs];
};

const AT_SENTENCE = [inSentence, inNextSentence, listInNextSentence];

export const checkItemLists = (sentences: readonly Stated[]): readonly Differs[] => atEach(sentences, AT_SENTENCE);
