/** All paragraphs, read. What is read rests on the words, on the names and on the year alone, not on any figure. */
import type { Figures, ProseParagraph } from "../source";
import { readParagraph, type ReadParagraph } from "./read";
import { namesIn, namesOf } from "./units";

export type ReadProse = (paragraphs: readonly ProseParagraph[], figures: Figures) => readonly ReadParagraph[];

export const readProse: ReadProse = (paragraphs, figures) => rememberingReader()(paragraphs, figures);

/** Far more than a report has: texts that were changed again and again in a pane that stays open are forgotten then. */
const MOST_KNOWN = 2000;

/** For a report that is asked about again with other figures: a paragraph is read once while names and year stay. */
export const rememberingReader = (): ReadProse => {
  let before = "";
  let names: ReturnType<typeof namesIn> | undefined;
  let lexicon: Figures["lexicon"] | undefined;
  const known = new Map<string, ReadParagraph>();
  return (paragraphs, figures) => {
    const now = JSON.stringify([namesOf(figures), figures.year]);
    if (names === undefined || now !== before || lexicon !== figures.lexicon || known.size > MOST_KNOWN) {
      known.clear();
      names = namesIn(figures);
      before = now;
      lexicon = figures.lexicon;
    }
    const inUse = names;
    return paragraphs.map((paragraph) => {
      const key = `${paragraph.id}\n${paragraph.text}`;
      const read = known.get(key) ?? readParagraph(figures.lexicon, paragraph, inUse, figures.year);
      known.set(key, read);
      return read;
    });
  };
};
