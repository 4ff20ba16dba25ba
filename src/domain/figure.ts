/** A figure as a report shows it: an exact value, its unit, and how many decimals were printed. */
import { Decimal } from "./decimal";

/** "%" holds percentage points: 30.81 means 30.81 %. */
export type Unit = "万元" | "%" | "人" | "分" | "份" | "个" | "年";

export interface Figure {
  readonly value: Decimal;
  readonly unit: Unit;
  /** Decimals shown; half a unit of the last one is what rounding may have taken away. */
  readonly dp: number;
}

export const figure = (value: Decimal | string | number, unit: Unit, dp?: number): Figure => {
  const exact = new Decimal(value);
  return { value: exact, unit, dp: dp ?? exact.decimalPlaces() };
};

/** Printed as the form prints: at most `dp` decimals, trailing zeros dropped (7138.10 → 7138.1). */
export const plain = (value: Decimal, dp = 2): string =>
  (value.decimalPlaces() > dp ? value.toDecimalPlaces(dp) : value).toFixed();

/** With its unit: "7138.12 万元", "91.11%". Percentages keep both decimals, as the form prints them. */
export const show = (f: Figure): string =>
  f.unit === "%" ? `${f.value.toDecimalPlaces(2).toFixed(2)}%` : `${plain(f.value, Math.max(2, f.dp))} ${f.unit}`;
