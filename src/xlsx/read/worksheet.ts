/** One worksheet part: its filled cells and whether it is protected. */
import type { FoundCell } from "../../workbook/model";
import { FileProblem } from "../problems";
import { MAIN } from "../xml/namespaces";
import type { Tag } from "../xml/scan";
import { attribute, isTrue, scanXml } from "../xml/scan";
import { cellValue } from "./cellValue";
import { CellPositions } from "./position";
import { SharedFormulas } from "./sharedFormulas";
import { textCollector } from "./strings";

export interface PlacedCell {
  readonly row: number;
  readonly col: number;
  readonly found: FoundCell;
}

export interface Worksheet {
  readonly protected: boolean;
  readonly cells: readonly PlacedCell[];
}

interface OpenCell {
  readonly row: number;
  readonly col: number;
  readonly type: string | undefined;
  raw: string;
  formulaTag: Tag | undefined;
  formula: string;
}

/** Only cells with a value or a formula are returned; `room` is how many of them may still be read. */
export const readWorksheet = (xml: string, part: string, strings: readonly string[], room: number): Worksheet => {
  const cells: PlacedCell[] = [];
  const positions = new CellPositions(part);
  const shared = new SharedFormulas();
  let isProtected = false;
  let cell: OpenCell | undefined;
  let target: "raw" | "formula" | undefined;
  const inline = textCollector((text) => {
    if (cell !== undefined) cell.raw += text;
  });
  const finish = (done: OpenCell): void => {
    const found = foundCell(done, shared, strings, part);
    if (found === undefined) return;
    if (cells.length >= room) throw new FileProblem("tooLarge", `${part}: too many cells`);
    cells.push({ row: done.row, col: done.col, found });
  };
  scanXml(xml, part, MAIN, {
    open: (local, tag) => {
      if (local === "sheetProtection") isProtected ||= isTrue(attribute(tag, "sheet"));
      if (local === "row") positions.row(attribute(tag, "r"));
      if (local === "c") cell = { ...positions.cell(attribute(tag, "r")), type: attribute(tag, "t"), raw: "", formulaTag: undefined, formula: "" };
      if (cell === undefined) return;
      if (local === "v") target = "raw";
      if (local === "f") [target, cell.formulaTag] = ["formula", tag];
      inline.open(local);
    },
    text: (text) => {
      if (cell === undefined) return;
      if (target !== undefined) cell[target] += text;
      else inline.text(text);
    },
    close: (local) => {
      inline.close(local);
      if (local === "v" || local === "f") target = undefined;
      if (local !== "c" || cell === undefined) return;
      finish(cell);
      cell = undefined;
    },
  });
  return { protected: isProtected, cells };
};

const foundCell = (cell: OpenCell, shared: SharedFormulas, strings: readonly string[], part: string): FoundCell | undefined => {
  const value = cellValue(cell.type, cell.raw, strings, `${part} row ${cell.row + 1}`);
  const formula = cell.formulaTag === undefined ? "" : shared.formulaOf(cell.formulaTag, cell.formula, cell.row, cell.col);
  if (formula !== "") return { value, formula: `=${formula}` };
  return value === null ? undefined : { value };
};
