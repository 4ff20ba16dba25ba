/** From the bytes of a Word file to a report: all that reading takes, in one piece of program. */
import { readWordReport } from "../app/document/wordReport";
import { documentForm } from "../reports/department/fromDocument";
import type { WordReport } from "../app/views/wordReport";
import { readDocument } from "../docx";

export const readWord = (file: Uint8Array): WordReport => readWordReport(documentForm, readDocument(file));
