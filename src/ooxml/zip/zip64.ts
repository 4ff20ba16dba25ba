/** Numbers of 64 bits, as zip64 files state them where 32 bits stand for "see there" (APPNOTE 4.5.3). */

export const NOT_HERE = 0xffffffff;
const ZIP64_FIELD = 1;

/** Larger ones than a double holds exactly are past the end of any file that we read. */
export const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/**
 * Size, packed size and offset of an entry, each from the zip64 field among its extra fields where it is not stated itself.
 * Without such a field they stay as stated: the entry is then found to run past the end.
 */
export const wideNumbers = (
  stated: readonly [number, number, number],
  view: DataView,
  from: number,
  to: number,
): readonly [number, number, number] => {
  if (!stated.includes(NOT_HERE)) return stated;
  const [start, end] = zip64Field(view, from, to);
  let at = start;
  const wide = (value: number): number => {
    if (value !== NOT_HERE || at + 8 > end) return value;
    at += 8;
    return wideNumber(view, at - 8);
  };
  const [size, packed, offset] = stated;
  return [wide(size), wide(packed), wide(offset)];
};

/** Where its numbers begin and end; nothing when there is none. */
const zip64Field = (view: DataView, from: number, to: number): readonly [number, number] => {
  for (let at = from; at + 4 <= to;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_FIELD) return [at + 4, Math.min(next, to)];
    at = next;
  }
  return [to, to];
};
