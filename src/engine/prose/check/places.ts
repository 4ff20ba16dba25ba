/** Which figures something is known of, told by where they begin. */
import type { Span } from "../read/span";

/** Whether one of them begins where the other does. */
type IsAmong = (span: Span) => boolean;

export const placesOf = (spans: Iterable<Span>): IsAmong => {
  const starts = new Map<string, Set<number>>();
  for (const { paragraph, start } of spans) {
    const known = starts.get(paragraph);
    if (known === undefined) starts.set(paragraph, new Set([start]));
    else known.add(start);
  }
  return ({ paragraph, start }) => starts.get(paragraph)?.has(start) === true;
};
