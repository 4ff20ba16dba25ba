/** Rows that the printed form offers for units still to be named: "3、二级机构2" and nothing beside it is no unit. */
import type { TableSection } from "../schema/section";

/** A row of a table as it stands: the name in its first column, and whether anything stands beside it. */
export interface NamedRow {
  readonly name: string;
  readonly alone: boolean;
}

/** Whoever kept the offered name and gave it figures in one table means the same unit in all of them. */
export const namesInUse = (rows: Iterable<NamedRow>): ReadonlySet<string> =>
  new Set([...rows].filter(({ alone }) => !alone).map(({ name }) => name));

export const isOffered = (
  { offeredNames }: TableSection,
  { name, alone }: NamedRow,
  inUse: ReadonlySet<string>,
): boolean => alone && offeredNames.test(name) && !inUse.has(name);
