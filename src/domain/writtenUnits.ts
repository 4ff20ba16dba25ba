/** Units as they stand after a figure, down to those without a multiple. */
import { decimal, type Decimal } from "./decimal";

interface WrittenUnit {
  /** Of the multiple as it was written: 10000 for 万元. */
  readonly scale: Decimal;
  /** "元", "人", "%", or "" where none is written. */
  readonly unit: string;
}

export interface WrittenAmount extends WrittenUnit {
  /** Multiples are worked out. */
  readonly value: Decimal;
}

const ONE = decimal(1);
const MULTIPLES: readonly (readonly [prefix: string, scale: Decimal])[] = [
  ["万亿", decimal("1e12")],
  ["亿", decimal("1e8")],
  ["千万", decimal("1e7")],
  ["百万", decimal("1e6")],
  ["万", decimal("1e4")],
];
const SAME: Readonly<Record<string, string>> = {
  "％": "%",
  个百分点: "%",
  百分点: "%",
  人次数: "人次",
  块: "元",
  km: "公里",
  千米: "公里",
  "㎡": "平方米",
  平米: "平方米",
  平方: "平方米",
  公斤: "千克",
  kg: "千克",
  t: "吨",
  h: "小时",
};
/** The report is of one year: 12次/年 is 12次. */
const A_YEAR = /[/每]年$/;

/** "万元" is ten thousand 元; "万" alone a figure without a unit. */
export const measuredIn = (written: string): WrittenUnit => {
  const found = MULTIPLES.find(([prefix]) => written.startsWith(prefix));
  const unit = (found === undefined ? written : written.slice(found[0].length)).replace(A_YEAR, "");
  return { scale: found?.[1] ?? ONE, unit: SAME[unit.toLowerCase()] ?? unit };
};
