/**
 * A total is held against its parts as they should be, not as they stand: where a part is wrong as well, its total is told the figure that
 * both come to in the end, and a total that was right all along is told nothing.
 */
import type { AnyCell, CellId } from "../../domain/cell";
import { sectionKeys } from "../../reports/department/form";
import { derivationOf } from "../report/complete";
import { reportCells, type ReportCells } from "../report/cells";
import type { Finding } from "../review/finding";
import type { Root } from "./consequential";
import type { Rule } from "./rule";

/** What one rule says about a report. */
export type AskRule = (rule: Rule, cells: ReportCells) => readonly Finding[];

const withCell = (cells: ReportCells, cell: AnyCell): ReportCells =>
  reportCells(
    new Map<CellId, AnyCell>([...cells.all()].map((c) => [c.id, c.id === cell.id ? cell : c])),
    Object.fromEntries(sectionKeys.map((key) => [key, cells.rowCount(key)])),
  );

/** The finding as it reads with everything but its own cell put right; undefined where it then has nothing to say. */
const restate = ({ rule, finding }: Root, found: ReportCells, right: ReportCells, ask: AskRule): Finding | undefined =>
  ask(rule, withCell(right, found.cell(finding.at))).find((f) => f.at === finding.at);

/** By root finding: what it says instead, or undefined for nothing. One root alone says what it said. */
export const restatedRoots = (
  roots: readonly Root[],
  found: ReportCells,
  right: ReportCells,
  ask: AskRule,
): ReadonlyMap<Finding, Finding | undefined> =>
  new Map(
    roots.length < 2
      ? []
      : roots
          .filter(({ finding }) => derivationOf(finding.at) !== undefined)
          .map((root) => [root.finding, restate(root, found, right, ask)]),
  );
