/** Cells as sentences name them. */
import type { Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import { writtenIn, type ProjectIndicator } from "../projects";

export const nameOf = ({ name, kind }: ProjectIndicator): string => writtenIn(name) || kind || "（未命名）";
export const points = (value: Decimal): string => plain(value);
