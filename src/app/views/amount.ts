/** Units in which a reader may look at amounts; the first is the form's. */
export const AMOUNT_UNITS = ["万元", "元", "亿元"] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];
