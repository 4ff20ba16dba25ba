/** 出国费预算7万元，决算6.24万元；接待费预算12万元，决算10.35万元。两项合计预算19万元，决算16.59万元: what was planned and what came of it, each added up. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, sameKind, shown, sumOfStatements, sumRange } from "./figures";

const PLANNED = /预算(?:数)?(?:为)?$/;
const CAME = /^[，,、](?:支出|实际|全年)*(?:决算|支出|执行)(?:数)?(?:为|了)?$/;
const IN_ALL = /合计|共计|总计/;
const FEWEST = 2;

interface Pair {
  readonly planned: Statement;
  readonly came: Statement;
}

const pairsIn = (amounts: readonly Statement[]): readonly Pair[] =>
  amounts.flatMap((planned, i) => {
    const came = amounts[i + 1];
    return came !== undefined && PLANNED.test(planned.lead) && CAME.test(came.lead) ? [{ planned, came }] : [];
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
  sentences.flatMap((stated, k) => {
    const amounts = stated.filter(({ printed }) => printed.form === "amount");
    const opens = IN_ALL.test(amounts[0]?.lead ?? "");
    const before = opens ? (sentences[k - 1] ?? []).filter(({ printed }) => printed.form === "amount") : [];
    const all = [...before, ...amounts];
    const pairs = pairsIn(all);
    const sum = pairs[pairs.length - 1];
    const parts = pairs.slice(0, -1);
    const isWhole = all.length === pairs.length * 2 && parts.length >= FEWEST;
    if (sum === undefined || !isWhole || !IN_ALL.test(sum.planned.lead)) return [];
    if (parts.some(({ planned }) => IN_ALL.test(planned.lead))) return [];
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
