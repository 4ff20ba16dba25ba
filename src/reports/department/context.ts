/** What the rules of this report see. Worked out when the first of them asks: most rules look at cells alone. */
import type { Judged } from "../../engine/definition/report";
import { scoringFactsOf } from "../../engine/standard/scoringFacts";
import type { DepartmentContext } from "./rules/rule";
import type { Cells } from "./schema";

export const contextOf = (judged: Judged<Cells>): DepartmentContext => {
  const { cells, source, faults, criteriaFaults, criteriaWarnings } = judged;
  return {
    cells,
    source,
    faults,
    criteriaFaults,
    criteriaWarnings,
    get report() {
      return cells.report;
    },
    prose: {
      get review() {
        return judged.prose;
      },
    },
    get scoring() {
      return scoringFactsOf(judged.score, cells);
    },
  };
};
