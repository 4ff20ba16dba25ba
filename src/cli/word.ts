/** Word reports as files: read with every refusal in the officer's words. */
import { readWordReport } from "../app/document/wordReport";
import { documentForm } from "../reports/department/fromDocument";
import type { WordReport } from "../app/views/wordReport";
import { readDocument } from "../docx";
import { zlibInflate } from "../ooxml/node";
import { readBytes } from "./files";

/** Throws a Problem for a file that is missing, unreadable, or no report. */
export const readWordFile = (file: string): WordReport =>
  readWordReport(documentForm, readDocument(readBytes(file), { inflate: zlibInflate }));
