/** 陆仟柒佰万元整，（小写）67000000元; 3241.25万元（32412500元）: the same amount in two ways of writing. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, rangeOf, shown } from "./figures";
import { atEach, NOTHING } from "./inTurn";

const says = phrases.restated;

const isInWords = ({ at }: Statement): boolean => says.numeral.test(at.quote);

/** In capitals and in digits, or in two units. */
const isOtherwiseWritten = (first: Statement, second: Statement): boolean =>
  isInWords(first) !== isInWords(second) || first.printed.unit !== second.printed.unit;

const restates = (first: Statement, second: Statement): boolean =>
  says.again.test(second.lead) || (says.inBrackets.test(second.lead) && second.depth > first.depth);

const restatedAt = (stated: Stated, i: number): readonly Differs[] => {
  const [first, second] = [stated[i], stated[i + 1]];
  if (first === undefined || second === undefined || !restates(first, second)) return NOTHING;
  const areRead = [first, second].every((one) => one.printed.form === "amount" && isExact(one));
  if (!areRead || !isOtherwiseWritten(first, second) || agrees(second, rangeOf(first))) return [];
  const found = shown(first.printed.value, second);
  return [contradiction({ at: second, subject: "同一金额的两种写法", found, related: [first.at] })];
};

const AT_FIGURE = [restatedAt];

export const checkRestated = (stated: Stated): readonly Differs[] => atEach(stated, AT_FIGURE);
