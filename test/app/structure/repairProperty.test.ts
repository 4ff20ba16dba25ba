/** Whatever was done to names, rows, columns and sheets: after 修复 every cell is read as what it was, or its part is told; no cell is changed. */
import fc from "fast-check";
import { sampleWorkbook } from "../../support/sample";
import { standardOf } from "../../../src/app/structure/standardLayout";
import { repairedNames } from "../../../src/app/structure/repair/repairNames";
import { readWhole, withFoundNames } from "../../../src/app/structure/readWithFaults";
import type { Fault, Reading } from "../../../src/engine/report/read";
import { parseRef } from "../../../src/workbook/address";
import type { NameSpec, WorkbookSnapshot } from "../../../src/workbook/model";
import { department } from "../../../src/reports/department";
import { arbitraryTampering } from "../../support/arbitraryTampering";
import { snapshotOf } from "../../support/book";
import {
  carriedBy,
  filledOrigins,
  originAt,
  traced,
  tampered,
  type Origin,
  type Tampering,
} from "../../support/tampering";
import { tries } from "../../tools/drawn.mjs";

const whole = traced(snapshotOf(sampleWorkbook("corrected")));

/** Which row of a list a figure stands in may change. */
const fieldOf = (id: string): string => id.replace(/\.rows\.\d+\./, ".rows.");

const readings = ({ places }: Reading) => [...places].filter(([id]) => id.includes("."));

const meanings: ReadonlyMap<Origin, string> = new Map(
  readings(readWhole(department, whole)).map(([id, place]) => [originAt(whole, place) ?? "", fieldOf(id)]),
);

const partsOf = (fault: Fault): readonly string[] =>
  fault.kind === "sheetMissing"
    ? [...standardOf(department).homes.values()].filter((h) => h.sheet === fault.sheet).map((h) => h.section)
    : [fault.section];

const repaired = (
  found: WorkbookSnapshot,
): { readonly book: WorkbookSnapshot; readonly names: readonly NameSpec[] } => {
  const { faults } = readWhole(department, found);
  const lost = faults.flatMap((f) => (f.kind === "namesLost" ? f.names : []));
  const moved = repairedNames(department, withFoundNames(found, faults), faults).flatMap((r) => r.names);
  const names = [...lost.filter((n) => !moved.some((m) => m.name === n.name)), ...moved];
  const kept = found.names.filter((n) => !names.some((r) => r.name === n.name));
  return { book: { ...found, names: [...kept, ...names] }, names };
};

/** Cells of rows that were carried to another place are their mover's. */
const damaged = (done: readonly Tampering[]) =>
  done.reduce(
    ({ book, carried }, t) => ({ book: tampered(book, t), carried: new Set([...carried, ...carriedBy(book, t)]) }),
    { book: whole, carried: new Set<Origin>() },
  );

const partOf = (id: string): string => id.split(".")[0] ?? "";

const anyDamage = fc.array(arbitraryTampering, { minLength: 1, maxLength: 4 });

const homeOf = new Map(whole.names.map((n) => [n.name, n.ref]));

/** Of the first cell of an area; nothing when it is blank or was carried there. */
const meaningAt = (book: WorkbookSnapshot, ref: string, carried: ReadonlySet<Origin>): string | undefined => {
  const target = parseRef(ref);
  const origin = target === undefined ? undefined : originAt(book, { sheet: target.sheet, ...target.area });
  const isTheirs = origin === undefined || carried.has(origin) || !filledOrigins(book).includes(origin);
  return isTheirs ? undefined : (meanings.get(origin) ?? origin);
};

/** What a part that was not told reads for another field, and what of it is still there but not read. */
const silentErrors = (book: WorkbookSnapshot, carried: ReadonlySet<Origin>) => {
  const after = readWhole(department, book);
  const told = new Set(after.faults.flatMap(partsOf));
  const filled = new Map(filledOrigins(book).map((o) => [o, meanings.get(o)]));
  const read = readings(after).map(([id, place]) => [id, originAt(book, place) ?? ""] as const);
  const seen = new Set(read.map(([, origin]) => origin));
  const counts = (origin: Origin, id: string): boolean => !carried.has(origin) && !told.has(partOf(id));
  return {
    mistaken: read.filter(([id, o]) => filled.has(o) && filled.get(o) !== fieldOf(id) && counts(o, id)),
    unread: [...filled].filter(([o, id]) => id !== undefined && !seen.has(o) && counts(o, id)),
  };
};

test("nothing is read for another field or left unread in silence, and no name is pointed at another field's cell", () => {
  fc.assert(
    fc.property(anyDamage, (done) => {
      const { book: before, carried } = damaged(done);
      const { book, names } = repaired(before);
      const pointedWrongly = names.filter(({ name, ref }) => {
        const now = meaningAt(book, ref, carried);
        return now !== undefined && now !== meaningAt(whole, homeOf.get(name) ?? "", new Set());
      });
      expect({ ...silentErrors(book, carried), pointedWrongly }).toEqual({
        mistaken: [],
        unread: [],
        pointedWrongly: [],
      });
    }),
    { numRuns: tries("damaged workbooks", 100), seed: 2021 },
  );
});
