/** What was gathered from a document as the JSON of a report. */
import type { Draft } from "../../../engine/fromDocument/draft";
import type { Datum } from "../../../engine/schema/section";
import { fieldsOf } from "../../../engine/schema/lookup";
import type { ReportData } from "../form";
import { sectionKeys, sectionOf } from "../schema";
import type { Standard } from "./standard";

type Row = Readonly<Record<string, Datum>>;

const rowOf = (draft: Draft, key: string, prefix: string): Row =>
  Object.fromEntries(
    Object.keys(fieldsOf(sectionOf(key))).flatMap((field) => {
      const found = draft.found.get(`${prefix}.${field}`);
      return found === undefined ? [] : [[field, found.datum] as const];
    }),
  );

const sectionData = (draft: Draft, key: string): object => {
  const { type } = sectionOf(key);
  if (type === "fields") return rowOf(draft, key, key);
  const rows = Array.from({ length: draft.rowCount(key) }, (_, i) => rowOf(draft, key, `${key}.rows.${i}`));
  return type === "table" ? { sum: rowOf(draft, key, `${key}.sum`), rows } : { rows };
};

/** The indicator of each row of the sheet is known by the standard, not by the document. */
const scoringRows = (draft: Draft, standard: Standard | undefined): readonly Row[] =>
  Array.from({ length: draft.rowCount("scoring") }, (_, i) => {
    const prefix = `scoring.rows.${i}`;
    return { ...rowOf(draft, "scoring", prefix), id: standard?.ids.get(prefix) ?? null };
  });

export const dataOf = (draft: Draft, standard: Standard | undefined): ReportData => ({
  ...Object.fromEntries(sectionKeys.map((key) => [key, sectionData(draft, key)])),
  scoring: { rows: scoringRows(draft, standard) },
  ...(standard?.area === undefined ? {} : { area: { rows: standard.area } }),
});
