/** A name against the label that the form prints beside its cell. */
import type { Area } from "../../../workbook/model";
import type { FoundWords } from "../words/foundWords";
import type { StandardSheet } from "../words/standardAnchors";
import { inPart } from "../words/wordsInSection";

/** A sheet as it stands, and its words. */
interface Labels extends Pick<StandardSheet, "words" | "cells"> {
  readonly found: FoundWords;
}

export const isBesideItsLabel = ({ found, words, cells }: Labels, name: string, held: Area): boolean => {
  const proof = cells.get(name);
  if (proof === undefined || proof.below !== undefined) return false;
  const { label, area } = proof;
  const row = held.row + label.row - area.row;
  return found.textAt({ row, col: held.col + label.col - area.col }) === label.text && inPart(found, words, proof, row);
};

/** Without those that cells were shifted away from: their rows are no more told by them than if they were lost. */
export const withTheirLabels = (labels: Labels, held: ReadonlyMap<string, Area>): ReadonlyMap<string, Area> => {
  const isAway = ([name, area]: readonly [string, Area]): boolean => {
    const proof = labels.cells.get(name);
    return proof !== undefined && proof.below === undefined && !isBesideItsLabel(labels, name, area);
  };
  return new Map([...held].filter((each) => !isAway(each)));
};
