/** Where in the prose something stands. */
/** A stretch of a paragraph, [start, end) in UTF-16 units of the text as given; `quote` is exactly that slice. */
export interface Span {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Two that begin at the same place speak of the same figure. */
export const placeKey = ({ paragraph, start }: Span): string => `${paragraph} ${String(start)}`;
