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
import type { ReportCells } from "../../src/engine/report/cells";
import type { TypedScores } from "../../src/engine/standard/scoringRows";
import { zlibInflate } from "../../src/ooxml/node";
import { department } from "../../src/reports/department";
import type { ReportData } from "../../src/reports/department/form";
import { documentForm } from "../../src/reports/department/fromDocument";
import { isPrinted } from "../../src/reports/department/fromDocument/paper";
import { fromData } from "../../src/reports/department/schema";
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

export const shownData = (data: ReportData): Shown => shownIn(fromData(data));

export const readFile = (file: Uint8Array): WordReport => readWordReport(documentForm, readDocument(file));

export interface ThroughWord {
  readonly was: Shown;
  readonly is: Shown;
  readonly lost: readonly unknown[];
}

export const throughWord = async (
  data: ReportData,
  edition = "yueyang-2021",
  typed: TypedScores = new Map(),
): Promise<ThroughWord> => {
  const file = await writeWorkbook(standardWorkbook(department, data, edition, typed).spec);
  const loaded = loadSnapshot(department, readWorkbook(file, { inflate: zlibInflate }));
  const { document } = exportWord(loaded, { public: false, attachments: false });
  const read = readFile(await writeDocument(document));
  return { was: shownIn(loaded.reading.cells), is: shownData(read.data), lost: read.unplaced };
};
