/**
 * 年初安排会议费36万元、培训费58万元。全年会议费支出28.64万元，比预算节约7.36万元: an item's budget is said in one sentence, and in another
 * what it came to and by how much that is off. The items are known by their names alone.
 */
import { anyOf, phrases } from "../lexicon/phrases";
import { oncePer } from "../../../domain/oncePer";
import type { Lexicon } from "../lexicon/lexicon";
import type { Stated, Statement } from "../read/statements";
import { trimmedOf, wordsOfRoles, type Ends } from "../read/bareNames";
import type { Figures } from "../source";
import { directionAt, usable } from "./selfConsistency/changeWords";
import {
  agrees,
  contradiction,
  differenceRange,
  isExact,
  sameKind,
  shareRange,
  shown,
} from "./selfConsistency/figures";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import type { Differs } from "./verdict";

const says = phrases.itemBudgets;
const changes = phrases.changes;

interface Plan {
  readonly item: string;
  readonly figure: Statement;
  /** 年初预算65万元，年中追加5万元: 比预算 may speak of either. */
  readonly changed: boolean;
}

interface Words {
  /** What says that a figure was planned. */
  readonly stages: RegExp;
  /** What says that it came to so much. */
  readonly actual: RegExp;
  readonly planned: Ends;
  readonly came: Ends;
}

const wordsIn = oncePer((lexicon: Lexicon): Words => ({
  stages: new RegExp(anyOf(wordsOfRoles(lexicon, ["initial", "budget", "adjusted"]))),
  actual: new RegExp(anyOf(wordsOfRoles(lexicon, ["actual"]))),
  planned: wordsOfRoles(lexicon, ["initial", "budget", "adjusted", "filler", "wholeYear", "now", "part"]),
  came: [
    ...wordsOfRoles(lexicon, ["actual", "filler", "wholeYear", "now", "thatYear", "part"]),
    ...lexicon.quantities.rates.slice(0, 1).flatMap(({ of }) => of),
  ],
}));

const saysOneOf = ({ label }: Statement, words: RegExp): boolean => words.test(label);

/** 、培训费58万元 behind an item that was planned. */
const JOINS = /^[、，,]/;

const isListed = ({ lead, label }: Statement, item: string): boolean =>
  JOINS.test(lead) && item !== "" && label.startsWith(item);

const isPlanned = (stated: Stated, { stages }: Words): boolean => stated.some((figure) => saysOneOf(figure, stages));

/** The items of a sentence whose budget it gives; a list goes on from the item that says so. */
const plansIn = (stated: Stated, { stages, actual, planned, came }: Words): readonly Plan[] => {
  const plans: Plan[] = [];
  let goesOn = false;
  for (const [i, figure] of stated.entries()) {
    const isOpen = usable(figure) && !changes.againstPlan.test(figure.lead) && !saysOneOf(figure, actual);
    const saysPlan = isOpen && saysOneOf(figure, stages);
    const item: string = saysPlan || (isOpen && goesOn) ? trimmedOf(trimmedOf(figure.label, planned), came) : "";
    const isPlan: boolean = saysPlan || (isOpen && goesOn && isListed(figure, item));
    goesOn = isPlan;
    if (isPlan) plans.push({ item, figure, changed: says.changed.test(stated[i + 1]?.lead ?? "") });
  }
  return plans;
};

const wrongWay = (planned: Statement, came: Statement, off: Statement): boolean => {
  const direction = directionAt(off);
  const down = direction !== undefined && changes.downward.test(direction.word);
  return (
    direction !== undefined &&
    (down ? came.printed.value.gt(planned.printed.value) : came.printed.value.lt(planned.printed.value))
  );
};

const offBy = (planned: Statement, came: Statement, off: Statement): Differs | undefined => {
  const related = [came.at, planned.at];
  const direction = directionAt(off);
  if (direction !== undefined && wrongWay(planned, came, off)) {
    const found = `${planned.at.quote} → ${came.at.quote}`;
    const told = contradiction({ at: off, subject: "增减方向", found, related: [off.at, ...related] });
    return { ...told, at: direction.at, said: direction.word };
  }
  if (agrees(off, differenceRange(came, planned))) return undefined;
  const value = came.printed.value.minus(planned.printed.value).abs();
  return contradiction({ at: off, subject: "增减额", found: shown(value, off), related, value });
};

const rateOf = (planned: Statement, came: Statement, rate: Statement): Differs | undefined => {
  const share = shareRange(came, planned);
  if (share === undefined || agrees(rate, share.range)) return undefined;
  const related = [came.at, planned.at];
  return contradiction({ at: rate, subject: "占预算", found: shown(share.value, rate), related, value: share.value });
};

/** How a figure behind the one that it came to is held against its budget. */
const comparisonOf = (off: Statement, came: Statement): typeof offBy | undefined => {
  if (changes.againstPlan.test(off.lead) && sameKind(off, came)) return offBy;
  return off.printed.form === "percent" && says.shareOfPlan.test(off.label) ? rateOf : undefined;
};

/** A figure is held against a budget right behind the one that it came to. */
const compares = (stated: Stated): boolean =>
  stated.some((off, i) => {
    const came = stated[i - 1];
    return came !== undefined && comparisonOf(off, came) !== undefined;
  });

const MOST_OFF = 2;

/** 比预算少7.36万元，为预算的79.56%: what is said of the budget right behind the figure. */
const offsBehind = (stated: Stated, i: number): readonly Statement[] => {
  const [came] = stated.slice(i, i + 1);
  const behind = stated.slice(i + 1, i + 1 + MOST_OFF);
  const end =
    came === undefined ? 0 : behind.findIndex((off) => !isExact(off) || comparisonOf(off, came) === undefined);
  return end < 0 ? behind : behind.slice(0, end);
};

const againstPlans = (off: Statement, came: Statement, plans: readonly Plan[]): readonly Differs[] => {
  const compare = comparisonOf(off, came);
  const fit = plans.filter(({ changed }) => !changed || says.initial.test(off.lead));
  const found = fit.map(({ figure }) => compare?.(figure, came, off));
  const [first] = found;
  return first === undefined || found.includes(undefined) ? [] : [first];
};

const differsIn = (stated: Stated, plans: readonly Plan[], { came: words }: Words): readonly Differs[] =>
  stated.flatMap((came, i) => {
    const offs = usable(came) ? offsBehind(stated, i) : [];
    if (offs.length === 0) return [];
    const item = trimmedOf(came.label, words);
    const own = plans.filter(
      ({ item: name, figure }) => name === item && sameKind(figure, came) && !stated.includes(figure),
    );
    return offs.flatMap((off) => againstPlans(off, came, own));
  });

/** 当年部门预算安排7860.20万元。实际支出9278.27万元，超预算…: where neither is named, the one budget of the sentence in front. */
const nameless = (before: Stated | undefined, plans: readonly Plan[]): readonly Plan[] => {
  const [only, ...more] = before?.filter(({ printed }) => printed.form === "amount") ?? [];
  return more.length > 0 ? [] : plans.filter(({ figure }) => figure === only).map((plan) => ({ ...plan, item: "" }));
};

export const checkItemBudgets = (
  { lexicon }: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] => {
  const words = wordsIn(lexicon);
  return inEach(paragraphs, ({ stated }) => {
    if (!stated.some(compares)) return NOTHING;
    const plans = stated.flatMap((sentence) => (isPlanned(sentence, words) ? plansIn(sentence, words) : []));
    if (plans.length === 0) return NOTHING;
    const named = plans.filter(({ item }) => item !== "");
    return stated.flatMap((sentence, k) => differsIn(sentence, [...named, ...nameless(stated[k - 1], plans)], words));
  });
};
