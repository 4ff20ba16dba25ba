/** Reports for tests: the two samples, a workbook of either, and what the product makes of a workbook. */
import { department } from "../../src/reports/department";
import type { Cells, DepartmentReading } from "../../src/reports/department/schema";
import { assess, type Assessment } from "../../src/app/assessment/assess";
import { proseOf, scoreOf } from "../../src/app/assessment/judged";
import { defaultEdition, editionInUse, type EditionInUse } from "../../src/app/standard/editions";
import { scoringFactsOf } from "../../src/engine/standard/scoringFacts";
import type { Edition } from "../../src/engine/scoring/edition/edition";
import type { DepartmentContext } from "../../src/reports/department/rules/rule";
import { bookOf, type Book } from "./book";
import { corrected, published } from "./samples";

export { bookOf, opened, placeOf, stale, typed, type Book, type Values } from "./book";
export { corrected, published, scored } from "./samples";

/** Laid out once: books never change, every step makes a new one. */
export const correctedBook: Book = bookOf(corrected);
export const publishedBook: Book = bookOf(published);

/** An edition nobody changed. */
export const asShipped = (edition: Edition): EditionInUse => ({ edition, own: new Map(), faults: [], warnings: [] });

const inUseFor = (cells: Cells, edition?: Edition): EditionInUse =>
  edition === undefined ? editionInUse(department, defaultEdition(department).id, cells) : asShipped(edition);

/** Everything the product says about a workbook. */
export const assessed = ({ cells, faults }: DepartmentReading): Assessment =>
  assess({ report: department, cells, faults, inUse: inUseFor(cells), source: "workbook" });

/** With a 审核说明 for each of these findings. */
export const explained = ({ cells, ...rest }: DepartmentReading, ...keys: readonly string[]): DepartmentReading => ({
  ...rest,
  cells: {
    ...cells,
    rowCount: (section) => (section === "explanations" ? keys.length : cells.rowCount(section)),
    cell: (id) => {
      const row = /^explanations\.rows\.(\d+)\./.exec(id)?.[1];
      if (row === undefined) return cells.cell(id);
      return { id, state: "filled", value: id.endsWith(".key") ? (keys[Number(row)] ?? "") : "属实" };
    },
  },
});

/** What a rule is given to judge a workbook. Scores are worked out when first asked for; `edition` replaces the one in the workbook. */
export const contextOf = ({ cells, faults }: DepartmentReading, edition?: Edition): DepartmentContext => {
  const inUse = inUseFor(cells, edition);
  let scoring: DepartmentContext["scoring"] | undefined;
  return {
    cells,
    report: cells.report,
    source: "workbook",
    faults,
    criteriaFaults: inUse.faults,
    criteriaWarnings: inUse.warnings,
    get scoring() {
      return (scoring ??= scoringFactsOf(scoreOf(department, cells, inUse), cells));
    },
    get prose() {
      return { review: proseOf(department, cells, inUse) };
    },
  };
};

/** For rules on cells alone: figures as typed, no formulas, prose not read. */
export const contextOfCells = (cells: Cells): DepartmentContext => ({
  cells,
  report: cells.report,
  source: "data",
  faults: [],
  criteriaFaults: [],
  criteriaWarnings: [],
  scoring: scoringFactsOf(scoreOf(department, cells, asShipped(defaultEdition(department))), cells),
  prose: {},
});
