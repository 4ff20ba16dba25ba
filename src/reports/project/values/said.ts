/** What a sentence says of an indicator: a figure right behind its name, in its unit. Whatever stands farther off may be of something else. */
import { decimal, Decimal } from "../../../domain/decimal";
import { halfWidth } from "../../../domain/parse";
import { mentions } from "./mentions";
import { readValue } from "./read";
import type { Amount } from "./value";

/** In half width. */
const CLAUSE = /[,。;、:()]/;
/** Between a name and its figure. */
const LINK =
  /^(?:数量|数|率|合计|共计|共)?(?:实际)?(?:已)?(?:为|是|达到|达|完成|实现|≥|≤|=|不少于|不低于|不超过|不高于|控制在|至少)*$/;
/** Another year, a plan or a rough figure: not this indicator's. */
const OTHER = /上年|去年|往年|同期|同比|环比|较|比|累计|以来|约|近|余|左右|其中|平均|预计|计划/;
const FIGURE = /\d/;

const TWO = decimal(2);

export type WrittenFigure = Pick<Amount, "value" | "step">;

interface SaidFigure {
  readonly figure: Amount;
  /** As it stands there, name and figure. */
  readonly quote: string;
  /** 不少于, 以上: the figure is a bound and no result. */
  readonly isBound: boolean;
}

const clauseFrom = (text: string, at: number): string => {
  const end = text.slice(at).search(CLAUSE);
  return end < 0 ? text.slice(at) : text.slice(at, at + end);
};

const saidIn = (name: string, rest: string, unit: string): SaidFigure | undefined => {
  const first = rest.search(FIGURE);
  if (first < 0 || OTHER.test(rest) || !LINK.test(rest.slice(0, first))) return undefined;
  const read = readValue(rest);
  if (read.kind !== "amount" || read.unit !== unit) return undefined;
  return { figure: read, quote: name + rest, isBound: read.sign !== undefined && read.sign !== "=" };
};

/** In the order of the text. `unit`: of the indicator; "" says nothing about another figure. */
export const saidOf = (text: string, indicator: string, unit: string): readonly SaidFigure[] => {
  const [clean, name] = [halfWidth(text.replace(/\n/g, "。")), halfWidth(indicator)];
  if (unit === "") return [];
  return mentions(clean, name).flatMap((end) => saidIn(name, clauseFrom(clean, end), unit) ?? []);
};

/** As far as both were written: 98.6 is said to be 99. */
export const agrees = (a: WrittenFigure, b: WrittenFigure): boolean =>
  a.value.minus(b.value).abs().lte(Decimal.max(a.step, b.step).dividedBy(TWO));
