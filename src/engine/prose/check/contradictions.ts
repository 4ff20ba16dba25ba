/** The same fact stated in two places with two figures, where the tables cannot say which is right. */
import type { Claim, Printed } from "../read/claim";
import { unitOf } from "../read/setting";
import type { Figures } from "../source";
import type { Checked } from "./verdictBuilders";
import type { Differs } from "./verdict";

interface Statement {
  readonly checked: Checked;
  readonly printed: Printed;
  /** In a text that is not judged itself. */
  readonly isElsewhere: boolean;
}

/** What the claim is about, when it can be compared with another of the same; undefined otherwise. */
const factOf = ({ claim, verdict }: Checked): string | undefined => {
  if (claim.says === "open") return claim.printed.damage === undefined ? claim.fact : undefined;
  const blank = verdict.state === "differs" && verdict.kind === "blank";
  if (!blank || claim.says !== "amount" || claim.printed.hedge !== undefined || claim.what.summed === true)
    return undefined;
  const { measure, time } = claim.what.setting;
  return [claim.what.quantities[0], measure.value, time.value.when, unitOf(claim.what.setting) ?? ""].join("|");
};

const printedOf = (claim: Claim): Printed | undefined =>
  claim.says === "open" || claim.says === "amount" ? claim.printed : undefined;

const groupsOf = (
  checked: readonly Checked[],
  elsewhere: readonly Checked[],
): ReadonlyMap<string, readonly Statement[]> => {
  const groups = new Map<string, Statement[]>();
  const add = (one: Checked, isElsewhere: boolean): void => {
    const fact = factOf(one);
    const printed = printedOf(one.claim);
    if (fact === undefined || printed === undefined) return;
    groups.set(fact, [...(groups.get(fact) ?? []), { checked: one, printed, isElsewhere }]);
  };
  for (const one of checked) add(one, false);
  for (const one of elsewhere) if (one.claim.says === "open") add(one, true);
  return groups;
};

const subjectOf = (figures: Figures, fact: string, first: Statement): string =>
  first.checked.claim.says === "amount"
    ? (figures.lexicon.firstQuantity(first.checked.claim.what.quantities)?.label ?? first.checked.claim.what.words)
    : (fact.split("·")[1] ?? "");

const finding = (figures: Figures, fact: string, group: readonly Statement[]): Differs | undefined => {
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
    subject: subjectOf(figures, fact, first),
    said: told.checked.claim.at.quote,
    found: against.checked.claim.at.quote,
    fields: [],
    related: group.filter((one) => one !== told).map((one) => one.checked.claim.at),
  };
};

/** One finding for each fact, however often it is repeated. `elsewhere`: what other texts of the report state. */
export const checkTwice = (
  figures: Figures,
  checked: readonly Checked[],
  elsewhere: readonly Checked[],
): readonly Differs[] => {
  const found: Differs[] = [];
  for (const [fact, group] of groupsOf(checked, elsewhere)) {
    const differs = finding(figures, fact, group);
    if (differs !== undefined) found.push(differs);
  }
  return found;
};
