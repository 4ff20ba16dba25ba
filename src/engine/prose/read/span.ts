/** Where in the prose something stands. */
/** A stretch of a paragraph, [start, end) in UTF-16 units of the text as given; `quote` is exactly that slice. */
export interface Span {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
