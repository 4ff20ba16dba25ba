/** The same fact stated in two places with two figures, where the tables cannot say which is right. */
import type { Claim, PrintedFigure } from "../read/claim";
import { unitOfSetting } from "../read/setting";
import type { Figures } from "../source";
import type { CheckedClaim } from "./verdictBuilders";
import type { Differs } from "./verdict";

interface Statement {
  readonly checked: CheckedClaim;
  readonly printed: PrintedFigure;
  /** In a text that is not judged itself. */
  readonly isElsewhere: boolean;
}

const keyOf = (parts: readonly unknown[]): string => JSON.stringify(parts);

/** The same for claims about the same; undefined for one that cannot be compared with another. */
const factKey = ({ claim, verdict }: CheckedClaim): string | undefined => {
  if (claim.says === "open") {
    if (claim.printed.damage !== undefined || claim.fact === undefined) return undefined;
    const { subject, verb, unit, year } = claim.fact;
    return keyOf([subject, verb, unit, year]);
  }
  const blank = verdict.state === "differs" && verdict.kind === "blank";
  if (!blank || claim.says !== "amount" || claim.printed.hedge !== undefined || claim.what.summed === true)
    return undefined;
  const { measure, time } = claim.what.setting;
  return keyOf([claim.what.quantities[0], measure.value, time.value.when, unitOfSetting(claim.what.setting)]);
};

const printedOf = (claim: Claim): PrintedFigure | undefined =>
  claim.says === "open" || claim.says === "amount" ? claim.printed : undefined;

const groupsOf = (
  checked: readonly CheckedClaim[],
  elsewhere: readonly CheckedClaim[],
): ReadonlyMap<string, readonly Statement[]> => {
  const groups = new Map<string, Statement[]>();
  const add = (one: CheckedClaim, isElsewhere: boolean): void => {
    const key = factKey(one);
    const printed = printedOf(one.claim);
    if (key === undefined || printed === undefined) return;
    groups.set(key, [...(groups.get(key) ?? []), { checked: one, printed, isElsewhere }]);
  };
  for (const one of checked) add(one, false);
  for (const one of elsewhere) if (one.claim.says === "open") add(one, true);
  return groups;
};

const subjectOf = (figures: Figures, claim: Claim): string => {
  if (claim.says === "amount") return figures.lexicon.firstQuantity(claim.what.quantities)?.label ?? claim.what.words;
  return claim.says === "open" ? (claim.fact?.subject ?? "") : "";
};

const finding = (figures: Figures, group: readonly Statement[]): Differs | undefined => {
  const first = group.find(({ isElsewhere }) => !isElsewhere);
  const other = first === undefined ? undefined : group.find((one) => !one.printed.value.equals(first.printed.value));
  if (first === undefined || other === undefined) return undefined;
  // What is judged is the paragraph.
  const [told, against] = other.isElsewhere ? [first, other] : [other, first];
  return {
    state: "differs",
    kind: "twice",
    gravity: "doubt",
    at: told.checked.claim.at,
    subject: subjectOf(figures, first.checked.claim),
    said: told.checked.claim.at.quote,
    found: against.checked.claim.at.quote,
    fields: [],
    related: group.filter((one) => one !== told).map((one) => one.checked.claim.at),
  };
};

/** One finding for each fact, however often it is repeated. `elsewhere`: what other texts of the report state. */
export const checkTwice = (
  figures: Figures,
  checked: readonly CheckedClaim[],
  elsewhere: readonly CheckedClaim[],
): readonly Differs[] => {
  const found: Differs[] = [];
  for (const group of groupsOf(checked, elsewhere).values()) {
    const differs = finding(figures, group);
    if (differs !== undefined) found.push(differs);
  }
  return found;
};
