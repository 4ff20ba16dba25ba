/** Amounts that were filled in as 元 where the form has 万元. */
import { Decimal } from "../../../domain/decimal";

export const YUAN_IN_WAN = new Decimal(10000);

/** As the form writes it in 万元, with two decimals at most. */
export const wanOf = (yuan: Decimal): string => yuan.dividedBy(YUAN_IN_WAN).toDecimalPlaces(2).toFixed();
