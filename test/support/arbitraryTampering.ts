/** Random damage: names, rows, columns and sheets deleted, inserted, moved or renamed. */
import fc from "fast-check";
import type { Tampering } from "./tampering";

const n = fc.nat(10_000);
const axis = fc.constantFrom("row" as const, "row" as const, "col" as const);

export const arbitraryTampering: fc.Arbitrary<Tampering> = fc.oneof(
  fc.record({ kind: fc.constant("deleteName" as const), name: n }),
  fc.record({ kind: fc.constant("breakName" as const), name: n }),
  fc.record({ kind: fc.constant("pointName" as const), name: n, to: n }),
  fc.record({ kind: fc.constantFrom("deleteLine" as const, "insertLine" as const), sheet: n, axis, at: n }),
  fc.record({ kind: fc.constant("moveLine" as const), sheet: n, axis, at: n, to: n }),
  fc.record({
    kind: fc.constantFrom("deleteSheet" as const, "renameSheet" as const, "breakSheet" as const),
    sheet: n,
  }),
);
