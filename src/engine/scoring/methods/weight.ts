/** The rule's own full score must be the weight: a published sheet prints 5 beside a rule of 8 points. */
import { Decimal, sumOf } from "../../../domain/decimal";
import type { Band } from "./params";

export const fullScoreFault = (full: Decimal, weight: Decimal): readonly string[] =>
  full.equals(weight) ? [] : [`规则满分 ${full.toFixed()} 分与分值 ${weight.toFixed()} 分不一致`];

export const restatedFault = (full: Decimal | undefined, weight: Decimal): readonly string[] =>
  full === undefined ? [] : fullScoreFault(full, weight);

export const bestOf = (bands: readonly Band[]): Decimal => Decimal.max(0, ...bands.map((band) => band.points));

export const totalPoints = (items: readonly { readonly value: Decimal }[]): Decimal =>
  sumOf(items.map((item) => item.value));
