/**
 * Formulas that were pasted over or changed, or that miss a row: from three on it is one cause, not so many figures that somebody typed wrongly; so
 * are two of one table in which nothing was typed, as where a row was inserted outside a total's range and has no total of its own.
 * Everything that was pasted in the same stroke and happens to be right is put back with them.
 */
import type { CellId, FigureCell } from "../../../domain/cell";
import { rememberingLast } from "../../../domain/rememberingLast";
import { toFigure } from "../../report/cells";
import { derivedIn, exactValue, filledWith } from "../../report/complete";
import type { Exact } from "../../report/evaluate";
import type { RuleContext } from "../rule";
import { lineIn, sectionIn } from "../../schema/path";
import { judge, judgementOf, kindOf, leavesOutText } from "./derived";

const MANY = 3;

export interface BrokenFormula {
  readonly kind: "differs" | "stale" | "blank" | "overwritten";
  readonly cell: FigureCell;
  readonly exact: Extract<Exact, { state: "value" }>;
}

/** What each derived cell comes to when everything that it rests on is worked out too, as far as that is to be. */
const settledIn = (
  cells: RuleContext["cells"],
  isWorkedOut: (cell: FigureCell) => boolean = () => true,
): ((id: CellId) => FigureCell) => {
  const settled = new Map<CellId, FigureCell>();
  const figure = (id: CellId): FigureCell => {
    const before = settled.get(id);
    if (before !== undefined) return before;
    const stands = cells.figure(id);
    settled.set(id, stands);
    const field = isWorkedOut(stands) ? cells.schema.findField(id)?.field : undefined;
    const worked = field === undefined ? undefined : filledWith(id, field, exactValue(id, cells, figure));
    const now = worked === undefined ? stands : toFigure(worked);
    settled.set(id, now);
    return now;
  };
  return figure;
};

/** Each with what will stand there once all of them are put back: of a total over broken cells that is not what those hold now. */
const withRestored = (broken: readonly BrokenFormula[], cells: RuleContext["cells"]): readonly BrokenFormula[] => {
  const restored = new Set(broken.map(({ cell }) => cell.id));
  const figure = settledIn(cells, ({ id, formula }) => formula !== undefined || restored.has(id));
  return broken.map((each) => {
    const exact = exactValue(each.cell.id, cells, figure);
    return exact?.state === "value" ? { ...each, exact } : each;
  });
};

type Kind = BrokenFormula["kind"];

const isKind = (kind: string | undefined): kind is Kind =>
  kind === "differs" || kind === "stale" || kind === "blank" || kind === "overwritten";

/** Wrong beside what it is made of as that stands, and as it should be: else it only follows from what is wrong. Two rules ask. */
const brokenIn = rememberingLast((cells: RuleContext["cells"]): readonly BrokenFormula[] => {
  const settled = settledIn(cells);
  const broken = derivedIn(cells).flatMap(({ id }): readonly BrokenFormula[] => {
    const cell = cells.figure(id);
    const judgement = judgementOf(id, cells);
    const kind = kindOf(judgement, cell, "workbook");
    const { exact } = judgement;
    if (!isKind(kind) || exact?.state !== "value" || leavesOutText(cell, cells)) return [];
    const follows = kind !== "overwritten" && judge(cell, exactValue(id, cells, settled)).agreement === "equal";
    return follows ? [] : [{ kind, cell, exact }];
  });
  return withRestored(broken, cells);
});

/** A total with a formula of its own, or a cell of a row that came without one. */
const missesRow = ({ kind, cell }: BrokenFormula): boolean =>
  kind === "blank" || (kind === "stale" && lineIn(cell.id) === "sum");

const isOneCause = (wrong: readonly BrokenFormula[]): boolean => {
  const tables = new Set(wrong.map(({ cell }) => sectionIn(cell.id)));
  return wrong.length >= MANY || (wrong.length > 1 && tables.size === 1 && wrong.every(missesRow));
};

/** None where the few that are wrong may each have a cause of their own: those are told one by one. */
export const brokenFormulas = (context: RuleContext): readonly BrokenFormula[] => {
  if (context.source !== "workbook") return [];
  const broken = brokenIn(context.cells);
  return isOneCause(broken.filter(({ kind }) => kind !== "overwritten")) ? broken : [];
};
