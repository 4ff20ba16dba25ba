/** Whether the parts a paragraph lists add up to the whole it speaks of. Only where every part by itself is right: one cause, one finding. */
import { ZERO, type Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import { addIntervals, agreement, intervalOf } from "../../../domain/interval";
import type { AmountClaim } from "../read/claim";
import type { Figures } from "../source";
import type { CheckedClaim } from "./verdictBuilders";
import { isOfForm } from "./readings";
import type { Differs } from "./verdict";
import { isKnown, valueOf } from "./value";

interface Stated {
  readonly claim: AmountClaim;
  readonly checked: CheckedClaim;
}

type ByQuantity = ReadonlyMap<string, Stated>;

const usable = (checked: CheckedClaim): checked is CheckedClaim & { readonly claim: AmountClaim } => {
  const { claim } = checked;
  return (
    claim.says === "amount" &&
    isOfForm(claim.what) &&
    claim.what.summed === undefined &&
    claim.printed.hedge === undefined
  );
};

const stands = (checked: CheckedClaim): boolean =>
  checked.verdict.state === "agrees" || (checked.verdict.state === "differs" && checked.verdict.kind === "blank");

/** First statement of each quantity. A figure that fits several readings counts for each of them. */
const statedIn = (checked: readonly CheckedClaim[]): ByQuantity => {
  const stated = new Map<string, Stated>();
  for (const one of checked) {
    if (!usable(one)) continue;
    const ids = one.matched.length > 0 ? one.matched : one.claim.what.quantities.slice(0, 1);
    for (const id of ids) if (!stated.has(id)) stated.set(id, { claim: one.claim, checked: one });
  }
  return stated;
};

/** A blank part is nothing where the report has its whole; in one that is not filled in it may be anything. */
const nothing = (figures: Figures, whole: string, part: string): boolean => {
  const value = valueOf(figures, part);
  return isKnown(value) ? value.value.isZero() : isKnown(valueOf(figures, whole));
};

const hasTwo = (parts: readonly string[], stated: ByQuantity): boolean => {
  let count = 0;
  for (const id of parts) if (stated.has(id)) count += 1;
  return count >= 2;
};

interface Parted {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Every part that is not zero is listed, and each stands. */
const complete = (figures: Figures, { whole, parts }: Parted, stated: ByQuantity): readonly Stated[] | undefined => {
  if (!hasTwo(parts, stated)) return undefined;
  const listed: Stated[] = [];
  for (const id of parts) {
    const one = stated.get(id);
    if (one === undefined && !nothing(figures, whole, id)) return undefined;
    if (one !== undefined) listed.push(one);
  }
  return listed.length >= 2 && listed.every((one) => stands(one.checked)) ? listed : undefined;
};

/** The report's own parts do not come to its whole: a rule about the tables says so, and the text repeats what stands there. */
const differsInForm = (figures: Figures, { whole, parts }: Parted): boolean => {
  const total = valueOf(figures, whole);
  if (!isKnown(total)) return false;
  const each = parts.map((id) => valueOf(figures, id));
  const known = each.filter(isKnown);
  const possible = addIntervals(known.map((part) => part.possible()));
  const sum = known.reduce((so, { value }) => so.plus(value), ZERO);
  return known.length === each.length && agreement(total, sum, possible) === "differs";
};

interface Whole {
  readonly value: Decimal;
  readonly dp: number;
  readonly stated: Stated | undefined;
  readonly fields: readonly string[];
}

const wholeOf = (figures: Figures, id: string, here: ByQuantity, anywhere: () => ByQuantity): Whole | undefined => {
  const stated = here.get(id) ?? anywhere().get(id);
  if (stated !== undefined)
    return stands(stated.checked)
      ? { value: stated.claim.printed.value, dp: stated.claim.printed.dp, stated, fields: fieldsOf(stated.checked) }
      : undefined;
  const value = valueOf(figures, id);
  return isKnown(value) ? { value: value.value, dp: value.dp, stated: undefined, fields: value.fields } : undefined;
};

const fieldsOf = (checked: CheckedClaim): readonly string[] =>
  checked.verdict.state === "unchecked" ? [] : checked.verdict.fields;
const amountOf = (stated: Stated): { readonly value: Decimal; readonly unit: "万元"; readonly dp: number } => ({
  value: stated.claim.printed.value,
  unit: "万元",
  dp: stated.claim.printed.dp,
});

/** 0.53亿元, 7126万元: rounded in print, so that parts need not add up to the last digit. */
const isCoarse = ({ claim: { printed } }: Stated): boolean => printed.dp <= 0;

const compare = (figures: Figures, wholeId: string, whole: Whole, listed: readonly Stated[]): Differs | undefined => {
  const sum = listed.reduce((total, one) => total.plus(one.claim.printed.value), ZERO);
  const last = listed[listed.length - 1];
  if (whole.value.equals(sum) || last === undefined) return undefined;
  const possible = addIntervals(listed.map((one) => intervalOf(amountOf(one))));
  const outcome = agreement({ value: whole.value, unit: "万元", dp: whole.dp }, sum, possible);
  if (outcome === "rounding" && [...listed, ...(whole.stated === undefined ? [] : [whole.stated])].some(isCoarse))
    return undefined;
  const { label, unit } = figures.lexicon.quantityOf(wholeId);
  const inPlace = whole.stated?.claim.at.paragraph === last.claim.at.paragraph ? whole.stated : undefined;
  const related = [
    ...(whole.stated === undefined || whole.stated === inPlace ? [] : [whole.stated.claim.at]),
    ...listed.map((one) => one.claim.at),
  ];
  return {
    state: "differs",
    kind: "parts",
    gravity: outcome === "rounding" ? "rounding" : "wrong",
    at: (inPlace ?? last).claim.at,
    subject: label,
    said: `${plain(sum)}${unit}`,
    found: `${plain(whole.value)}${unit}`,
    fields: [...new Set([...whole.fields, ...listed.flatMap((one) => fieldsOf(one.checked))])],
    related,
  };
};

interface ParagraphChecked {
  readonly checked: readonly CheckedClaim[];
  readonly roundingNoted: boolean;
}

/** At most one finding for each way of parting a whole, however often the prose repeats it. */
export const checkParts = (figures: Figures, paragraphs: readonly ParagraphChecked[]): readonly Differs[] => {
  let all: ByQuantity | undefined;
  const anywhere = (): ByQuantity => (all ??= statedIn(paragraphs.flatMap((paragraph) => paragraph.checked)));
  const found = new Map<number, Differs>();
  for (const paragraph of paragraphs) {
    const here = statedIn(paragraph.checked);
    if (here.size < 2) continue;
    figures.lexicon.quantities.wholes.forEach((parted, i) => {
      const { whole } = parted;
      const listed = found.has(i) ? undefined : complete(figures, parted, here);
      const total = listed === undefined ? undefined : wholeOf(figures, whole, here, anywhere);
      const finding = listed === undefined || total === undefined ? undefined : compare(figures, whole, total, listed);
      if (finding === undefined || (finding.gravity === "rounding" && paragraph.roundingNoted)) return;
      if (!differsInForm(figures, parted)) found.set(i, finding);
    });
  }
  return [...found.values()];
};
