/** What a report offers to scoring: its measures, and the tables that some kinds of rule read. */
import type { FactTables } from "./facts";
import type { Measure } from "./measures/measure";

export interface ScoringBasis {
  readonly measures: readonly Measure[];
  readonly tables: FactTables;
  /** By the id that editions use. */
  readonly measureById: (id: string) => Measure | undefined;
  /** By the Chinese name, as chosen in 评价指标. */
  readonly measureByName: (name: string) => Measure | undefined;
}

export const scoringBasis = (measures: readonly Measure[], tables: FactTables = {}): ScoringBasis => {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const byName = new Map(measures.map((measure) => [measure.name, measure]));
  return { measures, tables, measureById: (id) => byId.get(id), measureByName: (name) => byName.get(name) };
};
