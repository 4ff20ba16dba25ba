/** 出国费预算7万元，决算6.24万元；接待费预算12万元，决算10.35万元。两项合计预算19万元，决算16.59万元: what was planned and what came of it, each added up. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, sameKind, shown, sumOfStatements, sumRange } from "./figures";
import { inEach, isSaidIn, NOTHING } from "./inTurn";

const says = phrases.columns;

const FEWEST = 2;

interface Pair {
  readonly planned: Statement;
  readonly came: Statement;
}

const pairsIn = (amounts: readonly Statement[]): readonly Pair[] =>
  amounts.flatMap((planned, i) => {
    const came = amounts[i + 1];
    return came !== undefined && says.planned.test(planned.lead) && says.came.test(came.lead)
      ? [{ planned, came }]
      : [];
  });

const differsIn = (sum: Statement, parts: readonly Statement[]): readonly Differs[] => {
  if (![sum, ...parts].every((one) => isExact(one) && sameKind(one, sum))) return [];
  if (agrees(sum, sumRange(parts, sum.printed.dp))) return [];
  const value = sumOfStatements(parts);
  const related = parts.map(({ at }) => at);
  return [contradiction({ at: sum, subject: "合计", found: shown(value, sum), related, value })];
};

/** Sentences of one paragraph: the sum may begin a sentence of its own right behind the list. */
export const checkColumns = (sentences: readonly Stated[]): readonly Differs[] =>
  inEach(sentences, (stated, k) => {
    if (!isSaidIn(stated, says.inAll)) return NOTHING;
    const amounts = stated.filter(({ printed }) => printed.form === "amount");
    const opens = says.inAll.test(amounts[0]?.lead ?? "");
    const before = opens ? (sentences[k - 1] ?? []).filter(({ printed }) => printed.form === "amount") : [];
    const all = [...before, ...amounts];
    const pairs = pairsIn(all);
    const sum = pairs[pairs.length - 1];
    const parts = pairs.slice(0, -1);
    const isWhole = all.length === pairs.length * 2 && parts.length >= FEWEST;
    if (sum === undefined || !isWhole || !says.inAll.test(sum.planned.lead)) return [];
    if (parts.some(({ planned }) => says.inAll.test(planned.lead))) return [];
    return [
      ...differsIn(
        sum.planned,
        parts.map(({ planned }) => planned),
      ),
      ...differsIn(
        sum.came,
        parts.map(({ came }) => came),
      ),
    ];
  });
