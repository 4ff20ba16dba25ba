/** Reads every paragraph and holds each claim against the report. */
import { readProse, type ReadProse } from "../read/readProse";
import type { Claim } from "../read/claim";
import type { ReadParagraph } from "../read/read";
import { placeKey, type Span } from "../read/span";
import type { Stated } from "../read/statements";
import type { Figures, ProseParagraph } from "../source";
import { withoutAims } from "./aims";
import { checkAmount, checkNone } from "./amount";
import { checkChange } from "./change";
import { checkInside } from "./selfConsistency";
import { checkBareShares } from "./selfConsistency/bareShare";
import { checkSlips } from "./selfConsistency/slips";
import { damageWords, damagedBy, differs, unchecked } from "./verdictBuilders";
import type { CheckedClaim } from "./verdictBuilders";
import { checkListed } from "./listedParts";
import { marksOf } from "./figureStates";
import { checkPerHead } from "./perHead";
import { checkAgainstStated } from "./againstStated";
import { checkPointsByPart } from "./pointsByPart";
import { checkPostsGap } from "./postsGap";
import { checkChangedDigits } from "./changedDigits";
import { checkChangePairs } from "./changePairs";
import { checkChangedRates } from "./changedRates";
import { checkComparedYears } from "./comparedYear";
import { checkItemBudgets } from "./itemBudgets";
import { checkQuarters } from "./quarters";
import { checkUnitLists } from "./unitLists";
import { checkParts } from "./parts";
import { checkLimit, checkRatio } from "./ratio";
import { checkGrade, checkScore, withoutFullMarks } from "./result";
import type { ProseReview } from "./review";
import { checkShare } from "./share";
import { checkTwice } from "./contradictions";
import type { ClaimVerdict, Differs, Unchecked } from "./verdict";

const checkSaid = (figures: Figures, claim: Claim): CheckedClaim => {
  switch (claim.says) {
    case "amount":
      return checkAmount(figures, claim);
    case "none":
      return checkNone(figures, claim);
    case "share":
      return checkShare(figures, claim);
    case "change":
      return checkChange(figures, claim);
    case "ratio":
      return checkRatio(figures, claim);
    case "limit":
      return checkLimit(figures, claim);
    case "score":
      return checkScore(figures, claim);
    case "grade":
      return checkGrade(figures, claim);
    case "damaged":
      return differs(claim, {
        kind: "damaged",
        gravity: "wrong",
        subject: "",
        said: claim.at.quote,
        found: "",
        fields: [],
        near: damageWords(claim.damage),
      });
    case "open":
      return claim.printed.damage === undefined
        ? unchecked(claim, claim.why)
        : damagedBy(claim, claim.printed, "", undefined);
  }
};

/** What rests on anything unsaid is a doubt at most; a figure that is damaged is so whatever it is said of. */
const checkClaim = (figures: Figures, claim: Claim): CheckedClaim => {
  const checked = checkSaid(figures, claim);
  const { verdict } = checked;
  if (claim.unsure !== true || verdict.state !== "differs" || verdict.gravity !== "wrong" || verdict.kind === "damaged")
    return checked;
  return { ...checked, verdict: { ...verdict, gravity: "doubt" } };
};

/**
 * What a table confirms is not doubted for what a sentence may be worked out to mean; sentences with nothing else are not looked at.
 */
const unconfirmed = (
  checked: readonly CheckedClaim[],
  read: readonly ReadParagraph[],
  check: (sentence: Stated) => readonly Differs[],
): readonly Differs[] => {
  const agreed = new Set(checked.flatMap(({ verdict: { state, at } }) => (state === "agrees" ? [placeKey(at)] : [])));
  const isOpen = ({ at }: { readonly at: Span }): boolean => !agreed.has(placeKey(at));
  return read.flatMap(({ stated }) =>
    stated
      .filter((one) => one.some(isOpen))
      .flatMap(check)
      .filter(isOpen),
  );
};

/** One finding for each wrong year, however many figures stand behind it. */
const extrasOf = (checked: readonly CheckedClaim[]): readonly Differs[] => {
  const byPlace = new Map<string, Differs>();
  for (const { extra } of checked) if (extra !== undefined) byPlace.set(placeKey(extra.at), extra);
  return [...byPlace.values()];
};

/** A figure that contradicts another place is no longer merely unchecked, and a blank field is then the lesser news. */
const withoutOvertaken = (
  verdicts: readonly ClaimVerdict[],
  overtaking: readonly Differs[],
): readonly ClaimVerdict[] => {
  const places = new Set(
    overtaking.flatMap((one) => (one.kind === "twice" ? [one.at, ...one.related] : [one.at]).map(placeKey)),
  );
  return verdicts.filter((verdict) => verdict.state !== "unchecked" || !places.has(placeKey(verdict.at)));
};

/** A ratio that the form has as the text says is right, whatever else the sentence may be worked out to mean. */
const isRightRatio = ({ claim, verdict }: CheckedClaim): boolean =>
  claim.says === "ratio" && verdict.state === "agrees";

/**
 * What a table already says of one of the figures is not said again by the sentence itself, and of each figure the sentence says one
 * thing: two findings never give it two values.
 */
const besides = (checked: readonly CheckedClaim[], inside: readonly Differs[]): readonly Differs[] => {
  const told = checked.flatMap(({ verdict }) => (verdict.state === "differs" ? [verdict.at, ...verdict.related] : []));
  const right = checked.filter(isRightRatio).map(({ claim }) => claim.at);
  const isAmong = (spans: readonly Span[], span: Span): boolean =>
    spans.some((one) => one.paragraph === span.paragraph && one.start < span.end && span.start < one.end);
  const others = inside.filter(
    ({ at, related }) => !isAmong(right, at) && ![at, ...related].some((span) => isAmong(told, span)),
  );
  return others.filter(({ at }, i) => others.findIndex((one) => isSame(one.at, at)) === i);
};

const isSame = (a: Span, b: Span): boolean => a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

const inOrder = (paragraphs: readonly ProseParagraph[], verdicts: readonly ClaimVerdict[]): readonly ClaimVerdict[] => {
  const order = new Map(paragraphs.map((paragraph, i) => [paragraph.id, i] as const));
  const rank = (verdict: ClaimVerdict): number => order.get(verdict.at.paragraph) ?? 0;
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || a.at.start - b.at.start || a.at.end - b.at.end);
};

/** What sentences say against themselves, or against the form where they leave a figure out. */
const insideOf = (
  figures: Figures,
  all: readonly CheckedClaim[],
  read: readonly ReadParagraph[],
): readonly Differs[] => [
  ...read.flatMap(({ plain, stated }) => checkInside(plain, stated, figures.lexicon.quantities.rates)),
  ...checkListed(figures, read),
  ...checkPerHead(figures, read),
  ...checkPostsGap(figures, read),
  ...checkAgainstStated(figures, read),
  ...checkPointsByPart(figures, read),
  ...checkChangePairs(figures, all),
  ...checkQuarters(figures, read),
  ...checkItemBudgets(figures, read),
  ...checkUnitLists(figures, read),
  ...checkComparedYears(figures, read),
  ...checkChangedDigits(figures, all, read),
  ...unconfirmed(all, read, (sentence) => [
    ...checkBareShares(sentence),
    ...checkSlips(sentence),
    ...checkChangedRates(figures, sentence),
  ]),
];

/**
 * The figures' verdicts, the parts, the repetitions. Blank paragraphs cost nothing. Linear in the length of the prose.
 * `elsewhere`: texts that are not judged; where they state the same fact otherwise, the paragraph is told.
 */
export const reviewProse = (
  paragraphs: readonly ProseParagraph[],
  figures: Figures,
  elsewhere: readonly ProseParagraph[] = [],
  readAll: ReadProse = readProse,
): ProseReview => {
  const read = readAll(paragraphs, figures);
  const checked = read.map(({ claims, roundingNoted, plain }) => ({
    checked: withoutAims(
      plain,
      withoutFullMarks(
        figures,
        claims.map((claim) => checkClaim(figures, claim)),
      ),
    ),
    roundingNoted,
  }));
  const all = checked.flatMap((paragraph) => paragraph.checked);
  const others = readAll(elsewhere, figures).flatMap(({ claims }) => claims);
  const twice = checkTwice(
    figures,
    all,
    others.map((claim) => checkClaim(figures, claim)),
  );
  const inside = besides(all, insideOf(figures, all, read));
  const own = withoutOvertaken(
    all.map((one) => one.verdict),
    [...twice, ...inside],
  );
  const verdicts = inOrder(paragraphs, [
    ...own,
    ...extrasOf(all),
    ...twice,
    ...inside,
    ...checkParts(figures, checked),
  ]);
  return {
    paragraphs,
    verdicts,
    differences: verdicts.filter((verdict): verdict is Differs => verdict.state === "differs"),
    unchecked: verdicts.filter((verdict): verdict is Unchecked => verdict.state === "unchecked"),
    marks: marksOf(
      verdicts,
      read.flatMap((paragraph) => paragraph.claims),
    ),
  };
};
