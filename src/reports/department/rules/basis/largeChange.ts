import { Decimal } from "../../../../domain/decimal";

/** Percent; what bureaus commonly ask to have explained. Office practice, no document sets it. */
export const LARGE_CHANGE = new Decimal(30);
