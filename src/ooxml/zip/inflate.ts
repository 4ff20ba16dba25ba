/** Undoing deflate with a ceiling: the one thing that Node and the browser do differently. */
import { Inflate as FflateInflate } from "fflate";

export interface Inflate {
  /**
   * Inflates raw deflate data that is stated to be `size` bytes long. Throws when the data is damaged or yields more than
   * `size` bytes; must stop soon after the ceiling, however much the data would go on to yield.
   */
  (deflated: Uint8Array, size: number): Uint8Array;
  /** Faster than what works everywhere, where the platform has it. */
  readonly crc32?: (bytes: Uint8Array) => number;
  /** Without the mark of the encoding; undefined for what is no UTF-8. */
  readonly utf8?: (bytes: Uint8Array) => string | undefined;
  readonly bytewise?: BytewiseReading;
}

/** UTF-8 with a character for each byte: made in a fraction of the time, for a part of which hardly any text is asked for. */
export interface BytewiseReading {
  /** undefined for what is no UTF-8. */
  readonly charactersOf: (bytes: Uint8Array) => string | undefined;
  /** The text that some of these characters stand for. */
  readonly textOf: (characters: string) => string;
}

/** Deflate expands at most 1032 times, so that one slice can overshoot the ceiling by about 4 MB, not more. */
const SLICE = 4096;

/** Works everywhere; node.ts has a faster one for the command line. */
export const portableInflate: Inflate = (deflated, size) => {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new FflateInflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError("more data than the entry states");
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let from = 0; from < deflated.length; from += SLICE) {
    stream.push(deflated.subarray(from, from + SLICE), from + SLICE >= deflated.length);
  }
  return out.subarray(0, filled);
};
