/**
 * A total is held against its parts as they should be, not as they stand: where a part is wrong as well, its total is told the figure that
 * both come to in the end, and a total that was right all along is told nothing.
 */
import type { CellId } from "../../domain/cell";
import { derivationOf } from "../report/complete";
import { toFigure, withChanged, type ReportCellsOf } from "../report/cells";
import type { Finding } from "../review/finding";
import type { FormSections } from "../schema/section";
import type { Root } from "./consequential";

/** What one rule, by its id, says about a report. */
export type AskRule<S extends FormSections> = (rule: string, cells: ReportCellsOf<S>) => readonly Finding[];

const withThese = <S extends FormSections>(
  cells: ReportCellsOf<S>,
  ids: ReadonlySet<CellId>,
  from: ReportCellsOf<S>,
): ReportCellsOf<S> => withChanged(cells, new Map([...ids].map((id) => [id, from.cell(id)])));

/** Whatever the finding would have put right, and where it stands. */
const ownCells = <S extends FormSections>({ rule, finding }: Root, found: ReportCellsOf<S>): ReadonlySet<CellId> =>
  new Set([finding.at, ...(rule.amends?.(finding, found) ?? []).map(({ cell }) => cell)]);

const isWrong = <S extends FormSections>(id: CellId, found: ReportCellsOf<S>, right: ReportCellsOf<S>): boolean => {
  const [now, then] = [toFigure(found.cell(id)), toFigure(right.cell(id))];
  if (now.state !== "filled" || then.state !== "filled") return now.state !== then.state;
  return !now.value.value.equals(then.value.value);
};

/**
 * The finding as it reads with everything but its own cells put right; undefined where it then has nothing to say. One about many cells goes on saying
 * what it said while one of them is still wrong: what is left may be too little for it.
 */
const restate = <S extends FormSections>(
  root: Root,
  found: ReportCellsOf<S>,
  right: ReportCellsOf<S>,
  ask: AskRule<S>,
): Finding | undefined => {
  const { rule, finding } = root;
  const own = ownCells(root, found);
  const said = ask(rule.id, withThese(right, own, found));
  const again = said.find((f) => f.at === finding.at) ?? (own.size > 1 ? said[0] : undefined);
  if (again !== undefined || own.size === 1) return again;
  return [...own].some((id) => isWrong(id, found, right)) ? finding : undefined;
};

/** By root finding: what it says instead, or undefined for nothing. One root alone says what it said. */
export const restatedRoots = <S extends FormSections>(
  roots: readonly Root[],
  found: ReportCellsOf<S>,
  right: ReportCellsOf<S>,
  ask: AskRule<S>,
): ReadonlyMap<Finding, Finding | undefined> =>
  new Map(
    roots.length < 2
      ? []
      : roots
          .filter(({ finding }) => derivationOf(finding.at, found.schema) !== undefined)
          .map((root) => [root.finding, restate(root, found, right, ask)]),
  );
