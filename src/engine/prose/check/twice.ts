/** The same fact stated in two places with two figures, where the tables cannot say which is right. */
import type { Claim, Printed } from "../read/claim";
import { unitOf } from "../read/setting";
import type { Figures } from "../source";
import type { Checked } from "./make";
import type { Differs } from "./verdict";

interface Statement {
  readonly checked: Checked;
  readonly printed: Printed;
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

const groupsOf = (checked: readonly Checked[]): ReadonlyMap<string, readonly Statement[]> => {
  const groups = new Map<string, Statement[]>();
  for (const one of checked) {
    const fact = factOf(one);
    const printed = printedOf(one.claim);
    if (fact === undefined || printed === undefined) continue;
    const group = groups.get(fact) ?? [];
    group.push({ checked: one, printed });
    groups.set(fact, group);
  }
  return groups;
};

const subjectOf = (figures: Figures, fact: string, first: Statement): string =>
  first.checked.claim.says === "amount"
    ? (figures.lexicon.firstQuantity(first.checked.claim.what.quantities)?.label ?? first.checked.claim.what.words)
    : (fact.split("·")[1] ?? "");

const finding = (figures: Figures, fact: string, group: readonly Statement[]): Differs | undefined => {
  const first = group[0];
  const other = first === undefined ? undefined : group.find((one) => !one.printed.value.equals(first.printed.value));
  if (first === undefined || other === undefined) return undefined;
  return {
    state: "differs",
    kind: "twice",
    gravity: "doubt",
    at: other.checked.claim.at,
    subject: subjectOf(figures, fact, first),
    said: other.checked.claim.at.quote,
    found: first.checked.claim.at.quote,
    fields: [],
    related: group.filter((one) => one !== other).map((one) => one.checked.claim.at),
  };
};

/** One finding for each fact, however often it is repeated. */
export const checkTwice = (figures: Figures, checked: readonly Checked[]): readonly Differs[] => {
  const found: Differs[] = [];
  for (const [fact, group] of groupsOf(checked)) {
    const differs = finding(figures, fact, group);
    if (differs !== undefined) found.push(differs);
  }
  return found;
};
