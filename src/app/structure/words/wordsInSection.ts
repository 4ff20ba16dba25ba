/** Words count only where they stand in their own part of the sheet: labels such as 工资福利支出 are printed twice. */
import type { FoundWords } from "./foundWords";
import type { SheetWords, Word } from "./printedWords";

interface InPart {
  readonly heading: Word | undefined;
  readonly distinct: boolean;
}

/** A title that is a label itself stands between the titles that are printed before and after it. */
const isInOrder = (found: FoundWords, headings: readonly Word[], row: number): boolean => {
  const rank = (title: Word | undefined): number => headings.findIndex((h) => h.text === title?.text);
  const [before, own, after] = [found.headingAbove(row), found.headingAt(row), found.headingBelow(row)];
  return own === undefined || (rank(before) < rank(own) && (after === undefined || rank(own) < rank(after)));
};

/** Below its own title; where that is nowhere any more, words that are printed but once also count below an earlier title. */
export const inPart = (
  found: FoundWords,
  { headings }: SheetWords,
  { heading, distinct }: InPart,
  row: number,
): boolean => {
  if (heading === undefined) return distinct && isInOrder(found, headings, row);
  const nearest = found.headingAbove(row);
  if (nearest?.text === heading.text) return true;
  if (!distinct || found.spotsOf(heading.text).length > 0) return false;
  const earlier = headings.filter((h) => h.row < heading.row);
  return nearest === undefined || earlier.some((h) => h.text === nearest.text);
};
