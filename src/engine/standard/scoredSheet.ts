/** What the rules about scores need to know of the scoring sheet: rows as read, and what scoring made of each. */
import type { AnyCell, CellId, FigureCell } from "../../domain/cell";
import type { Decimal } from "../../domain/decimal";
import type { Edition } from "../scoring/edition/edition";
import type { ScoredRow as RubricRow } from "../scoring/score/row";
import type { Unsure } from "../scoring/methods/outcome";

export interface ScoringSheetRow {
  readonly indicator: string;
  readonly name: string;
  /** 一级、二级、三级指标 */
  readonly path: readonly string[];
  /** Points are a person's to give. */
  readonly judged: boolean;
  /** What a person may give: of a tier that is stated, less than all. */
  readonly range?: RubricRow["range"];
  /** Full points of the row; a member of a pool has its share. */
  readonly weight: Decimal;
  /** Shares one printed weight with other rows. */
  readonly pooled: boolean;
  /** Most that the row may earn: its weight, or the whole pool. */
  readonly ceiling: Decimal;
  /** Points by the rule; absent for judged rows and for what cannot be scored. */
  readonly rulePoints?: Decimal | undefined;
  /** Lines of the derivation, put into words for whoever has a message to write. */
  readonly steps: () => readonly string[];
  /** Why the rule gives no points, and what to fill in. */
  readonly unsure?:
    { readonly reason: Unsure["reason"]; readonly why: string; readonly fields: readonly CellId[] } | undefined;
  /** Marked 不适用 although there are figures for it: those, and the points that they would come to. */
  readonly setAside?:
    { readonly figures: string; readonly fields: readonly CellId[]; readonly points: Decimal } | undefined;
  readonly reasonRequired: boolean;
  /** A 扣分原因 for the points lost, put into words for whoever proposes it. */
  readonly proposedReason: () => string | undefined;
  /** Not selected in its group: nothing is asked of it. */
  readonly leftOut: boolean;
  readonly self: FigureCell;
  readonly reason: AnyCell;
  readonly printedWeight: FigureCell;
  readonly printedRule: FigureCell;
  readonly ruleText: AnyCell;
  /** What the printed text of the sheet states otherwise than the parameters; nothing of a text that is the indicator's own. */
  readonly textApart: () => readonly string[];
}

export interface ScoringFacts {
  /** The edition in use. */
  readonly edition: Pick<Edition, "name" | "validity" | "grades">;
  readonly rows: readonly ScoringSheetRow[];
  /** Indicators of the edition that the sheet lacks. */
  readonly missing: readonly { readonly indicator: string; readonly name: string }[];
  /** Rows of the sheet that the edition does not know. */
  readonly unknown: readonly { readonly id: string; readonly cell: AnyCell }[];
  readonly pools: readonly {
    readonly name: string;
    readonly max: Decimal;
    readonly rows: readonly ScoringSheetRow[];
  }[];
  /** Grade of the self-score, with every label that stands for it. */
  readonly gradeOf: (total: Decimal) => { readonly label: string; readonly labels: readonly string[] } | undefined;
  readonly total: Decimal;
  /** What made the total another than the sum of the self-scores. */
  readonly totalSteps: () => readonly string[];
  /** What the weights of the edition add up to. */
  readonly weightTotal: Decimal;
}
