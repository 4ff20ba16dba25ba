/** How projects are scored: weights, bands and bounds, as one edition prints them. */
import type { Decimal } from "../../../domain/decimal";
import type { Grade } from "../../../engine/scoring/grade";

/** Share of the points that a degree of completion may earn, in %. */
export interface DegreeBand {
  readonly id: string;
  readonly name: string;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface IndicatorLevel {
  readonly name: string;
  readonly weight: Decimal;
  /** 二级指标 */
  readonly kinds: readonly string[];
}

/** At most `most` in total where less than `below` % was spent. */
export interface Cap {
  readonly below: Decimal;
  readonly most: Decimal;
}

export interface Standard {
  readonly id: string;
  readonly name: string;
  readonly source: { readonly title: string; readonly status: string; readonly note: string };
  readonly executionWeight: Decimal;
  readonly levels: readonly IndicatorLevel[];
  /** From the best down. */
  readonly bands: readonly DegreeBand[];
  /** WordsValue of a result and the bands that they may mean; the first that a text holds counts. */
  readonly degrees: readonly { readonly words: readonly string[]; readonly bands: readonly string[] }[];
  /** 二级指标 for which less is better where no sign is written. */
  readonly lessIsBetter: readonly string[];
  /** 二级指标 whose targets are to be figures or days; of the others words may do. */
  readonly measured: readonly string[];
  readonly deviation: {
    /** So far beyond the target, in %, that the officer must say why. */
    readonly bound: Decimal;
    /** Points taken off then; none where the standard leaves that to a person. */
    readonly deduct?: Decimal;
  };
  /** The rest is brought to 100 where indicators do not apply. */
  readonly rebases: boolean;
  /** The lowest bound first. */
  readonly caps: readonly Cap[];
  readonly grades: readonly Grade[];
}
