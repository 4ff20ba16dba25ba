/**
 * One reader decides what a file is: the command line and the workbench say the same of it.
 * @drawn 8
 */
import fs from "node:fs";
import path from "node:path";
import { createSession } from "../../src/app/createSession";
import { loadSnapshot } from "../../src/app/loading/load";
import { checkViewOf } from "../../src/app/useCases/reportView";
import type { CheckView } from "../../src/app/views/check";
import { snapshotIn } from "../../src/cli/load";
import { connectExcel } from "../../src/excel";
import { department } from "../../src/reports/department";
import { READING } from "../../src/workbench/reading";
import { FileProblem, openFile } from "../../src/xlsx";
import { openExcel } from "../support/excelHost";
import { replacing, returned, type Change } from "../support/returned";
import { changes } from "../support/returnedCases";
import { readableFiles, refusedFiles } from "../xlsx/hostile";

const FIXTURES = path.join(__dirname, "../fixtures");
const fixtures = ["stamped", "layout-1", ...["openpyxl", "exceljs", "libreoffice"].map((p) => `otherPrograms/${p}`)];

const NAMES = /(<definedName [^>]*name="自评[^>]*>)'[^<]*/g;

const damages: readonly (readonly [what: string, change: Change])[] = [
  ["with all its names broken", replacing("xl/workbook.xml", NAMES, (found) => found.replace(/>.*/, ">#REF!"))],
  [
    "with its names scoped to a sheet",
    replacing("xl/workbook.xml", /<definedName name="自评/g, '<definedName localSheetId="0" name="自评'),
  ],
  ["with a wrong figure", replacing("xl/worksheets/sheet3.xml", "<v>4548.64</v>", "<v>4548.65</v>")],
  [
    "with a character that XML does not allow",
    replacing(
      "xl/worksheets/sheet3.xml",
      "</sheetData>",
      '<row r="60"><c r="A60" t="str"><v>a\u000bb</v></c></row></sheetData>',
    ),
  ],
  ["with a text for a figure", replacing("xl/worksheets/sheet3.xml", "<v>4548.64</v>", "<v>4548.64万</v>")],
];

const FOREIGN = /^(a chart sheet|a sheet without|a foreign sheet|a stray cell|days counted)/;

const files: readonly (readonly [what: string, file: () => Promise<Uint8Array>])[] = [
  ...fixtures.map(
    (name) => [name, () => Promise.resolve(Uint8Array.from(fs.readFileSync(`${FIXTURES}/${name}.xlsx`)))] as const,
  ),
  ...[...damages, ...changes.filter(([what]) => FOREIGN.test(what))].map(
    ([what, change]) => [what, () => returned(change)] as const,
  ),
];

/** A grid works out every formula, knows how high its rows are, and protects nothing: what is told of these is seen by one only. */
const ONE_SIDED = /没有计算结果|显示不全|受保护/;
/** How many formulas had lost their names depends on that too. */
const NAMES_LOST = "结构.名称补齐";

const said = ({ verdict, score, findings }: CheckView) => ({
  verdict,
  points: [score.ruleTotal, score.selfTotal, score.grade],
  findings: findings
    .filter((f) => !ONE_SIDED.test(f.message))
    .map((f) => [f.rule, f.outcome, f.place?.address, f.rule === NAMES_LOST ? "" : f.message]),
});

const inWorkbench = async (file: Uint8Array): Promise<CheckView> => {
  const excel = await openExcel((await openFile(file, READING)).spec);
  try {
    const session = createSession(department, connectExcel(), () => "2022-03-20");
    return (await session.check()).check;
  } finally {
    await excel.settle();
    await excel.close();
  }
};

test.each(files)("%s", async (_, make) => {
  const file = await make();
  expect(said(await inWorkbench(file))).toEqual(said(checkViewOf(loadSnapshot(department, snapshotIn(file)))));
});

/** Read, or the reason why not. */
const outcome = async (read: () => unknown): Promise<unknown> => {
  try {
    await read();
    return "read";
  } catch (problem) {
    return problem instanceof FileProblem ? problem.message : problem;
  }
};

test.each([...refusedFiles, ...readableFiles])(
  "$what is refused by both, in the same words, or can be read by both",
  async ({ file }) => {
    expect(await outcome(() => openFile(file, READING))).toBe(await outcome(() => snapshotIn(file)));
  },
);
