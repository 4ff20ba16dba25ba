/** 一季度至四季度分别支出A、B、C和D: the four quarters of a year in one list. */
import type { Statement } from "../../read/statements";

export const QUARTERS = 4;
/** 四个 and 1至4 in front of 季度 are figures of their own. */
const DEALT_OUT = /(?:^|(?:一|1)(?:季度)?[至到\-—](?:四|4)|各|四个)季度[^，,；;。0-9]{0,8}分别[^，,；;。0-9]{0,6}$/;
/** 1至4季度 read as one figure. */
const OF_ALL = /^[1一][至到\-—][4四]季度$/;
const NEXT = /^(?:[、，,]|和)$/;

/** None when no such list stands there. */
export const dealtOut = (given: readonly Statement[]): readonly Statement[] => {
  const from = given.findIndex(
    ({ lead }, i) => DEALT_OUT.test(lead) || (/^分别/.test(lead) && OF_ALL.test(given[i - 1]?.at.quote ?? "")),
  );
  const four = from < 0 ? [] : given.slice(from, from + QUARTERS);
  return four.length === QUARTERS && four.slice(1).every(({ lead }) => NEXT.test(lead)) ? four : [];
};
