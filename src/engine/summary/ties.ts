/** The ties of the summary table, told so that rounding can keep them: each cell runs from one tie to another. */

/** `whole` is the sum of the parts, each with its sign. */
export interface Tie {
  readonly whole: string;
  readonly parts: readonly { readonly column: string; readonly minus: boolean }[];
}

/** A column runs out of one tie and into another; undefined: the tie of its column total. `flipped`: it counts the other way. */
export interface TiePath {
  readonly out: number | undefined;
  readonly into: number | undefined;
}

type Uses = readonly { readonly tie: number; readonly sign: number }[];

const usesOf = (column: string, ties: readonly Tie[]): Uses =>
  ties.flatMap(({ whole, parts }, tie) => [
    ...(whole === column ? [{ tie, sign: -1 }] : []),
    ...parts.flatMap((p) => (p.column === column ? [{ tie, sign: p.minus ? -1 : 1 }] : [])),
  ]);

/**
 * Which way every tie is read (1 or -1), so that a column that stands in two of them leaves the one and enters the other.
 * Throws for ties that cannot be read so: no form has them.
 */
const readingsOf = (uses: ReadonlyMap<string, Uses>, ties: readonly Tie[]): readonly number[] => {
  const readings = new Map<number, number>();
  const follow = (tie: number, reading: number): void => {
    const known = readings.get(tie);
    if (known !== undefined && known !== reading) throw new Error("ties cannot be kept together");
    if (known !== undefined) return;
    readings.set(tie, reading);
    for (const pair of uses.values()) {
      const [own, other] = pair[0]?.tie === tie ? pair : [pair[1], pair[0]];
      if (own?.tie === tie && other !== undefined) follow(other.tie, -reading * own.sign * other.sign);
    }
  };
  ties.forEach((_, tie) => readings.has(tie) || follow(tie, 1));
  return ties.map((_, tie) => readings.get(tie) ?? 1);
};

/** The way of every column through the ties. */
export const waysOf = (columns: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, TiePath> => {
  const uses = new Map(columns.map((column) => [column, usesOf(column, ties)]));
  if ([...uses.values()].some(({ length }) => length > 2)) throw new Error("a column stands in more than two ties");
  const readings = readingsOf(uses, ties);
  return new Map(
    [...uses].map(([column, found]) => {
      const at = (sign: number): number | undefined => found.find((u) => u.sign * (readings[u.tie] ?? 1) === sign)?.tie;
      return [column, { out: at(-1), into: at(1) }];
    }),
  );
};
