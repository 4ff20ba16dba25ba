/** 设备购置1889.4万元，购入CT1台（1160万元）、DR2台（328万元）、腹腔镜1套（401.4万元）: what each of the things cost, in brackets of its own. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { inEach, isSaidIn, NOTHING } from "./inTurn";
import { slipIn } from "./itemLists";

const says = phrases.bracketed;
const FEWEST = 3;

const isAmount = ({ printed }: Statement): boolean => printed.form === "amount";

/** As far as no other amount stands outside brackets, and the list does not end. */
const partsOf = (behind: Stated, { depth }: Statement): readonly Statement[] => {
  const end = behind.findIndex((one) => (isAmount(one) && one.depth <= depth) || says.ends.test(one.lead));
  return behind
    .slice(0, end < 0 ? undefined : end)
    .filter((one) => isAmount(one) && one.depth === depth + 1 && says.begins.test(one.lead));
};

export const checkBracketed = (stated: Stated): readonly Differs[] =>
  isSaidIn(stated, says.begins)
    ? inEach(stated, (whole, i) => {
        const parts = isAmount(whole) ? partsOf(stated.slice(i + 1), whole) : [];
        return parts.length < FEWEST ? [] : slipIn(whole, parts);
      })
    : NOTHING;
