/** An edition: one printed scoring sheet as data, checked and bound to the rules it names. */
import type { Decimal } from "../../../domain/decimal";
import type { Grade } from "../grade";
import type { Measure } from "../measures/measure";
import type { ScoringRule } from "../methods/kind";
import type { PostStage } from "../methods/post/stage";
import type { SettingChanges, Settings } from "../settings";
import type { Validity } from "./validity";

/** belowFull: whenever the self-score is below the weight or differs from the rule's points · never: the row asks for none. */
type ReasonPolicy = "belowFull" | "never";

export interface Indicator {
  /** Unique in the edition; names are not (管理制度健全性 occurs twice). */
  readonly id: string;
  /** 一级, 二级, 三级指标 as printed. */
  readonly path: readonly [string, string, string];
  /** 评分标准 as printed; rows that share one printed cell repeat it. */
  readonly text: string;
  /** Full points; for a member of a pool its share of the pool. */
  readonly weight: Decimal;
  readonly group?: string;
  readonly measure?: Measure;
  readonly rule: ScoringRule;
  readonly reason: ReasonPolicy;
  /** Where this indicator answers an open question otherwise than the edition. */
  readonly settings: SettingChanges;
}

export interface Group {
  readonly id: string;
  /** pool: members share the weight, and those not selected leave it to the others · oneOf: one of two is scored. */
  readonly kind: "pool" | "oneOf";
  readonly name: string;
  readonly weight: Decimal;
  /** oneOf: the indicator that the department chose. */
  readonly chosen?: string;
}

interface EditionSource {
  readonly title: string;
  /** 文号 of the document that it was issued with, where it is known. */
  readonly document?: string;
  readonly status: "已核" | "待核";
  readonly note?: string;
}

export interface Edition {
  readonly id: string;
  readonly name: string;
  readonly validity: Validity;
  readonly source: EditionSource;
  /** Printed under the sheet. */
  readonly footnote?: string;
  /** What the weights add up to, pools counted once. */
  readonly total: Decimal;
  readonly settings: Settings;
  readonly grades: readonly Grade[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  /** What happens to the sum, in this order. */
  readonly post: readonly PostStage[];
}

/** Where an edition is wrong. */
export interface EditionFault {
  /** Path in the edition file: "indicators[3].rule.bands". */
  readonly path: string;
  /** The indicator, group or stage meant, where the fault is about one. */
  readonly id?: string;
  readonly part: EditionPart;
  /** A Chinese sentence without a place; the place is `path` here and a cell in the workbook. */
  readonly message: string;
}

export type EditionPart = "id" | "path" | "text" | "weight" | "rule" | "params" | "measure" | "edition";

export type LoadedEdition =
  { readonly ok: true; readonly edition: Edition } | { readonly ok: false; readonly faults: readonly EditionFault[] };
