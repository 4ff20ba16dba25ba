/**
 * A package damaged in one part: what a check reads, the workbench opens, and saves with every part that nobody changed as it was packed;
 * what a check refuses, the workbench refuses in the same words.
 * @drawn 60
 */
import fs from "node:fs";
import path from "node:path";
import { snapshotIn } from "../../src/cli/load";
import { packedBytes, readDirectory, type ZipEntry } from "../../src/ooxml/zip/directory";
import { READING } from "../../src/workbench/reading";
import type { WorkbookSpec } from "../../src/workbook/model";
import { FileProblem, openFile, sameSheets, saveChanges } from "../../src/xlsx";
import { partsOfFile } from "../support/returned";
import { damaged, DAMAGES } from "../xlsx/damagedPackages";

const FIXTURE = path.join(__dirname, "../fixtures/otherPrograms/exceljs.xlsx");
const whole = Object.fromEntries(
  Object.entries(partsOfFile(Uint8Array.from(fs.readFileSync(FIXTURE)))).filter(([name]) => !name.endsWith("/")),
);
const cases = Object.entries(DAMAGES).flatMap(([how, damage]) =>
  Object.keys(whole).map((part) => [part, how, damaged(whole, part, damage)] as const),
);

/** Read, or the reason why not. */
const outcome = async (read: () => unknown): Promise<unknown> => {
  try {
    await read();
    return "read";
  } catch (problem) {
    return problem instanceof FileProblem ? problem.message : problem;
  }
};

const [SHEET, ROW, COL] = ["收支情况", 5, 2];

/** A figure, and how it looks. */
const edited = (spec: WorkbookSpec): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((c) =>
      sheet.name === SHEET && c.row === ROW && c.col === COL
        ? { ...c, value: 4548.65, style: { ...c.style, fill: "#FFC7CE" } }
        : c,
    ),
  })),
});

const packedOf = (file: Uint8Array, entry: ZipEntry): readonly unknown[] => {
  try {
    return [entry.name, entry.crc, entry.size, entry.method, Buffer.from(packedBytes(file, entry)).toString("base64")];
  } catch {
    return [];
  }
};

/** Each part once, as it is packed, but for those that an edit changes. */
const untouched = (file: Uint8Array): readonly string[] => {
  const kept = readDirectory(file).filter(({ name }) => !/^xl\/(workbook|styles|worksheets\/sheet3)\.xml$/.test(name));
  return [...new Set(kept.map((entry) => JSON.stringify(packedOf(file, entry))))].filter((entry) => entry !== "[]");
};

test.each(cases)("%s %s", async (part, _, file) => {
  const checked = await outcome(() => snapshotIn(file));
  expect(await outcome(() => openFile(file, READING))).toBe(checked);
  if (checked !== "read") return;
  const { spec, losses } = await openFile(file, READING);
  const saved = await saveChanges(file, spec, sameSheets(spec, edited(spec)));
  expect(snapshotIn(saved).sheets.find((s) => s.name === SHEET)?.cells[ROW]?.[COL]?.value).toBe(4548.65);
  expect(untouched(saved)).toEqual(untouched(file));
  const isStyled = (await openFile(saved, READING)).spec.sheets
    .flatMap(({ cells }) => cells)
    .some(({ style }) => style?.fill === "#FFC7CE");
  expect(losses.join().includes("格式")).toBe(!isStyled);
  const listed = readDirectory(file).filter((entry) => packedOf(file, entry).length === 0);
  expect(losses.join().includes(part)).toBe(
    listed.length > 0 || losses.some((loss) => part === "[Content_Types].xml" && loss.includes(part)),
  );
});

test("a whole file has nothing to lose", async () => {
  expect(
    (
      await openFile(
        damaged(whole, "", (entry) => [entry]),
        READING,
      )
    ).losses,
  ).toEqual([]);
});
