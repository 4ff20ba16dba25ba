/** A format changes how a cell is shown and never what it holds. Univer takes the text "1" for a number once its format is no text format. */
import { CellType, type ICellData } from "../data";
import type { Book } from "../book";

interface Mutation {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: { readonly [row: string]: { [col: string]: ICellData | null | undefined } };
}

const CONTENT: ReadonlySet<string> = new Set<keyof ICellData>(["v", "t", "f", "si", "p"]);

const isText = ({ t }: ICellData): boolean => t === CellType.text || t === CellType.forcedText;

/** A format as a whole, or one of numbers. A style is a name, all of it, or what changes of it. */
const isOfNumbers = ({ s }: ICellData): boolean => s == null || typeof s === "string" || "n" in s;

/** A change of the format of a cell that holds what `now` says, with the type that it has to keep; undefined where none is lost. */
const keeping = (change: ICellData, now: ICellData | undefined): ICellData | undefined => {
  if (Object.keys(change).some((key) => CONTENT.has(key))) return undefined;
  if (now?.t == null || now.f != null || now.si != null) return undefined;
  return isText(now) || isOfNumbers(change) ? { ...change, t: now.t } : undefined;
};

/**
 * Univer works the type out anew only where a change does not name it; that of a formula follows its result. Of one format for many cells it has
 * one change for all of them.
 */
export const keepTypesOfCells = (book: Book): void => {
  book.engine.beforeCommand(({ id, params }) => {
    const { unitId, subUnitId, cellValue = {} }: Mutation = params ?? {};
    if (id !== "sheet.mutation.set-range-values" || unitId !== book.unitId || subUnitId === undefined) return;
    const { core } = book.sheet(subUnitId);
    for (const [row, line] of Object.entries(cellValue))
      for (const [col, change] of Object.entries(line)) {
        const kept =
          change == null ? undefined : keeping(change, core.getCellRaw(Number(row), Number(col)) ?? undefined);
        if (kept !== undefined) line[col] = kept;
      }
  });
};
