/** @jest-environment node */
import { readFile } from "../../src/taskpane/readFile";
import { lastYearFile } from "../support/lastYear";

afterEach(() => jest.dontMock("../../src/xlsx/read/readWorkbook"));

test("a workbook is read in the page, without Node", async () => {
  expect((await readFile(await lastYearFile())).sheets.map(({ name }) => name)).toContain("收支情况");
});

test("a file that is no workbook is a Problem", async () => {
  await expect(readFile(new Uint8Array())).rejects.toMatchObject({ code: "unreadableFile", what: "文件是空的" });
});

test("a reader that cannot be fetched is a Problem, and is fetched again with the next try", async () => {
  jest.resetModules();
  jest.doMock("../../src/xlsx/read/readWorkbook", () => {
    throw new Error("Loading chunk failed");
  });
  const { readFile: reads } = await import("../../src/taskpane/readFile");
  await expect(reads(await lastYearFile())).rejects.toMatchObject({
    code: "host",
    next: expect.stringContaining("请检查网络后重试") as unknown,
  });
  jest.dontMock("../../src/xlsx/read/readWorkbook");
  expect((await reads(await lastYearFile())).names.length).toBeGreaterThan(100);
});
