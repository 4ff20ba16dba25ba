/** What the printed form has of the report; everything else is kept in the workbook only. */
import type { CellId } from "../../../domain/cell";
import { isProjectSection } from "../../project/form";
import { WHOLE } from "../../project/whole";
import type { SectionKey } from "../form";
import { keyIn, sectionIn } from "../../../engine/schema/path";

/** In the order of the printed form. */
export const printedSections: readonly SectionKey[] = [
  "cover",
  "profile",
  "tasks",
  "income",
  "spending",
  "sangong",
  "assets",
  "goals",
  "indicators",
  "result",
  "evaluators",
  "filler",
  "prose",
  "scoring",
  "scoringTotal",
];

/** Columns beside the printed scoring sheet. */
const UNPRINTED_COLUMNS = ["ruleScore", "measured", "steps", "id"];

const printed: ReadonlySet<string> = new Set(printedSections);

/** Whether a cell, or a section named as a place, stands on the printed form. */
export const isPrinted = (id: CellId): boolean => {
  const [section, column] = [sectionIn(id), keyIn(id)];
  if (section === "scoringTotal") return column !== "rule";
  if (isProjectSection(section)) return section !== WHOLE;
  return printed.has(section) && !(section === "scoring" && UNPRINTED_COLUMNS.includes(column));
};

/** Sections that only a report of this kind fills: a document that fills hardly any of them is another one. */
const TELLING: ReadonlySet<string> = new Set([
  "income",
  "spending",
  "sangong",
  "assets",
  "goals",
  "indicators",
  "result",
  "prose",
  "scoring",
]);

export const isTelling = (id: CellId): boolean => TELLING.has(sectionIn(id)) || isProjectSection(sectionIn(id));
