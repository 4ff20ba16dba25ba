/** 年初预算286万元，支出决算286万元，决算数与预算数持平: which of the two is more, for whatever the money is for. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { usable } from "./changeWords";
import { contradiction, sameKind } from "./figures";
import { inEach, isSaidIn, NOTHING } from "./inTurn";

const says = phrases.againstBudget;
const changes = phrases.changes;

const LONGEST = 60;

type Sense = "more" | "less" | "same";

interface Said {
  readonly sense: Sense;
  /** 年初, 调整, or nothing. */
  readonly stage: string;
  readonly words: string;
  readonly start: number;
}

/** What is said behind the figure, before the next amount and before the sentence ends. */
const saidBehind = (plain: string, came: Statement, next: Statement | undefined): Said | undefined => {
  const until = Math.min(came.at.end + LONGEST, next?.at.start ?? plain.length);
  const [own = ""] = plain.slice(came.at.end, until).split(/[。；;\n]/);
  const match = says.than.exec(own);
  if (match === null) return undefined;
  const [words, more, less, stage = ""] = match;
  const isNeither = more === undefined && less === undefined;
  if (isNeither && says.withIt.test(words) && !says.same.test(words)) return undefined;
  const sense = more !== undefined ? "more" : less !== undefined ? "less" : "same";
  return { sense, stage, words, start: came.at.end + match.index };
};

const senseOf = (came: Statement, planned: Statement): Sense =>
  came.printed.value.gt(planned.printed.value)
    ? "more"
    : came.printed.value.lt(planned.printed.value)
      ? "less"
      : "same";

interface Pair {
  readonly planned: Statement;
  readonly came: Statement;
  readonly last: number;
}

const pairAt = (stated: Stated, i: number): Pair | undefined => {
  const [first, second] = [stated[i], stated[i + 1]];
  if (first === undefined || second === undefined || !usable(first, second) || !sameKind(first, second))
    return undefined;
  if (changes.planned.test(first.lead) && changes.cameTo.test(second.lead))
    return { planned: first, came: second, last: i + 1 };
  return says.came.test(first.lead) && says.plannedBehind.test(second.lead)
    ? { planned: second, came: first, last: i + 1 }
    : undefined;
};

const differsAt = (plain: string, stated: Stated, i: number): readonly Differs[] => {
  const pair = pairAt(stated, i);
  const last = pair === undefined ? undefined : stated[pair.last];
  if (pair === undefined || last === undefined) return [];
  const next = stated.slice(pair.last + 1).find(({ printed }) => printed.form === "amount");
  const said = saidBehind(plain, last, next);
  if (said === undefined || (said.stage !== "" && !pair.planned.lead.includes(said.stage))) return [];
  const before = stated
    .slice(0, i)
    .filter((one) => changes.planned.test(one.lead) && usable(one) && sameKind(one, pair.came));
  if ([...before, pair.planned].some((planned) => senseOf(pair.came, planned) === said.sense)) return [];
  const at = {
    paragraph: last.at.paragraph,
    start: said.start,
    end: said.start + said.words.length,
    quote: said.words,
  };
  const found = `${pair.planned.at.quote} → ${pair.came.at.quote}`;
  const related = [pair.planned.at, pair.came.at];
  return [{ ...contradiction({ at: last, subject: "决算数与预算数", found, related }), at, said: said.words }];
};

/** `plain`: the paragraph that the sentence stands in. */
export const checkAgainstBudget = (plain: string, stated: Stated): readonly Differs[] =>
  isSaidIn(stated, changes.planned) ? inEach(stated, (_, i) => differsAt(plain, stated, i)) : NOTHING;
