/** What the rules of this report see. Worked out when the first of them asks: most rules look at cells alone. */
import type { Judged } from "../../engine/definition/report";
import { scoringFactsOf } from "../../engine/standard/scoringFacts";
import type { DepartmentContext } from "./rules/rule";
import type { Cells } from "./schema";

export const contextOf = (judged: Judged<Cells>): DepartmentContext => new JudgedReport(judged);

class JudgedReport implements DepartmentContext {
  readonly cells;
  readonly source;
  readonly faults;
  readonly criteriaFaults;
  readonly criteriaWarnings;
  readonly prose;

  constructor(private readonly judged: Judged<Cells>) {
    this.cells = judged.cells;
    this.source = judged.source;
    this.faults = judged.faults;
    this.criteriaFaults = judged.criteriaFaults;
    this.criteriaWarnings = judged.criteriaWarnings;
    this.prose = new JudgedProse(judged);
  }

  get report() {
    return this.cells.report;
  }
  get scoring() {
    return scoringFactsOf(this.judged.score, this.cells);
  }
}

class JudgedProse {
  constructor(private readonly judged: Judged<Cells>) {}

  get review() {
    return this.judged.prose;
  }
}
