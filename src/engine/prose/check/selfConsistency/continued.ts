/** A sentence that opens with a comparison goes on from the one before: 水土保持支出120万元。比上年增加20万元，增长20%。 */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { areNowAndThen, checkChanges } from "./change";
import { isComparedWith } from "./changeWords";
import { isQuantity } from "./figures";
import { inEach, NOTHING } from "./inTurn";

const says = phrases.continued;
const changes = phrases.changes;
const rateAlone = phrases.rateAlone;

/** As if a comma stood where the sentence before ended. */
const behindComma = (plain: string, first: Statement): Statement | undefined => {
  const { lead, leadAsPrinted, leadStart } = first;
  const blanks = leadAsPrinted.length - leadAsPrinted.trimStart().length;
  const isBehindStop = plain.charAt(leadStart - 1) === "。" && !leadAsPrinted.slice(0, blanks).includes("\n");
  return isBehindStop ? { ...first, lead: `，${lead.trimStart()}` } : undefined;
};

/** Nothing but the comparison stands in front of the figure: no noun of its own. */
const comparesAlone = ({ lead }: Statement): boolean =>
  rateAlone.onOwnBase.test(lead) ||
  changes.onlyDirection.test(lead) ||
  (says.comparesFirst.test(lead) && isComparedWith(lead));

/** The one figure of the sentence, or the one with last year's beside it. */
const spokenOf = (stated: Stated): Stated | undefined => {
  const given = stated.filter(isQuantity);
  const [now, then, ...more] = given;
  if (now === undefined || more.length > 0) return undefined;
  return then === undefined || areNowAndThen(given) ? given : undefined;
};

const continuedAt = (plain: string, sentences: readonly Stated[], i: number): readonly Differs[] => {
  const [before, own] = [sentences[i - 1], sentences[i]];
  const [first, ...more] = own ?? [];
  if (before === undefined || own === undefined || first === undefined) return NOTHING;
  const opening = behindComma(plain, first);
  const spoken = opening !== undefined && comparesAlone(opening) ? spokenOf(before) : undefined;
  if (opening === undefined || spoken === undefined) return NOTHING;
  const alone = new Set(checkChanges(own).map(({ at }) => at.start));
  return checkChanges([...spoken, opening, ...more]).filter(
    ({ at }) => at.start >= opening.leadStart && !alone.has(at.start),
  );
};

/** `plain`: the paragraph that the sentences stand in. */
export const checkContinued = (plain: string, sentences: readonly Stated[]): readonly Differs[] =>
  inEach(sentences, (_, i) => continuedAt(plain, sentences, i));
