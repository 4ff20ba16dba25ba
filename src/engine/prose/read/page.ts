/** A paragraph that is being read. */
import type { Decimal } from "../../../domain/decimal";
import type { Lexicon } from "../lexicon/lexicon";
import type { FigureForm } from "./claim";
import type { Span } from "./span";

/** What follows the digits: 万元, %, 个. */
export interface UnitFound {
  readonly form: FigureForm;
  readonly unit: string;
  readonly end: number;
  /** Printed digits × this = the value in 万元, percentage points, or pieces. */
  readonly factor: Decimal;
  /** The inverse of `factor`. */
  readonly scale: Decimal;
  /** Decimal places that the factor shifts. */
  readonly shift: number;
  /** 余 or 多 stood between. */
  readonly over: boolean;
  readonly doubled: boolean;
}

export interface Page {
  readonly lexicon: Lexicon;
  readonly paragraph: string;
  /** As given. */
  readonly text: string;
  /** Normalised, of the same length. */
  readonly plain: string;
  /** 单位：万元, said once for the bare figures behind `unitFrom`. */
  readonly unit: UnitFound | undefined;
  readonly unitFrom: number;
}

/** What stands in front of a place, and no more of it than that. */
export const textBefore = ({ plain }: Pick<Page, "plain">, at: number, most: number): string =>
  plain.slice(Math.max(0, at - most), at);

/** The words in front of a place behind the last of these characters, and no more of them than that. */
export const wordsBefore = (page: Page, at: number, most: number, ends: string): string => {
  const words = textBefore(page, at, most);
  let last = -1;
  for (let i = 0; i < ends.length; i++) last = Math.max(last, words.lastIndexOf(ends.charAt(i)));
  return words.slice(last + 1);
};

/** What ends a sentence, or its part. */
export const ENDS_PART = "。；;\n";

export const spanOf = (page: Page, start: number, end: number): Span => ({
  paragraph: page.paragraph,
  start,
  end,
  quote: page.text.slice(start, end),
});
