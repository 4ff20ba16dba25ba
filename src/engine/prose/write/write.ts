/** Writes the paragraphs that the tables determine. */
import type { Figures } from "../source";
import { conditionHolds } from "./conditions";
import { assemble } from "./piece";
import type { Piece, Written } from "./piece";
import type { Variant } from "./schema";
import { fillAll } from "./slots";

const firstThatFits = (figures: Figures, variants: readonly Variant[]): readonly Piece[] => {
  for (const variant of variants) {
    if (!variant.when.every((condition) => conditionHolds(figures, condition))) continue;
    const pieces = fillAll(figures, variant.text);
    if (pieces !== undefined) return pieces;
  }
  return [];
};

/** Undefined when there is no template for the field, or when the tables hold nothing to write about. */
export const composeParagraph = (id: string, figures: Figures): Written | undefined => {
  const paragraph = figures.lexicon.templates.paragraphs.find((candidate) => candidate.id === id);
  const pieces = (paragraph?.sentences ?? []).flatMap((variants) => firstThatFits(figures, variants));
  return pieces.length === 0 ? undefined : assemble(pieces);
};
