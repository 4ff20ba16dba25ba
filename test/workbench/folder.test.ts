/** The folder of the workbench and that of the command line: the same files, in the same order, with the same lines. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { leftOutText } from "../../src/app/folder/words";
import { folderOf, resultsOf, type FolderFile } from "../../src/workbench/folder/folder";
import { lineParts } from "../../src/workbench/folder/lineParts";
import { READING } from "../../src/workbench/reading";
import { inFolder, ziping } from "../cli/workplace";
import { corrected } from "../support/samples";
import { wordFile } from "../support/wordFile";
import { printedData, wordReport } from "../support/wordReport";

const OLD = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from("Workbook", "utf16le"),
]);

const NAMES = ["二科/乙局.xlsx", "甲局.xlsx", "丁局.docx", "戊局.et", "丙局.xlsx", "~$甲局.xlsx", "说明.txt"];

const filled = async (at: (name: string) => string): Promise<readonly FolderFile[]> => {
  await mkdir(at("二科"));
  await ziping("new", at("甲局.xlsx"), "--sample", "corrected");
  await ziping("new", at("二科/乙局.xlsx"), "--sample", "published");
  await writeFile(at("丁局.docx"), wordFile(wordReport(printedData(corrected))));
  await writeFile(at("戊局.et"), OLD);
  for (const name of ["丙局.xlsx", "~$甲局.xlsx", "说明.txt"]) await writeFile(at(name), "不是工作簿");
  return NAMES.map((path) => ({ path, bytes: () => readFile(at(path)) }));
};

const linesOf = async (files: readonly FolderFile[], stop: AbortSignal): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const { result } of resultsOf(folderOf(files).reports, READING, stop))
    lines.push(
      lineParts(result)
        .map(([, text]) => text)
        .join("  "),
    );
  return lines;
};

/** Words in any order: a line of the page has room for fewer in a row. */
const words = (line: string): readonly string[] => line.trim().split(/ {2}/).sort();

test("every file gives the line that the command line gives", () =>
  inFolder(async (at) => {
    const files = await filled(at);
    const { out, err } = await ziping("check", at(""));
    const lines = await linesOf(files, new AbortController().signal);
    const expected = out
      .split("\n\n")[0]
      ?.split("\n")
      .map((line) => line.replace(at(""), ""));
    expect(lines).toHaveLength(5);
    expect(lines.map(words)).toEqual(expected?.map((line) => words(line.replace(/ {2}\//, "  "))));
    expect(err).toContain(leftOutText(folderOf(files)));
  }));

test("told to stop, it reads no further file", async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const files = ["1.xlsx", "2.xlsx", "3.xlsx"].map((path) => ({
    path,
    bytes: (): Promise<Uint8Array> => {
      asked.push(path);
      if (asked.length === 2) stop.abort();
      return Promise.resolve(new Uint8Array());
    },
  }));
  expect(await linesOf(files, stop.signal)).toHaveLength(2);
  expect(asked).toEqual(["1.xlsx", "2.xlsx"]);
});
