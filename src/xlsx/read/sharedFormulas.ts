/** Shared formulas: one cell holds the text, the others only its number (ECMA-376 part 1, 18.3.1.40). */
import type { Tag } from "../../ooxml/xml/scan";
import { attribute } from "../../ooxml/xml/scan";
import { shiftFormula } from "../../workbook/shiftFormula";

interface Master {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** The formula of a cell without "="; "" when the f element holds none (a data table, or a number without its master). */
  formulaOf(tag: Tag, text: string, row: number, col: number): string {
    const index = attribute(tag, "si");
    if (attribute(tag, "t") !== "shared" || index === undefined) return text;
    if (text !== "") {
      this.masters.set(index, { row, col, text });
      return text;
    }
    const master = this.masters.get(index);
    return master === undefined ? "" : shiftFormula(master.text, row - master.row, col - master.col);
  }
}
