/** Word reports as files: told from workbooks by their names, read with every refusal in the officer's words. */
import { readWordReport } from "../app/document/wordReport";
import { documentForm } from "../reports/department/fromDocument";
import type { WordReport } from "../app/views/wordReport";
import { readDocument } from "../docx";
import { zlibInflate } from "../ooxml/node";
import { readBytes } from "./files";

/** Also by names of formats that are refused: the refusal then says what to do. */
export const isWordFile = (file: string): boolean => /\.(?:docx?|docm|dot[xm]?|rtf|odt|wps)$/i.test(file);

/** Throws a Problem for a file that is missing, unreadable, or no report. */
export const readWordFile = async (file: string): Promise<WordReport> =>
  readWordReport(documentForm, readDocument(await readBytes(file), { inflate: zlibInflate }));
