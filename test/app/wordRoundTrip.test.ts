/** What is written as Word is read back as the same report, over samples and generated reports; nothing is left without a place. */
import { exportWord } from "../../src/app/useCases/word";
import { documentForm } from "../../src/reports/department/fromDocument";
import { readWordReport } from "../../src/app/document/wordReport";
import { loadSnapshot } from "../../src/app/useCases/context";
import { standardWorkbook } from "../../src/app/standardWorkbook";
import { show } from "../../src/domain/figure";
import type { AnyCell } from "../../src/domain/cell";
import { readDocument } from "../../src/docx";
import { writeDocument } from "../../src/docx/write";
import type { ReportCells } from "../../src/engine/report/cells";
import { toData } from "../../src/engine/report/data";
import { zlibInflate } from "../../src/ooxml/node";
import { department } from "../../src/reports/department";
import type { ReportData } from "../../src/reports/department/form";
import { isPrinted } from "../../src/reports/department/fromDocument/paper";
import { fromData } from "../../src/reports/department/schema";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { consistentReport } from "../bench/mutations/consistent";
import { randomOf } from "../bench/mutations/random";
import { corrected, published } from "../support/samples";

const EDITION = "yueyang-2021";

const value = (cell: AnyCell): string => {
  if (cell.state === "blank") return "";
  if (cell.state === "unreadable") return cell.raw;
  return typeof cell.value === "string" ? cell.value : show(cell.value);
};

type Shown = Pick<ReportCells, "all">;

/** Every printed cell by what it shows; a zero and a blank read alike on paper. */
const shownIn = (cells: Shown): Record<string, string> =>
  Object.fromEntries(
    [...cells.all()].flatMap((cell) => {
      const shown = value(cell);
      return !isPrinted(cell.id) || shown === "" || /^0 /.test(shown) ? [] : [[cell.id, shown]];
    }),
  );

const throughWord = async (
  data: ReportData,
): Promise<{ readonly was: Shown; readonly is: Shown; readonly lost: readonly unknown[] }> => {
  const file = await writeWorkbook(standardWorkbook(department, data, EDITION).spec);
  const loaded = loadSnapshot(department, readWorkbook(file, { inflate: zlibInflate }));
  const { document } = exportWord(loaded, { public: false, attachments: false });
  const read = readWordReport(documentForm, readDocument(await writeDocument(document)));
  return { was: loaded.reading.cells, is: fromData(read.data), lost: read.unplaced };
};

test.each([
  ["corrected", corrected],
  ["published", published],
])("the %s sample", async (_, data) => {
  const { was, is, lost } = await throughWord(data);
  expect(shownIn(is)).toEqual(shownIn(was));
  expect(lost).toEqual([]);
});

test.each([1, 2, 3, 4])("a generated report that is correct (%i)", async (seed) => {
  const { was, is } = await throughWord(toData(consistentReport(randomOf(seed))));
  expect(shownIn(is)).toEqual(shownIn(was));
});
