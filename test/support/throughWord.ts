/** A report written as a workbook, exported as Word and read back: what the printed form showed, and what was read. */
import { readWordReport } from "../../src/app/document/wordReport";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { loadSnapshot } from "../../src/app/loading/load";
import { exportWord } from "../../src/app/useCases/exportWord";
import type { WordReport } from "../../src/app/views/wordReport";
import type { AnyCell } from "../../src/domain/cell";
import { show } from "../../src/domain/figure";
import { readDocument } from "../../src/docx";
import { writeDocument } from "../../src/docx/write";
import type { StandardData } from "../../src/engine/definition/report";
import type { ReportData } from "../../src/reports/department/form";
import { fromData } from "../../src/engine/report/data";
import type { ReportCells } from "../../src/engine/report/cells";
import type { TypedScores } from "../../src/engine/standard/scoringRows";
import { zlibInflate } from "../../src/ooxml/node";
import { department } from "../../src/reports/department";
import { documentForm } from "../../src/reports/department/fromDocument";
import { isPrinted } from "../../src/reports/department/fromDocument/paper";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";

type Shown = Readonly<Record<string, string>>;

const value = (cell: AnyCell): string => {
  if (cell.state === "blank") return "";
  if (cell.state === "unreadable") return cell.raw;
  return typeof cell.value === "string" ? cell.value : show(cell.value);
};

/** Every printed cell by what it shows; a zero and a blank read alike on paper. */
const shownIn = (cells: Pick<ReportCells, "all">): Shown =>
  Object.fromEntries(
    [...cells.all()].flatMap((cell) => {
      const shown = value(cell);
      return !isPrinted(cell.id) || shown === "" || /^0 /.test(shown) ? [] : [[cell.id, shown]];
    }),
  );

export const shownData = (data: StandardData, { schema } = department): Shown => shownIn(fromData(schema, data));

export const readFile = (file: Uint8Array): WordReport => readWordReport(documentForm, readDocument(file));

export interface ThroughWord {
  readonly was: Shown;
  readonly is: Shown;
  readonly lost: readonly unknown[];
  readonly read: WordReport;
}

export const throughWord = async (
  data: StandardData | ReportData,
  edition = "yueyang-2021",
  typed: TypedScores = new Map(),
  report = department,
  attachments = false,
): Promise<ThroughWord> => {
  const file = await writeWorkbook(standardWorkbook(report, data, edition, typed).spec);
  const loaded = loadSnapshot(department, readWorkbook(file, { inflate: zlibInflate }));
  const { document } = exportWord(loaded, { public: false, attachments });
  const read = readFile(await writeDocument(document));
  return { was: shownIn(loaded.reading.cells), is: shownData(read.data, report), lost: read.unplaced, read };
};
