/** All paragraphs, read. What is read rests on the words, on the names and on the year alone, not on any figure. */
import type { Figures, ProseParagraph } from "../source";
import { readParagraph, type ReadParagraph } from "./read";
import { isOfSameNames, namesIn } from "./units";

export type ReadProse = (paragraphs: readonly ProseParagraph[], figures: Figures) => readonly ReadParagraph[];

export const readProse: ReadProse = (paragraphs, figures) => rememberingReader()(paragraphs, figures);

/** Far more than a report has: texts that were changed again and again in a pane that stays open are forgotten then. */
const MOST_KNOWN = 2000;

const isReadAlike = (a: Figures, b: Figures): boolean =>
  a === b || (a.lexicon === b.lexicon && a.year === b.year && isOfSameNames(a, b));

/** For a report that is asked about again with other figures: a paragraph is read once while names and year stay. */
export const rememberingReader = (): ReadProse => {
  let before: Figures | undefined;
  /** By their texts; several only where fields say the same. */
  const known = new Map<string, readonly ReadParagraph[]>();
  return (paragraphs, figures) => {
    if (before === undefined || known.size > MOST_KNOWN || !isReadAlike(before, figures)) known.clear();
    before = figures;
    const { lexicon, year } = figures;
    return paragraphs.map((paragraph) => {
      const alike = known.get(paragraph.text) ?? [];
      const found = alike.find(({ id }) => id === paragraph.id);
      if (found !== undefined) return found;
      const read = readParagraph(lexicon, paragraph, namesIn(figures), year);
      known.set(paragraph.text, [...alike, read]);
      return read;
    });
  };
};
