/**
 * A total is held against its parts as they should be, not as they stand: where a part is wrong as well, its total is told the figure that
 * both come to in the end, and a total that was right all along is told nothing.
 */
import type { AnyCell, CellId } from "../../domain/cell";
import { derivationOf } from "../report/complete";
import { withCells, type ReportCellsOf } from "../report/cells";
import type { Finding } from "../review/finding";
import type { FormSections } from "../schema/section";
import type { Root } from "./consequential";

/** What one rule, by its id, says about a report. */
export type AskRule<S extends FormSections> = (rule: string, cells: ReportCellsOf<S>) => readonly Finding[];

const withCell = <S extends FormSections>(cells: ReportCellsOf<S>, cell: AnyCell): ReportCellsOf<S> =>
  withCells(cells, new Map<CellId, AnyCell>([...cells.all()].map((c) => [c.id, c.id === cell.id ? cell : c])));

/** The finding as it reads with everything but its own cell put right; undefined where it then has nothing to say. */
const restate = <S extends FormSections>(
  { rule, finding }: Root,
  found: ReportCellsOf<S>,
  right: ReportCellsOf<S>,
  ask: AskRule<S>,
): Finding | undefined => ask(rule.id, withCell(right, found.cell(finding.at))).find((f) => f.at === finding.at);

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
