/**
 * Documents saved again by LibreOffice read as they were: ours, and one in the shape of the form, as it is and by way of other formats.
 * @drawn 1
 */
import { readWordReport } from "../../src/app/document/wordReport";
import { documentForm } from "../../src/reports/department/fromDocument";
import { loadSnapshot } from "../../src/app/loading/load";
import { exportWord } from "../../src/app/useCases/exportWord";
import { sampleWorkbook } from "../support/sample";
import { oncePer } from "../../src/domain/oncePer";
import { readDocument } from "../../src/docx";
import { writeDocument } from "../../src/docx/write";
import { zlibInflate } from "../../src/ooxml/node";
import { department } from "../../src/reports/department";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { resaveWord } from "../support/libreoffice";
import { published } from "../support/samples";
import { wordFile } from "../support/wordFile";
import { wordReport } from "../support/wordReport";
import { needs } from "../tools/needs";

jest.setTimeout(300_000);

const ours = async (): Promise<Uint8Array> => {
  const book = readWorkbook(await writeWorkbook(sampleWorkbook("published")), { inflate: zlibInflate });
  return writeDocument(exportWord(loadSnapshot(department, book), { public: false, attachments: false }).document);
};

const said = (file: Uint8Array) => {
  const { data, edition, unplaced } = readWordReport(documentForm, readDocument(file));
  return { data, edition, unplaced };
};

type Way = readonly ("docx" | "odt" | "doc")[];

const files = async (): Promise<readonly Uint8Array[]> => [await ours(), wordFile(wordReport(published))];

const resaved = oncePer(async (via: Way) => resaveWord(await files(), via));

describe.each<{ readonly via: Way }>([{ via: ["docx"] }, { via: ["odt", "docx"] }, { via: ["doc", "docx"] }])(
  "by way of $via",
  ({ via }) => {
    needs("soffice").each([
      ["what we wrote", 0],
      ["the printed form", 1],
    ])("%s reads as it was", async (_, i) => {
      expect(said((await resaved(via))[i]!)).toEqual(said((await files())[i]!));
    });
  },
);
