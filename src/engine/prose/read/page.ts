/** A paragraph that is being read. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Span } from "./claim";

export interface Page {
  readonly lexicon: Lexicon;
  readonly paragraph: string;
  /** As given. */
  readonly text: string;
  /** Normalised, of the same length. */
  readonly plain: string;
}

export const spanOf = (page: Page, start: number, end: number): Span => ({
  paragraph: page.paragraph,
  start,
  end,
  quote: page.text.slice(start, end),
});
