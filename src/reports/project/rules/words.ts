/** Cells as sentences name them. */
import type { AnyCell } from "../../../domain/cell";
import type { Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import type { DraftEvidence } from "../../../engine/review/finding";
import { writtenIn, type ProjectIndicator } from "../projects";

export const nameOf = ({ name, kind }: ProjectIndicator): string => writtenIn(name) || kind || "（未命名）";
export const points = (value: Decimal): string => plain(value);
export const related = (...cells: readonly AnyCell[]): readonly DraftEvidence[] =>
  cells.map((cell) => ({ cell, role: "related" }));
