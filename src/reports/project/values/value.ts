/** What an indicator asks for and what came of it, read out of the words that officers write. */
import type { Day } from "../../../domain/cell";
import type { Decimal } from "../../../domain/decimal";
import type { WrittenAmount } from "../../../domain/writtenUnits";

export type Sign = "≥" | "≤" | "=" | ">" | "<";

/** 3 万人 is 30000 人. */
export interface Amount extends WrittenAmount {
  readonly kind: "amount";
  /** One in the last place that was written: 0.1 亿元 for 2.1 亿元. */
  readonly step: Decimal;
  /** As written: by a sign or by a word such as 不少于. */
  readonly sign?: Sign;
}

/** The last day on which it may be, or was, done: "2021 年 12 月底前" is 2021-12-31. */
interface Deadline {
  readonly kind: "day";
  readonly day: Day;
}

/** several: figures of which none can be told to be the one */
interface WordsValue {
  readonly kind: "words" | "several";
  readonly text: string;
}

/** none: nothing is asked, "—" or 不适用 */
export type IndicatorValue = Amount | Deadline | WordsValue | { readonly kind: "blank" | "none" };
