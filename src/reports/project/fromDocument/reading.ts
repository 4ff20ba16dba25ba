/** What the readers of a project's parts share while its lines are gone through. */
import type { DocumentDraft } from "../../../engine/fromDocument/draft";
import { cellAt, cellsWithText, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { datumOf, figureAndRemark, type MoneyUnit } from "../../../engine/fromDocument/values";
import { exactLabel, type Labels } from "../../../engine/fromDocument/words";
import { keyIn, pathInInstance, sectionIn } from "../../../engine/schema/path";
import { schema } from "../form";

export interface ProjectsReading {
  readonly lines: readonly Line[];
  readonly draft: DocumentDraft;
  /** How many projects the document has had so far. */
  projects: number;
}

/** Columns by the words in a head: where each stands in the grid. */
export type Columns = ReadonlyMap<string, number>;

/** One project while it is read: what the last head said holds for the lines below it. */
export interface ProjectReading {
  readonly draft: DocumentDraft;
  /** Of its instance: "p01". */
  readonly key: string;
  /** Stated between the title and the form. */
  unit?: MoneyUnit;
  head?: {
    readonly part: "funds" | "goal" | "indicators";
    readonly columns: Columns;
    /** Where its line ends in the grid. */
    readonly edge: number;
    readonly unit?: MoneyUnit;
  };
}

export const columnsIn = (line: Line, words: Labels<string>): Columns =>
  new Map(
    cellsWithText(line).flatMap((cell) => {
      const column = exactLabel(cell.text, words);
      return column === undefined ? [] : [[column, cell.col] as const];
    }),
  );

/** Takes a cell's text as the value of a field, and accounts for the cell. `at`: the row, or the section, of the project. */
export const take = ({ draft }: ProjectReading, at: string, field: string, cell: LineCell, unit?: MoneyUnit): void => {
  const { field: kind } = schema.fieldRef(field);
  const { figure, remark } = figureAndRemark(cell.text, kind);
  draft.put(`${at}.${keyIn(field)}`, datumOf(figure, kind, unit), cell.place);
  draft.leaveRemark(cell.place, remark);
  draft.settle(cell);
};

export const sectionOfProject = ({ key }: ProjectReading, field: string): string =>
  pathInInstance(key, sectionIn(field));

/** The cell of a column that begins in this line. */
export const freshUnder = (line: Line, col: number | undefined): LineCell | undefined => {
  const cell = col === undefined ? undefined : cellAt(line, col);
  return cell?.fresh === true ? cell : undefined;
};
