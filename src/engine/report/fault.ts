/** What can be wrong with the shape of a workbook, and where its cells stand. */
import type { CellId } from "../../domain/cell";
import type { NameSpec } from "../../workbook/model";

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** What is wrong with the workbook's shape, before any figure is looked at. */
export type Fault =
  | {
      /** Moved: it points at something else than the form's words say. */
      readonly kind: "nameMissing" | "nameBroken" | "nameMoved";
      readonly name: string;
      readonly section: string;
      readonly field?: string;
      /** The cell of the field in the 汇总 row. */
      readonly inSumRow?: true;
    }
  | {
      readonly kind: "columnsChanged";
      readonly sheet: string;
      readonly name: string;
      readonly section: string;
      readonly expected: number;
      readonly found: number;
    }
  /** Names that are gone but whose cells the form's words prove, and hidden constants: read all the same, and put back by one repair. */
  | {
      readonly kind: "namesLost";
      readonly section: string;
      readonly names: readonly NameSpec[];
      readonly constants: readonly string[];
      /** Cells of the form's own formulas that show an error for want of these names. */
      readonly formulas: readonly CellId[];
    }
  | { readonly kind: "columnsMoved" | "headerMissing"; readonly name: string; readonly section: string }
  | { readonly kind: "endRowUsed"; readonly section: string; readonly place: Place }
  /** A row at a table or list, or figures elsewhere on our sheets, that no field reads. */
  | {
      readonly kind: "rowOutside" | "figureApart";
      readonly section: string;
      /** What the finding is about, a key of `places`. */
      readonly at: CellId;
      readonly sheet: string;
      /** "A10、C10" */
      readonly addresses: string;
      readonly place: Place;
    }
  /** Formulas without a result of today, formulas that an earlier version wrote, and right values in their place: told once for all `cells`. */
  | {
      readonly kind: "notCalculated" | "formulasOutdated" | "formulasOverwritten";
      readonly section: string;
      /** The first of them. */
      readonly at: CellId;
      readonly cells: readonly CellId[];
    }
  /** Texts on one sheet that their cells do not show whole; figures and days that theirs show as something else. */
  | {
      readonly kind: "textCut" | "formatOdd";
      readonly section: string;
      /** The first of them. */
      readonly at: CellId;
      readonly cells: readonly CellId[];
      readonly sheet: string;
      /** "B5、B9" */
      readonly addresses: string;
    }
  /** All names of a sheet are lost with it: one fault, not one a name. */
  | { readonly kind: "sheetMissing"; readonly section: string; readonly sheet: string }
  /** The same, and more tabs than one may be it. `tabs`: "“甲”“乙”" */
  | { readonly kind: "sheetUnclear"; readonly section: string; readonly sheet: string; readonly tabs: string }
  | { readonly kind: "sheetProtected"; readonly section: string; readonly sheet: string }
  /** A name with our prefix that the form does not know. */
  | { readonly kind: "nameForeign"; readonly section: string; readonly name: string }
  | { readonly kind: "layoutVersion"; readonly section: string; readonly found: string }
  /** An earlier layout, which is read as it is. */
  | {
      readonly kind: "layoutOlder";
      readonly section: string;
      readonly found: string;
      readonly today: string;
      readonly changes: readonly string[];
      readonly newSheets: readonly string[];
      /** Fields and sections that are missing on sheets which it has. */
      readonly newParts: readonly string[];
      /** All fields and sections that it does not have, those of new sheets among them. */
      readonly lacking: readonly string[];
    };
