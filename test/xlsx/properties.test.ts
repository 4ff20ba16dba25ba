/** @drawn 1 */
import fc from "fast-check";
import { openFile, readWorkbook, saveChanges, writeWorkbook } from "../../src/xlsx";
import { snapshotOfSpec } from "./snapshot";
import { anyWorkbook } from "./specs";

const runs = { numRuns: 60 };

test("any workbook is read back cell by cell", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (spec) => {
      expect(readWorkbook(await writeWorkbook(spec))).toEqual(snapshotOfSpec(spec));
    }),
    runs,
  );
});

test("any workbook opens as the spec that it was written from", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (spec) => {
      expect((await openFile(await writeWorkbook(spec))).spec).toEqual(spec);
    }),
    runs,
  );
});

test("any sheet in place of another in any file opens as it was, and so do the others", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, anyWorkbook, async (host, guest) => {
      const [sheet] = guest.sheets;
      const [, other] = host.sheets;
      const sheets = [{ sheet: sheet! }, { sheet: other!, from: other!.name }];
      const file = await saveChanges(await writeWorkbook(host), host, { sheets, names: host.names });
      expect((await openFile(file)).spec).toEqual({ sheets: [sheet, other], names: host.names });
    }),
    runs,
  );
});
