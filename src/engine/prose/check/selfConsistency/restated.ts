/** 陆仟柒佰万元整，（小写）67000000元; 3241.25万元（32412500元）: the same amount in two ways of writing. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, rangeOf, shown } from "./figures";

const AGAIN = /^整?[，,]?[（(]?(?:即|小写|折合|合)[）)：:]?(?:人民币)?$/;
const IN_BRACKETS = /^[（(](?:[￥¥]|人民币[￥¥]?|大写[：:]?(?:人民币)?)?$/;
const NUMERAL = /[壹贰叁肆伍陆柒捌玖拾佰仟]/;

const isInWords = ({ at }: Statement): boolean => NUMERAL.test(at.quote);

/** In capitals and in digits, or in two units. */
const isOtherwiseWritten = (first: Statement, second: Statement): boolean =>
  isInWords(first) !== isInWords(second) || first.printed.unit !== second.printed.unit;

const restates = (first: Statement, second: Statement): boolean =>
  AGAIN.test(second.lead) || (IN_BRACKETS.test(second.lead) && second.depth > first.depth);

const restatedAt = (stated: Stated, i: number): readonly Differs[] => {
  const [first, second] = [stated[i], stated[i + 1]];
  if (first === undefined || second === undefined || !restates(first, second)) return [];
  const areRead = [first, second].every((one) => one.printed.form === "amount" && isExact(one));
  if (!areRead || !isOtherwiseWritten(first, second) || agrees(second, rangeOf(first))) return [];
  const found = shown(first.printed.value, second);
  return [contradiction({ at: second, subject: "同一金额的两种写法", found, related: [first.at] })];
};

export const checkRestated = (stated: Stated): readonly Differs[] => stated.flatMap((_, i) => restatedAt(stated, i));
