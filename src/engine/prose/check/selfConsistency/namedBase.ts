/** 2023年政府采购预算1.70万元。…货物类1万元，占政府采购预算58.82%: the base is called by its name, and its figure stands in an earlier sentence. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, isQuantity, sameKind, shareRange, shown } from "./figures";
import { inEach, NOTHING } from "./inTurn";

const says = phrases.namedBase;

const isCalled = (one: Statement, name: string): boolean =>
  isExact(one) && one.label.replace(says.beforeName, "") === name;

/** The one figure that goes by the name; none where it is given twice differently, or the sentence has one itself. */
const baseOf = (before: Stated, own: Stated, name: string): Statement | undefined => {
  const [base, ...others] = before.filter((one) => isCalled(one, name));
  const isOpen = own.some(({ label }) => label.endsWith(name));
  return base === undefined || isOpen || others.some(({ printed }) => !printed.value.equals(base.printed.value))
    ? undefined
    : base;
};

const shareAt = (before: Stated, own: Stated, i: number): readonly Differs[] => {
  const [part, rate] = [own[i - 1], own[i]];
  if (part === undefined || rate?.printed.form !== "percent" || !isExact(rate) || !isExact(part)) return NOTHING;
  const name = says.shareOfBudget.exec(rate.lead)?.[1];
  const base = name === undefined ? undefined : baseOf(before, own.slice(0, i), name);
  if (base === undefined || !isQuantity(part) || !sameKind(part, base)) return NOTHING;
  const share = shareRange(part, base);
  if (share === undefined || agrees(rate, share.range)) return [];
  const related = [part.at, base.at];
  return [contradiction({ at: rate, subject: "占比", found: shown(share.value, rate), related, value: share.value })];
};

export const checkNamedBases = (sentences: readonly Stated[]): readonly Differs[] => {
  const before: Statement[] = [];
  return inEach(sentences, (own) => {
    const found = inEach(own, (_, i) => shareAt(before, own, i));
    before.push(...own);
    return found;
  });
};
