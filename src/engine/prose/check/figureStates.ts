/** Every figure of the prose with one state, for colouring: its worst verdict decides. */
import type { Claim } from "../read/claim";
import type { Span } from "../read/span";
import type { FigureMark } from "./review";
import type { ClaimVerdict } from "./verdict";

const keyOf = (span: Span): string => `${span.paragraph} ${String(span.start)} ${String(span.end)}`;
const WORSE: Readonly<Record<ClaimVerdict["state"], number>> = { agrees: 0, unchecked: 1, differs: 2 };

/** The sum of parts says nothing against any single figure; a repetition speaks of all the places it names. */
const placesOf = (verdict: ClaimVerdict): readonly Span[] => {
  if (verdict.state !== "differs") return [verdict.at];
  if (verdict.kind === "parts") return [];
  return verdict.kind === "twice" || verdict.kind === "direction" ? [verdict.at, ...verdict.related] : [verdict.at];
};

const decided = (verdicts: readonly ClaimVerdict[]): ReadonlyMap<string, number> => {
  const byPlace = new Map<string, number>();
  verdicts.forEach((verdict, i) => {
    for (const place of placesOf(verdict).map(keyOf)) {
      const before = verdicts[byPlace.get(place) ?? -1];
      if (before === undefined || WORSE[verdict.state] > WORSE[before.state]) byPlace.set(place, i);
    }
  });
  return byPlace;
};

/** In order of the claims; one mark for each place, dates, ordinals and names left out. */
export const marksOf = (
  verdicts: readonly ClaimVerdict[],
  read: readonly { readonly claims: readonly Claim[] }[],
): readonly FigureMark[] => {
  const byPlace = decided(verdicts);
  const marks = new Map<string, FigureMark>();
  for (const { at } of read.flatMap(({ claims }) => claims)) {
    const index = byPlace.get(keyOf(at));
    const verdict = index === undefined ? undefined : verdicts[index];
    if (index === undefined || verdict === undefined) continue;
    const fields = verdict.state === "unchecked" ? [] : verdict.fields;
    marks.set(keyOf(at), {
      paragraph: at.paragraph,
      start: at.start,
      end: at.end,
      state: verdict.state,
      verdict: index,
      fields,
    });
  }
  return [...marks.values()];
};
