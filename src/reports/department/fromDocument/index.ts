/** The report as it is found in Word documents. */
import { department } from "..";
import type { DocumentForm } from "../../../engine/definition/documentForm";
import { isPrinted, isTelling, printedSections } from "./paper";
import { readDocumentReport } from "./readDocumentReport";

export const documentForm: DocumentForm = {
  report: department,
  read: readDocumentReport,
  printedSections,
  isPrinted,
  isTelling,
};
