/**
 * Tables of other systems, read and changed in the page.
 *
 * @jest-environment node
 */
import { tables } from "../../src/taskpane/tables";
import { lastYearFile } from "../support/lastYear";

afterEach(() => jest.dontMock("../../src/xlsx/tables"));

test("a cell is changed and read again, without Node", async () => {
  const changed = await tables.change(
    await lastYearFile(),
    new Map([["收支情况", [{ row: 90, col: 1, value: "附注" }]]]),
  );
  const sheet = (await tables.read(changed)).sheets.find(({ name }) => name === "收支情况");
  expect(sheet?.cells[90 - sheet.top]?.[1 - sheet.left]).toEqual({ value: "附注" });
});

test("a program that cannot be fetched is a Problem", async () => {
  jest.resetModules();
  jest.doMock("../../src/xlsx/tables", () => {
    throw new Error("Loading chunk failed");
  });
  const { tables: others } = await import("../../src/taskpane/tables");
  await expect(others.read(await lastYearFile())).rejects.toMatchObject({ code: "host", what: "没有读取文件" });
});
