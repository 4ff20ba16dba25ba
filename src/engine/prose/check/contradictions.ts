/** The same fact stated in two places with two figures, where the tables cannot say which is right. */
import type { AmountClaim, Claim, OpenClaim } from "../read/claim";
import { isOfWords } from "../read/facts";
import { unitOfSetting } from "../read/setting";
import type { Figures, ProseParagraph } from "../source";
import type { CheckedClaim } from "./verdictBuilders";
import type { ClaimVerdict, Differs } from "./verdict";

type Stating = OpenClaim | AmountClaim;

interface Statement {
  readonly claim: Stating;
  /** In a text that is not judged itself. */
  readonly isElsewhere: boolean;
}

const keyOf = (parts: readonly unknown[]): string => JSON.stringify(parts);

/** The same for claims about the same; undefined for one that cannot be compared with another. */
const factKey = ({ printed, fact }: OpenClaim): string | undefined =>
  printed.damage !== undefined || fact === undefined
    ? undefined
    : keyOf([fact.subject, fact.verb, fact.unit, fact.year]);

/** What the tables leave blank is another such fact. */
const blankKey = ({ printed, what }: AmountClaim, verdict: ClaimVerdict): string | undefined => {
  const isBlank = verdict.state === "differs" && verdict.kind === "blank";
  if (!isBlank || printed.hedge !== undefined || what.summed === true) return undefined;
  const { measure, time } = what.setting;
  return keyOf([what.quantities[0], measure.value, time.value.when, unitOfSetting(what.setting)]);
};

type Groups = Map<string, Statement[]>;

const put = (groups: Groups, key: string | undefined, statement: Statement): void => {
  if (key === undefined) return;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [statement]);
  else group.push(statement);
};

const groupsOf = (checked: readonly CheckedClaim[], elsewhere: readonly Claim[]): Groups => {
  const groups: Groups = new Map();
  for (const { claim, verdict } of checked) {
    if (claim.says === "open") put(groups, factKey(claim), { claim, isElsewhere: false });
    if (claim.says === "amount") put(groups, blankKey(claim, verdict), { claim, isElsewhere: false });
  }
  for (const claim of elsewhere) if (claim.says === "open") put(groups, factKey(claim), { claim, isElsewhere: true });
  return groups;
};

const subjectOf = ({ lexicon }: Figures, claim: Stating): string =>
  claim.says === "amount"
    ? (lexicon.firstQuantity(claim.what.quantities)?.label ?? claim.what.words)
    : (claim.fact?.subject ?? "");

const finding = (figures: Figures, group: readonly Statement[]): Differs | undefined => {
  const first = group.find(({ isElsewhere }) => !isElsewhere);
  const other =
    first === undefined
      ? undefined
      : group.find(({ claim: { printed } }) => !printed.value.equals(first.claim.printed.value));
  if (first === undefined || other === undefined) return undefined;
  // What is judged is the paragraph.
  const [told, against] = other.isElsewhere ? [first, other] : [other, first];
  return {
    state: "differs",
    kind: "twice",
    gravity: "doubt",
    at: told.claim.at,
    subject: subjectOf(figures, first.claim),
    said: told.claim.at.quote,
    found: against.claim.at.quote,
    fields: [],
    related: group.filter((one) => one !== told).map((one) => one.claim.at),
  };
};

/** Of these texts those that may state a fact which is stated already: no other need be read. */
export const mayState = (
  checked: readonly CheckedClaim[],
  texts: readonly ProseParagraph[],
): readonly ProseParagraph[] => {
  const facts = checked.flatMap(({ claim }) => (claim.says === "open" && claim.fact !== undefined ? [claim.fact] : []));
  return texts.filter(({ text }) => facts.some((fact) => isOfWords(fact, text)));
};

/** One finding for each fact, however often it is repeated. `elsewhere`: what other texts of the report state. */
export const checkTwice = (
  figures: Figures,
  checked: readonly CheckedClaim[],
  elsewhere: readonly Claim[],
): readonly Differs[] => {
  const found: Differs[] = [];
  for (const group of groupsOf(checked, elsewhere).values()) {
    const differs = finding(figures, group);
    if (differs !== undefined) found.push(differs);
  }
  return found;
};
