/** One worksheet part: its filled cells and whether it is protected. */
import { MAIN } from "../namespaces";
import { FileProblem } from "../problems";
import type { ScanHandlers, Tag } from "../../ooxml/xml/scan";
import { attribute, isTrue, scanXml } from "../../ooxml/xml/scan";
import type { Bytewise, XmlPart } from "../../ooxml/zip/decode";
import { FilledCells, type CellContext, type CellWords } from "./filledCells";
import { MAX_FILLED } from "./options";
import { CellPositions } from "./position";
import { SharedFormulas } from "./sharedFormulas";
import { textCollector } from "./strings";
import { passedOver, UsualRows } from "./usualRow";

interface Worksheet {
  readonly protected: boolean;
  readonly filled: FilledCells;
}

/** `filled`: the cells with a value or a formula; `room` is how many of them may still be read. */
export const readWorksheet = (sheet: XmlPart, part: string, context: CellContext, room: number): Worksheet =>
  usualWorksheet(sheet, part, context, room) ?? read(sheet.text(), new WorksheetReader(part, context, room));

const read = (xml: string, reader: WorksheetReader): Worksheet => {
  scanXml(xml, reader.part, MAIN, reader);
  if (!reader.isWorksheet) throw new FileProblem("damaged", `${reader.part}: not a worksheet`);
  return { protected: reader.isProtected, filled: reader.filled };
};

/** By its bytes, where each cell is written as usual; undefined for any other, and for what is refused, which is said of the text. */
const usualWorksheet = (sheet: XmlPart, part: string, context: CellContext, room: number): Worksheet | undefined => {
  const bytewise = sheet.bytewise();
  try {
    return bytewise && read(bytewise.xml, new WorksheetReader(part, context, room, bytewise.textOf));
  } catch {
    return undefined;
  }
};

/** The c element that is being read. */
interface OpenCell extends CellWords {
  readonly row: number;
  readonly col: number;
  raw: string;
  formulaTag: Tag | undefined;
  formula: string;
}

class WorksheetReader implements ScanHandlers {
  isProtected = false;
  isWorksheet = false;
  readonly filled: FilledCells;
  private readonly positions: CellPositions;
  private readonly usual: UsualRows;
  private readonly shared = new SharedFormulas();
  private cell: OpenCell | undefined;
  /** Where text goes: the v or the f element; otherwise only the t elements of an inline string count. */
  private target: "raw" | "formula" | undefined;
  private readonly inline = textCollector((text) => {
    if (this.cell !== undefined) this.cell.raw += text;
  });

  constructor(
    readonly part: string,
    context: CellContext,
    room: number,
    /** Where the sheet is read by its bytes: what these are as text. */
    private readonly textOf?: Bytewise["textOf"],
  ) {
    this.filled = new FilledCells(part, context, Math.min(room, MAX_FILLED));
    this.positions = new CellPositions(part);
    this.usual = new UsualRows(this.positions, this.filled, textOf);
  }

  /** What is written as usual; only between cells. */
  readonly known = (xml: string, at: number): number => {
    if (this.cell !== undefined || this.target !== undefined) return at;
    if (xml.startsWith("<row ", at)) return this.usual.rows(xml, at);
    if (xml.startsWith("<c ", at)) return this.usual.cells(xml, at);
    return passedOver(xml, at);
  };

  readonly open = (local: string, tag: Tag): void => {
    switch (local) {
      case "c":
        // In any other words than the usual ones, references to characters may stand among the bytes.
        if (this.textOf !== undefined) throw new Error("only by its text");
        this.cell = this.openCell(tag);
        return;
      case "v":
        this.target = "raw";
        return;
      case "f":
        this.target = "formula";
        if (this.cell !== undefined) this.cell.formulaTag = tag;
        return;
      case "row":
        this.positions.row(attribute(tag, "r"));
        return;
      case "worksheet":
        this.isWorksheet = true;
        return;
      case "sheetProtection":
        this.isProtected ||= isTrue(attribute(tag, "sheet"));
        return;
      default:
        this.inline.open(local);
    }
  };

  readonly text = (text: string): void => {
    if (this.cell === undefined) return;
    if (this.target === undefined) this.inline.text(text);
    else this.cell[this.target] += text;
  };

  readonly close = (local: string): void => {
    this.target = undefined;
    this.inline.close(local);
    if (local !== "c" || this.cell === undefined) return;
    this.finish(this.cell);
    this.cell = undefined;
  };

  /** Written out member by member: after a spread V8 builds each object the slow way, and this is the innermost loop. */
  private openCell(tag: Tag): OpenCell {
    const { row, col } = this.positions.cell(attribute(tag, "r"));
    return {
      row,
      col,
      type: attribute(tag, "t"),
      style: attribute(tag, "s"),
      raw: "",
      formulaTag: undefined,
      formula: "",
    };
  }

  private finish(cell: OpenCell): void {
    const { row, col, formulaTag, formula } = cell;
    cell.formula = formulaTag === undefined ? "" : this.shared.formulaOf(formulaTag, formula, row, col);
    this.filled.add(row, col, cell);
  }
}
