/** A share against the two fields it is made of; when it is wrong, which base would make it right. */
import { ZERO, type Decimal } from "../../../domain/decimal";
import { intervalOf } from "../../../domain/interval";
import type { PrintedFigure, ShareClaim, Subject } from "../read/claim";
import { formSetting, unitOfSetting } from "../read/setting";
import type { Figures } from "../source";
import { firstOf, otherPairs, pairsOf, percentIn } from "./sharePairs";
import type { SharePair } from "./sharePairs";
import { agreesWithShare, lastDigitOnly } from "./tolerance";
import { damageWords, differs, unchecked } from "./verdictBuilders";
import type { CheckedClaim } from "./verdictBuilders";
import { digitsFor, editOf, printPercent, proposeDigits, proposeWords } from "./formatFigures";
import { gravityOf, inOwnYear, isOfForm, isUndecided, nameOf, otherReadings } from "./readings";
import type { TextProposal } from "./verdict";
import { isKnown, valuesOf } from "./value";
import type { Known } from "./value";
import { wrongYear, yearDiffers } from "./year";

const subjectOf = (figures: Figures, claim: ShareClaim): string =>
  `${nameOf(figures, claim.what)}占${nameOf(figures, claim.base)}`;
const fieldsOf = (pair: SharePair): readonly string[] => [...pair.part.fields, ...pair.base.fields];

const agreesIn =
  ({ printed }: ShareClaim) =>
  ({ part, base }: SharePair): boolean =>
    agreesWithShare(printed, part, base);

const findOther = (figures: Figures, claim: ShareClaim, parts: readonly Known[]): SharePair | undefined => {
  if (claim.printed.value.isZero() || claim.printed.hedge !== undefined || !isOfForm(claim.base)) return undefined;
  return firstOf(otherPairs(figures, parts, claim.base.quantities), agreesIn(claim));
};

const proposal = (figures: Figures, claim: ShareClaim, pair: SharePair, other: SharePair | undefined): TextProposal =>
  other !== undefined && claim.baseAt !== undefined
    ? proposeWords(claim.baseAt, figures.lexicon.quantityOf(other.base.id).label)
    : proposeDigits(claim.printed, percentIn(pair));

const shareDiffers = (figures: Figures, claim: ShareClaim, pair: SharePair, parts: readonly Known[]): CheckedClaim => {
  const other = findOther(figures, claim, parts);
  const percent = percentIn(pair);
  const rounding = lastDigitOnly(claim.printed, percent);
  return differs(claim, {
    kind: other === undefined ? "share" : "shareBase",
    gravity: rounding
      ? "rounding"
      : unitOfSetting(claim.base.setting) === undefined
        ? gravityOf(claim.what, claim.base)
        : "doubt",
    subject: subjectOf(figures, claim),
    said: claim.at.quote,
    found: printPercent(percent),
    fields: fieldsOf(pair),
    related: [claim.baseAt, pair.part.id === "" ? claim.part?.digits : undefined].filter((span) => span !== undefined),
    ...(other === undefined ? {} : { near: figures.lexicon.quantityOf(other.base.id).label }),
    proposal: proposal(figures, claim, pair, other),
  });
};

/** 46.% — the share that begins with the digits still legible, of the stated base or of another. */
const damagedShare = (
  figures: Figures,
  claim: ShareClaim,
  pairs: readonly SharePair[],
  parts: readonly Known[],
): CheckedClaim => {
  const legible = claim.printed.digits.quote.replace(/[^\d.].*$/, "");
  const begins = (pair: SharePair): boolean => digitsFor(percentIn(pair), claim.printed).startsWith(legible);
  const likely = pairs.find(begins) ?? firstOf(otherPairs(figures, parts, claim.base.quantities), begins) ?? pairs[0];
  const sameBase = likely === undefined || claim.base.quantities.includes(likely.base.id);
  const words = damageWords(claim.printed.damage ?? "cutOff");
  const subject = sameBase
    ? subjectOf(figures, claim)
    : `${nameOf(figures, claim.what)}占${figures.lexicon.quantityOf(likely.base.id).label}`;
  return differs(claim, {
    kind: "damaged",
    gravity: "wrong",
    subject,
    said: claim.at.quote,
    found: likely === undefined ? "" : printPercent(percentIn(likely)),
    fields: likely === undefined ? [] : fieldsOf(likely),
    related: claim.baseAt === undefined ? [] : [claim.baseAt],
    near: sameBase ? words : `${words}；似为占${figures.lexicon.quantityOf(likely.base.id).label}`,
    ...(likely === undefined ? {} : { proposal: repair(figures, claim, likely, sameBase ? "same" : "other") }),
  });
};

const repair = (figures: Figures, claim: ShareClaim, likely: SharePair, base: "same" | "other"): TextProposal => {
  const digits = proposeDigits(claim.printed, percentIn(likely));
  if (base === "same" || claim.baseAt === undefined) return digits;
  const label = figures.lexicon.quantityOf(likely.base.id).label;
  return {
    ...digits,
    edits: [editOf(claim.baseAt, label), ...digits.edits],
    label: `${claim.baseAt.quote} → ${label}，${digits.label}`,
  };
};

const agreed = (figures: Figures, claim: ShareClaim, pair: SharePair): CheckedClaim => {
  const verdict = {
    state: "agrees",
    at: claim.at,
    subject: subjectOf(figures, claim),
    fields: fieldsOf(pair),
  } as const;
  return {
    claim,
    matched: [],
    verdict,
  };
};

/** The share is this year's, but the text names another: the year is what is wrong. */
const underWrongYear = (figures: Figures, claim: ShareClaim): CheckedClaim | undefined => {
  const { time, measure } = claim.what.setting;
  const year = wrongYear(figures, time.value.year);
  if (year === undefined || time.from !== "said" || measure.value !== "actual") return undefined;
  const own = { ...claim, what: inOwnYear(claim.what), base: inOwnYear(claim.base) };
  const agrees = agreesIn(claim);
  const right = firstOf(
    pairsOf(known(figures, own.what), known(figures, own.base)),
    (pair) => !pair.part.value.isZero() && agrees(pair),
  );
  return right === undefined ? undefined : { ...agreed(figures, own, right), extra: yearDiffers(figures, year) };
};

const known = (figures: Figures, subject: Subject): readonly Known[] => [
  ...valuesOf(figures, subject).filter(isKnown),
  ...otherReadings(figures, subject).filter(isKnown),
];

/** A share of a unit's figure may be of the unit's own total or of the department's, unless the text says which. 是上年的120%: of its own. */
const basesOf = (figures: Figures, { base, what }: ShareClaim): readonly Known[] => {
  const isOfPrior = base.setting.time.value.when !== what.setting.time.value.when;
  if (isOfPrior || unitOfSetting(base.setting) === undefined) return known(figures, base);
  const wholes = what.quantities.flatMap((id) => figures.lexicon.ancestry(id).slice(1));
  const also: Subject = { ...base, quantities: [...new Set([...base.quantities, ...what.quantities, ...wholes])] };
  const inDepartment = { ...also, setting: { ...also.setting, whole: formSetting.whole } };
  return [...known(figures, base), ...known(figures, inDepartment), ...known(figures, also)];
};

const asKnown = ({ value, dp }: Pick<PrintedFigure, "value" | "dp">): Known => ({
  state: "known",
  id: "",
  unit: "万元",
  value,
  dp,
  possible: () => intervalOf({ value, unit: "万元", dp }),
  fields: [],
});

/** The part as the text gives it, where the report has no such part: 某专项1200万元，占项目支出的24.34%. */
const statedPart = ({ part }: ShareClaim): Known | undefined => (part === undefined ? undefined : asKnown(part));

/** 高标准农田420万元、农机补贴156.73万元，占总支出的17.79%: the last two, the last three … of the list together. */
const listedTogether = ({ listed = [] }: ShareClaim): readonly Known[] =>
  listed.slice(0, -1).map((_, from) => {
    const together = listed.slice(from);
    const value = together.reduce((sum, one) => sum.plus(one.value), ZERO);
    return asKnown({ value, dp: Math.min(...together.map(({ dp }) => dp)) });
  });

const undecided = (figures: Figures, { what, base }: ShareClaim, stated: Known | undefined): boolean =>
  isUndecided(figures, base) || (stated === undefined && isUndecided(figures, what));

export const checkShare = (figures: Figures, claim: ShareClaim): CheckedClaim => {
  const own = known(figures, claim.what);
  const stated = valuesOf(figures, claim.what).some(isKnown) ? undefined : statedPart(claim);
  const parts = stated === undefined ? own : [stated, ...own];
  const bases = basesOf(figures, claim);
  const wholes = claim.orOf === undefined ? [] : known(figures, claim.orOf);
  if (claim.printed.damage !== undefined) return damagedShare(figures, claim, [...pairsOf(parts, bases)], parts);
  const agrees = agreesIn(claim);
  const right =
    firstOf(pairsOf(parts, bases), agrees) ??
    firstOf(pairsOf(wholes, bases), agrees) ??
    firstOf(pairsOf(listedTogether(claim), bases), agrees);
  if (right !== undefined) return agreed(figures, claim, right);
  const misdated = underWrongYear(figures, claim);
  if (misdated !== undefined) return misdated;
  const pairs = [...pairsOf(parts, bases)];
  const [first] = pairs;
  if (first === undefined)
    return claim.printed.value.isZero() && parts.length === 0
      ? zero(figures, claim)
      : unchecked(claim, parts.length === 0 ? "noField" : "noBase");
  if (undecided(figures, claim, stated)) return unchecked(claim, "unclear");
  return shareDiffers(figures, claim, likeliest(claim, first, [...pairs, ...pairsOf(wholes, bases)]), parts);
};

/** Where the text leaves it open what the share is of, or which figure's it is, the one that it comes nearest to was meant. */
const likeliest = ({ printed, base, orOf }: ShareClaim, first: SharePair, pairs: readonly SharePair[]): SharePair => {
  if (base.carried !== true && orOf === undefined) return first;
  const off = (pair: SharePair): Decimal => percentIn(pair).minus(printed.value).abs();
  return pairs.reduce((nearest, pair) => (off(pair).lt(off(nearest)) ? pair : nearest), first);
};

const zero = (figures: Figures, claim: ShareClaim): CheckedClaim => ({
  claim,
  matched: [],
  verdict: { state: "agrees", at: claim.at, subject: subjectOf(figures, claim), fields: [] },
});
