/** A Word report before there is a workbook: every value as it will stand in the new one. */
import { readCell } from "../../engine/report/cells";
import { shownIn } from "../../engine/report/shown";
import { plainUnitName } from "../../engine/report/units";
import { hasRowIds } from "../../engine/schema/lookup";
import { fieldIn } from "../../engine/schema/path";
import type { Schema } from "../../engine/schema/schema";
import type { WordReport } from "../views/wordReport";
import type { WordValueView } from "../views/word";
import type { Wanted } from "./wanted";

const rowName = ({ sectionOf }: Schema, { data }: WordReport, { section, row = "" }: Wanted): string => {
  if (sectionOf(section).type === "table") return plainUnitName(row);
  if (!hasRowIds(sectionOf(section))) return `第 ${Number(row) + 1} 行`;
  return data.scoring?.rows.find(({ id }) => id === row)?.level3 ?? row;
};

export const firstWords = (schema: Schema, report: WordReport, wanted: readonly Wanted[]): readonly WordValueView[] =>
  wanted.map((each): WordValueView => {
    const { section, field, datum, where, row } = each;
    const ref = schema.fieldRef(fieldIn(section, field));
    const name = row === undefined ? "" : `${rowName(schema, report, each)} · `;
    const cell = readCell(ref.field, fieldIn(section, field), { value: datum });
    return {
      id: [section, row ?? "", field].join("|"),
      part: ref.section.label,
      field: `${name}${ref.field.label}`,
      where,
      was: shownIn({ id: cell.id, state: "blank" }),
      shown: shownIn(cell),
      state: "new",
    };
  });
