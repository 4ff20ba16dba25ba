/** What was gathered from a document as the JSON of a report. */
import type { DocumentDraft } from "../../../engine/fromDocument/draft";
import type { Datum } from "../../../engine/schema/section";
import type { Section } from "../../../engine/schema/section";
import { fieldsOf } from "../../../engine/schema/lookup";
import type { ReportData } from "../form";
import type { Schema } from "../../../engine/schema/schema";
import type { RecognisedStandard } from "./standard";
import { cellIn, listRows, sumRow } from "../../../engine/schema/path";

type Row = Readonly<Record<string, Datum>>;

const rowOf = (draft: DocumentDraft, section: Section, prefix: string): Row =>
  Object.fromEntries(
    Object.keys(fieldsOf(section)).flatMap((field) => {
      const found = draft.found.get(cellIn(prefix, field));
      return found === undefined ? [] : [[field, found.datum] as const];
    }),
  );

const sectionData = (draft: DocumentDraft, key: string, section: Section): object => {
  if (section.type === "fields") return rowOf(draft, section, key);
  const rows = listRows(key, draft.rowCount(key)).map((row) => rowOf(draft, section, row));
  return section.type === "table" ? { sum: rowOf(draft, section, sumRow(key)), rows } : { rows };
};

/** The indicator of each row of the sheet is known by the standard, not by the document. */
const scoringRows = (
  draft: DocumentDraft,
  scoring: Section,
  standard: RecognisedStandard | undefined,
): readonly Row[] =>
  listRows("scoring", draft.rowCount("scoring")).map((row) => ({
    ...rowOf(draft, scoring, row),
    id: standard?.ids.get(row) ?? null,
  }));

/** `schema`: with the projects that the document has. */
export const dataOf = (
  draft: DocumentDraft,
  standard: RecognisedStandard | undefined,
  { sectionKeys, sectionOf }: Schema,
): ReportData => ({
  ...Object.fromEntries(sectionKeys.map((key) => [key, sectionData(draft, key, sectionOf(key))])),
  scoring: { rows: scoringRows(draft, sectionOf("scoring"), standard) },
  ...(standard?.criteria === undefined ? {} : { criteria: { rows: standard.criteria } }),
});
