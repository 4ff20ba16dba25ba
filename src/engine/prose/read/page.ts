/** A paragraph that is being read. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Span } from "./claim";
import type { UnitFound } from "./unit";

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

export const spanOf = (page: Page, start: number, end: number): Span => ({
  paragraph: page.paragraph,
  start,
  end,
  quote: page.text.slice(start, end),
});
