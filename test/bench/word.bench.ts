/** How long reading and checking a Word report takes beside its workbook: processor time, so that a busy machine gives the same figures. */
import { checkWordReport } from "../../src/app/document/checkWordReport";
import { documentForm } from "../../src/reports/department/fromDocument";
import { workbookFromWord } from "../../src/app/document/workbookFromWord";
import { readWordReport } from "../../src/app/document/wordReport";
import { loadSnapshot } from "../../src/app/loading/load";
import { checkViewOf } from "../../src/app/useCases/reportView";
import { exportWord } from "../../src/app/useCases/exportWord";
import { readDocument } from "../../src/docx";
import { writeDocument } from "../../src/docx/write";
import { zlibInflate } from "../../src/ooxml/node";
import { department } from "../../src/reports/department";
import { sampleWorkbook } from "../support/sample";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";

const ROUNDS = 20;
const options = { inflate: zlibInflate };

const loaded = (file: Uint8Array) => loadSnapshot(department, readWorkbook(file, options));

const milliseconds = (work: () => unknown): number => {
  work();
  const start = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / ROUNDS;
};

/** "Word report: 120 ms, its workbook: 100 ms, ratio 1.20 (…)". */
export const benchWord = async (): Promise<readonly string[]> => {
  const { document } = exportWord(loaded(await writeWorkbook(sampleWorkbook("published"))), {
    public: false,
    attachments: false,
  });
  const word = await writeDocument(document);
  const book = await writeWorkbook(
    workbookFromWord(documentForm.report, readWordReport(documentForm, readDocument(word, options))),
  );
  const ofWord = milliseconds(() =>
    checkWordReport(documentForm, readWordReport(documentForm, readDocument(word, options))),
  );
  const ofBook = milliseconds(() => checkViewOf(loaded(book)));
  return [
    `read and check a Word report: ${ofWord.toFixed(0)} ms, its workbook: ${ofBook.toFixed(0)} ms, ratio ${(ofWord / ofBook).toFixed(2)} (at most 3)`,
  ];
};
