/** The rows and cells of a worksheet part, each saying where it stands, so that one can be found, changed and added. */
import { cellAddress, columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../../workbook/address";
import { lineNow, type MovedLine, type MovedLines } from "../../workbook/movedLines";
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, element, elementsOf, prefixOf, setChildren, textContent } from "../../ooxml/xml/tree";
import { CellPositions } from "../read/position";
import { shiftFormula } from "../../workbook/shiftFormula";

export class SheetGrid {
  private readonly rows = new Map<number, XmlElement>();
  private readonly cells = new Map<string, XmlElement>();
  private readonly prefix: string;

  constructor(
    private readonly data: XmlElement,
    part: string,
  ) {
    this.prefix = prefixOf(data);
    const positions = new CellPositions(part);
    for (const row of childrenOf(data, "row")) {
      const at = positions.row(row.attributes.get("r"));
      row.attributes.set("r", String(at + 1));
      this.rows.set(at, row);
      for (const cell of childrenOf(row, "c")) {
        const { row: r, col } = positions.cell(cell.attributes.get("r"));
        cell.attributes.set("r", cellAddress(r, col));
        this.cells.set(`${r},${col}`, cell);
      }
    }
    this.spellOutSharedFormulas();
  }

  cell(row: number, col: number): XmlElement | undefined {
    return this.cells.get(`${row},${col}`);
  }

  /** The row, made where there is none. */
  row(row: number): XmlElement {
    const found = this.rows.get(row);
    if (found !== undefined) return found;
    const made = element(`${this.prefix}row`, { r: String(row + 1) });
    insertSorted(this.data, made, (other) => Number(other.attributes.get("r")) > row + 1);
    this.rows.set(row, made);
    return made;
  }

  put(row: number, col: number, cell: XmlElement): void {
    const line = this.row(row);
    const old = this.cell(row, col);
    line.attributes.delete("spans");
    this.cells.set(`${row},${col}`, cell);
    if (old !== undefined) {
      line.children.splice(line.children.indexOf(old), 1, cell);
      return;
    }
    const columns = new Map([...this.cells].map(([at, each]) => [each, Number(at.slice(at.indexOf(",") + 1))]));
    insertSorted(line, cell, (other) => (columns.get(other) ?? -1) > col);
  }

  /** Rows and cells to where they are now; those that are gone go. */
  move(lines: MovedLines): void {
    const rows = onceEach(
      [...this.rows].flatMap(([at, row]) =>
        moved(row, "r", lineOnSheet(lines.rows, at, SHEET_ROWS), (n) => String(n + 1)),
      ),
    );
    this.cells.clear();
    this.rows.clear();
    for (const [at, row] of rows) {
      this.rows.set(at, row);
      row.attributes.delete("spans");
      const cells = onceEach(
        childrenOf(row, "c").flatMap((cell) => {
          const col = columnIndex((cell.attributes.get("r") ?? "").replace(/\d+$/, ""));
          return moved(cell, "r", lineOnSheet(lines.cols, col, SHEET_COLUMNS), (n) => cellAddress(at, n));
        }),
      );
      for (const [col, cell] of cells) this.cells.set(`${at},${col}`, cell);
      setChildren(row, sorted(cells));
    }
    setChildren(this.data, sorted(rows));
  }

  /** A formula that others share could not be changed without changing theirs. */
  private spellOutSharedFormulas(): void {
    const masters = new Map<string, { readonly row: number; readonly col: number; readonly text: string }>();
    for (const [at, cell] of this.cells) {
      const [formula] = childrenOf(cell, "f");
      const index = formula?.attributes.get("si");
      if (formula?.attributes.get("t") !== "shared" || index === undefined) continue;
      const [row = 0, col = 0] = at.split(",").map(Number);
      const own = textContent(formula);
      const master = own === "" ? masters.get(index) : { row, col, text: own };
      if (master === undefined) continue;
      masters.set(index, master);
      for (const attribute of ["t", "si", "ref"]) formula.attributes.delete(attribute);
      formula.children.splice(
        0,
        formula.children.length,
        shiftFormula(master.text, row - master.row, col - master.col),
      );
    }
  }
}

type Placed = readonly (readonly [at: number, element: XmlElement])[];

/** Stray cells stand on the last line when lines are inserted before it. */
const lineOnSheet = (line: MovedLine, old: number, limit: number): number | undefined => {
  const now = lineNow(line, old);
  return now === undefined ? undefined : Math.min(now, limit - 1);
};

/** Of several that were pushed to the end of the sheet, the last. */
const onceEach = (placed: Placed): Placed => [...new Map(placed)];

const moved = (
  found: XmlElement,
  attribute: string,
  now: number | undefined,
  print: (now: number) => string,
): Placed => {
  if (now === undefined) return [];
  found.attributes.set(attribute, print(now));
  return [[now, found]];
};

const sorted = (placed: Placed): readonly XmlElement[] => [...placed].sort(([a], [b]) => a - b).map(([, e]) => e);

const insertSorted = (parent: XmlElement, child: XmlElement, isLater: (other: XmlElement) => boolean): void => {
  const later = elementsOf(parent).find(isLater);
  const at = later === undefined ? parent.children.length : parent.children.indexOf(later);
  parent.children.splice(at, 0, child);
};
