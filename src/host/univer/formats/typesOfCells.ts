/** A format changes how a cell is shown and never what it holds. Univer takes the text "1" for a number once its format is no text format. */
import type { ICellData } from "../data";
import type { Book } from "../book";

interface Mutation {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: { readonly [row: string]: { [col: string]: ICellData | null | undefined } };
}

const CONTENT: ReadonlySet<string> = new Set<keyof ICellData>(["v", "t", "f", "si", "p"]);

/** A format as a whole, or one of numbers. A style is a name, all of it, or what changes of it. */
const isOfNumbers = ({ s }: ICellData): boolean => s == null || typeof s === "string" || "n" in s;

/** Univer works the type out anew only where a change does not name it; that of a formula follows its result. Of one format for many cells it has one change for all of them. */
export const keepTypesOfCells = (book: Book): void => {
  book.engine.beforeCommand(({ id, params }) => {
    const { unitId, subUnitId, cellValue = {} }: Mutation = params ?? {};
    if (id !== "sheet.mutation.set-range-values" || unitId !== book.unitId || subUnitId === undefined) return;
    const { core } = book.sheet(subUnitId);
    for (const [row, line] of Object.entries(cellValue))
      for (const [col, change] of Object.entries(line)) {
        if (change == null || Object.keys(change).some((key) => CONTENT.has(key))) continue;
        const now = core.getCellRaw(Number(row), Number(col));
        const keeps = now?.t != null && now.f == null && now.si == null && isOfNumbers(change);
        if (keeps) line[col] = { ...change, t: now.t };
      }
  });
};
