/** Amounts in the unit that somebody likes to read. The point moves and nothing is rounded; the workbook keeps 万元. */
import { decimal } from "../../domain/decimal";
import type { Figure } from "../../domain/figure";
import { plain } from "../../domain/figure";
import type { AmountUnit } from "../views/amount";

const OF_ONE_WAN: Readonly<Record<AmountUnit, string>> = { 万元: "1", 元: "10000", 亿元: "0.0001" };

/** An amount of the form in another unit: 2195.62 万元 is "21956200 元" and "0.219562 亿元". */
export const showIn = ({ value, dp }: Figure, unit: AmountUnit): string =>
  `${decimal(plain(value, Math.max(2, dp)))
    .times(OF_ONE_WAN[unit])
    .toFixed()} ${unit}`;
