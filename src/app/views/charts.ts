import type { AmountUnit } from "./amount";
import type { PlaceView } from "./place";

export interface BarView {
  readonly label: string;
  readonly shown: string;
  /** The same in every unit that a reader may choose; of what is no amount there is none. */
  readonly amounts?: Readonly<Record<AmountUnit, string>>;
  /** Of the longest bar, in percent. */
  readonly length: string;
  readonly negative: boolean;
  /** Of the whole: "30.81%". */
  readonly share?: string;
  readonly place?: PlaceView;
}

export interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly BarView[];
  /** What the bars are parts of. */
  readonly whole?: BarView;
  /** Nothing is filled in yet. */
  readonly empty: boolean;
}
