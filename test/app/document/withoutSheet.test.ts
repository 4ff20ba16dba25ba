/** A report exported with its materials, whose scoring sheet is a document of its own. */
import { checkWordReport } from "../../../src/app/document/checkWordReport";
import { readWordReport } from "../../../src/app/document/wordReport";
import { loadSnapshot } from "../../../src/app/loading/load";
import { exportWord } from "../../../src/app/useCases/exportWord";
import { readDocument } from "../../../src/docx";
import { writeDocument } from "../../../src/docx/write";
import { zlibInflate } from "../../../src/ooxml/node";
import { department } from "../../../src/reports/department";
import { documentForm } from "../../../src/reports/department/fromDocument";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { sampleWorkbook } from "../../support/sample";

test("the list of materials is not held against a scoring sheet that is not there", async () => {
  const file = await writeWorkbook(sampleWorkbook("corrected"));
  const loaded = loadSnapshot(department, readWorkbook(file, { inflate: zlibInflate }));
  const { document } = exportWord(loaded, { public: false, attachments: true });
  const blocks = document.blocks.filter((block) => !JSON.stringify(block).includes("三级指标"));
  expect(blocks).toHaveLength(document.blocks.length - 1);
  const read = readWordReport(documentForm, readDocument(await writeDocument({ ...document, blocks })));
  const { findings } = checkWordReport(documentForm, read).view;
  expect([...read.found.keys()].filter((id) => id.startsWith("evidence."))).not.toEqual([]);
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});
