/** What was gathered from a document as the JSON of a report. */
import type { DocumentDraft } from "../../../engine/fromDocument/draft";
import type { Datum } from "../../../engine/schema/section";
import { fieldsOf } from "../../../engine/schema/lookup";
import type { ReportData } from "../form";
import { sectionKeys, sectionOf } from "../schema";
import type { RecognisedStandard } from "./standard";
import { cellIn, listRows, sumRow } from "../../../engine/schema/path";

type Row = Readonly<Record<string, Datum>>;

const rowOf = (draft: DocumentDraft, key: string, prefix: string): Row =>
  Object.fromEntries(
    Object.keys(fieldsOf(sectionOf(key))).flatMap((field) => {
      const found = draft.found.get(cellIn(prefix, field));
      return found === undefined ? [] : [[field, found.datum] as const];
    }),
  );

const sectionData = (draft: DocumentDraft, key: string): object => {
  const { type } = sectionOf(key);
  if (type === "fields") return rowOf(draft, key, key);
  const rows = listRows(key, draft.rowCount(key)).map((row) => rowOf(draft, key, row));
  return type === "table" ? { sum: rowOf(draft, key, sumRow(key)), rows } : { rows };
};

/** The indicator of each row of the sheet is known by the standard, not by the document. */
const scoringRows = (draft: DocumentDraft, standard: RecognisedStandard | undefined): readonly Row[] =>
  listRows("scoring", draft.rowCount("scoring")).map((row) => ({
    ...rowOf(draft, "scoring", row),
    id: standard?.ids.get(row) ?? null,
  }));

export const dataOf = (draft: DocumentDraft, standard: RecognisedStandard | undefined): ReportData => ({
  ...Object.fromEntries(sectionKeys.map((key) => [key, sectionData(draft, key)])),
  scoring: { rows: scoringRows(draft, standard) },
  ...(standard?.criteria === undefined ? {} : { criteria: { rows: standard.criteria } }),
});
