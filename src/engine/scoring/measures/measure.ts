/** A measure: a named figure of the scoring standard with its official definition, how it is worked out, and what came of it. */
import type { Decimal } from "../../../domain/decimal";
import type { Facts, LabelledField } from "../facts";
import type { SettingKey, Settings } from "../settings";

/** Where a definition comes from, and whether its wording was compared with the document. */
export interface Source {
  readonly title: string;
  /** 已核: compared with the text or a copy of it · 待核: from practice or memory, check before quoting. */
  readonly status: "已核" | "待核";
}

/** What officers read about a measure: on the sheet, in explanations, in the prompts of 基础数据, in the docs. */
export interface MeasureCard {
  /** Stable id that editions refer to. */
  readonly id: string;
  /** Unique; also what 测算指标 in 评价指标 accepts. */
  readonly name: string;
  /** The formula in words: "在职人员数 ÷ 编制数 × 100%". */
  readonly formula: string;
  /** What the terms mean and what is not counted. */
  readonly definition: string;
  /** "%" values are percentage points, shown with two decimals, computed exactly. */
  readonly unit: "%" | "万元";
  readonly source: Source;
  /** A part of a whole: above 100 % something in the figures deserves a second look. */
  readonly partOfWhole?: true;
}

export interface MeasureContext {
  readonly facts: Facts;
  readonly settings: Settings;
  /** Whose own 目标值 and 实际值 a measure reads, where it reads them. */
  readonly indicator: string;
}

/** A figure that went into the value, as the report shows it. */
export interface ShownTerm extends LabelledField {
  readonly value: Decimal;
  readonly minus: boolean;
}

export interface MeasuredValue {
  readonly state: "value";
  readonly measure: MeasureCard;
  /** Exact to 40 digits; shown with `dp` decimals. */
  readonly value: Decimal;
  readonly dp: 2;
  readonly numerator: readonly ShownTerm[];
  /** Empty for an amount. */
  readonly denominator: readonly ShownTerm[];
}

/** Why there is no value; the fields say where to look. */
export interface Unmeasured {
  readonly state: "missing" | "unreadable" | "contradiction" | "countedTwice" | "zeroOverZero" | "overZero";
  readonly measure: MeasureCard;
  readonly fields: readonly LabelledField[];
}

export type Measured = MeasuredValue | Unmeasured;

export interface Measure extends MeasureCard {
  /** Every field that may be read under some setting. `own.…` stands for the indicator's own 目标值 or 实际值. */
  readonly inputs: readonly LabelledField[];
  /** The open questions that change the value. */
  readonly settings: readonly SettingKey[];
  evaluate(context: MeasureContext): Measured;
}
