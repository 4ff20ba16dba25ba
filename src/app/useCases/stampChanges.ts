/**
 * What differs between the report as it was stamped and the report as it is. Rows are known by their titles, so that one
 * inserted above does not make all rows below look changed; totals and ratios that moved with a figure are told apart from it.
 */
import type { CellId } from "../../domain/cell";
import { labelOf, subjectOf, type Titles } from "../../engine/report/label";
import { derivationOf } from "../../engine/report/complete";
import type { Schema } from "../../engine/schema/schema";

/** Cells by id, as they are shown; blank cells are absent. */
export type ContentById = ReadonlyMap<CellId, string>;

interface ContentChange {
  readonly field: string;
  /** Absent when blank. */
  readonly was?: string;
  readonly now?: string;
  /** Where it stands now; absent for what is gone. */
  readonly at?: CellId;
  /** A derived cell, which follows from others. */
  readonly derived: boolean;
}

const titlesOf = (content: ContentById, schema: Schema): Titles => ({
  schema,
  cell: (id) => {
    const value = content.get(id);
    return value === undefined ? { id, state: "blank" } : { id, state: "filled", value };
  },
});

/** Cells by what they are about. Rows of the same title cannot be told apart by it: there the place in the table decides. */
const bySubject = (content: ContentById, titles: Titles): ReadonlyMap<string, CellId> => {
  const seen = new Map<string, CellId>();
  for (const id of content.keys()) {
    const subject = subjectOf(id, titles);
    seen.set(seen.has(subject) ? id : subject, id);
  }
  return seen;
};

export const contentChanges = (was: ContentById, now: ContentById, schema: Schema): readonly ContentChange[] => {
  const [oldTitles, newTitles] = [titlesOf(was, schema), titlesOf(now, schema)];
  const [before, after] = [bySubject(was, oldTitles), bySubject(now, newTitles)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((subject) => {
    const [from, at] = [before.get(subject), after.get(subject)];
    const [old, current] = [from === undefined ? undefined : was.get(from), at === undefined ? undefined : now.get(at)];
    const id = at ?? from;
    if (id === undefined || old === current) return [];
    const field = labelOf(id, at === undefined ? oldTitles : newTitles);
    return [
      {
        field,
        ...(old === undefined ? {} : { was: old }),
        ...(current === undefined ? {} : { now: current }),
        ...(at === undefined ? {} : { at }),
        derived: derivationOf(id, schema) !== undefined,
      },
    ];
  });
};
