/** Reads every paragraph and holds each claim against the report. */
import type { ReadParagraph } from "../read/read";
import { readProse, type ReadProse } from "../read/readProse";
import { placeKey } from "../read/span";
import type { Figures, ProseParagraph } from "../source";
import { withoutAims } from "./aims";
import { withoutOwnRates } from "./besideRate";
import { checkClaim } from "./checkClaim";
import { checkTwice, mayState } from "./contradictions";
import { marksOf } from "./figureStates";
import { insideOf } from "./inside";
import { withoutOtherDimensions } from "./otherDimension";
import { withoutOwnFunds } from "./ownFunds";
import { withoutOthersCounts } from "./partOfForms";
import { checkParts } from "./parts";
import { placesOf } from "./places";
import { withoutFullMarks } from "./result";
import type { ProseReview } from "./review";
import type { ClaimVerdict, Differs, Unchecked } from "./verdict";
import type { CheckedClaim } from "./verdictBuilders";

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
  if (overtaking.length === 0) return verdicts;
  const isOvertaken = placesOf(
    overtaking.flatMap((one) => (one.kind === "twice" ? [one.at, ...one.related] : [one.at])),
  );
  return verdicts.filter((verdict) => verdict.state !== "unchecked" || !isOvertaken(verdict.at));
};

const inOrder = (paragraphs: readonly ProseParagraph[], verdicts: readonly ClaimVerdict[]): readonly ClaimVerdict[] => {
  const order = new Map(paragraphs.map((paragraph, i) => [paragraph.id, i] as const));
  const rank = (verdict: ClaimVerdict): number => order.get(verdict.at.paragraph) ?? 0;
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || a.at.start - b.at.start || a.at.end - b.at.end);
};

/** Each claim against the form; what turns out to be said of something else is left open. */
const checkedIn = (figures: Figures, paragraph: ReadParagraph): readonly CheckedClaim[] => {
  const { claims, plain } = paragraph;
  const each = claims.map((claim) => checkClaim(figures, claim));
  const ofForm = withoutOtherDimensions(figures, withoutOthersCounts(figures, plain, withoutFullMarks(figures, each)));
  return withoutAims(figures, plain, withoutOwnRates(figures, paragraph, withoutOwnFunds(figures, plain, ofForm)));
};

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
  const checked = read.map((paragraph) => ({
    checked: checkedIn(figures, paragraph),
    roundingNoted: paragraph.roundingNoted,
  }));
  const all = checked.flatMap((paragraph) => paragraph.checked);
  const others = readAll(mayState(all, elsewhere), figures).flatMap(({ claims }) => claims);
  const twice = checkTwice(figures, all, others);
  const inside = insideOf(figures, all, read);
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
  return new Review(paragraphs, verdicts, read);
};

class Review implements ProseReview {
  readonly differences;
  readonly unchecked;
  #marks: ProseReview["marks"] | undefined;

  constructor(
    readonly paragraphs: ProseReview["paragraphs"],
    readonly verdicts: ProseReview["verdicts"],
    private readonly read: Parameters<typeof marksOf>[1],
  ) {
    this.differences = verdicts.filter((verdict): verdict is Differs => verdict.state === "differs");
    this.unchecked = verdicts.filter((verdict): verdict is Unchecked => verdict.state === "unchecked");
  }

  get marks() {
    return (this.#marks ??= marksOf(this.verdicts, this.read));
  }
}
