/** A small edition to change in tests: one measured row, one judged row. */
import { scoringBasis } from "../../../src/reports/department/scoringBasis";
import type { Edition } from "../../../src/engine/scoring/edition/edition";
import { faultLine } from "../../../src/engine/scoring/edition/faults";
import { loadEdition } from "../../../src/engine/scoring/edition/load";
import { decimal } from "../../../src/domain/decimal";
import type { SelfScores } from "../../../src/engine/scoring/score/self";

type Json = Record<string, unknown>;

export const row = (id: string, weight: string, changes: Json = {}): Json => ({
  id,
  path: ["投入", "配置", `指标${id}`],
  text: "",
  weight,
  rule: { kind: "manual" },
  ...changes,
});

export const staff = (weight: string): Json =>
  row("staff", weight, { measure: "staffControl", rule: { kind: "stepAbove", base: "100", deduct: "0.5" } });

export const editionWith = (indicators: readonly Json[], rest: Json = {}): Edition => {
  const loaded = loadEdition(
    {
      id: "sample",
      name: "样表",
      validity: { place: "某市" },
      source: { title: "样表", status: "待核" },
      grades: [
        { code: "优", label: "优秀", from: "90" },
        { code: "良", label: "良好", from: "80" },
        { code: "中", label: "中", from: "60" },
        { code: "差", label: "差", from: "0" },
      ],
      indicators,
      ...rest,
    },
    scoringBasis,
  );
  if (!loaded.ok) throw new Error(loaded.faults.map(faultLine).join("\n"));
  return loaded.edition;
};

export const selves = (scores: Readonly<Record<string, string>>): SelfScores =>
  new Map(Object.entries(scores).map(([id, score]) => [id, { score: decimal(score) }]));
