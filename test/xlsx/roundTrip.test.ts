import { openFile, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { zlibInflate } from "../../src/ooxml/node";
import { rich } from "./rich";
import { snapshotOfSpec } from "./snapshot";

describe("a workbook that uses all the model has", () => {
  test("is read back cell by cell, name by name", async () => {
    const file = await writeWorkbook(rich);
    expect(readWorkbook(file)).toEqual(snapshotOfSpec(rich));
  });

  test("reads the same with Node's inflate and with the portable one", async () => {
    const file = await writeWorkbook(rich);
    expect(readWorkbook(file, { inflate: zlibInflate })).toEqual(readWorkbook(file));
  });

  test("opens as the very spec that it was written from", async () => {
    const file = await writeWorkbook(rich);
    expect((await openFile(file)).spec).toEqual(rich);
  });

  test("gives the same bytes each time", async () => {
    expect(await writeWorkbook(rich)).toEqual(await writeWorkbook(rich));
  });
});
