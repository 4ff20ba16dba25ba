/** Shares in round words: 近三成, 六成多, 六成一, 三分之二. */
import { Decimal, HUNDRED } from "../../../../domain/decimal";
import { chineseNumber } from "./chinese";
import type { Hedge } from "../claim";
import { spanOf } from "../page";
import type { Page } from "../page";
import type { FigureToken } from "./token";

const TENTHS = /([一二三四五六七八九])成(?:(多)|([一二三四五六七八九])(?=[（(，,、。；;\n]|$))?/y;
const PARTS = /([二三四五六七八九十]{1,2})分之([一二三四五六七八九])/y;
const TEN = new Decimal(10);

const tokenOf = (page: Page, start: number, end: number, value: Decimal, hedge: Hedge | undefined): FigureToken => ({
  kind: "figure",
  start,
  end,
  value: {
    form: "percent",
    value,
    dp: -1,
    unit: "成",
    scale: new Decimal(1),
    digits: spanOf(page, start, end),
    ...(hedge === undefined ? {} : { hedge }),
  },
});

const numberIn = (words: string | undefined): Decimal | undefined =>
  words === undefined ? undefined : chineseNumber(words)?.value;

const tenthsAt = (page: Page, at: number): FigureToken | undefined => {
  TENTHS.lastIndex = at;
  const match = TENTHS.exec(page.plain);
  const tenths = numberIn(match?.[1]);
  if (match === null || tenths === undefined) return undefined;
  const more = numberIn(match[3]);
  const end = at + match[0].length;
  if (more !== undefined) return tokenOf(page, at, end, tenths.times(TEN).plus(more), "about");
  return tokenOf(page, at, end, tenths.times(TEN), match[2] === undefined ? undefined : "over");
};

/** To within ten percentage points: nobody says 三分之二 of 66.67 % alone. */
const partsAt = (page: Page, at: number): FigureToken | undefined => {
  PARTS.lastIndex = at;
  const match = PARTS.exec(page.plain);
  const [parts, of] = [numberIn(match?.[2]), numberIn(match?.[1])];
  if (match === null || parts === undefined || of === undefined) return undefined;
  return tokenOf(page, at, at + match[0].length, parts.dividedBy(of).times(HUNDRED), "about");
};

export const fractionAt = (page: Page, at: number): FigureToken | undefined => tenthsAt(page, at) ?? partsAt(page, at);
