/** What of the form a workbook does not have, as far as its names and the headers of its tables tell. */
import { reportWithout } from "../../engine/definition/earlierReport";
import type { Report } from "../../engine/definition/report";
import { rememberingLast } from "../../domain/rememberingLast";
import { blockColumns } from "../../engine/schema/lookup";
import { columnsFrom } from "../../engine/schema/layoutVersions";
import { blockName, cellName, isOurName } from "../../engine/schema/names";
import { isColumn, namesOfPart } from "../../engine/schema/newParts";
import { targetOf } from "../../workbook/targets";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { surveyOf } from "./locate/survey";
import { standardOf } from "./standardLayout";

const givenIn = rememberingLast((names: readonly NameSpec[]) => new Set(names.map(({ name }) => name)));

type IsLacking = (part: string) => boolean;

const hasHeader = (report: Report, snapshot: WorkbookSnapshot, block: string): boolean => {
  const home = standardOf(report).homes.get(block)?.sheet;
  return home !== undefined && surveyOf(report, snapshot, home)?.headers.has(block) === true;
};

/** Held against the form of the version that brought the column: later ones may have brought more. */
const isColumnLacking = (today: Report, snapshot: WorkbookSnapshot, part: string): boolean => {
  const asBrought = reportWithout(today, columnsFrom(today.layouts, today.schema, part).later);
  const { section, field, sectionKey } = today.schema.fieldRef(part);
  const name = blockName(section);
  const block = targetOf(snapshot, name);
  if (hasHeader(asBrought, snapshot, name)) return false;
  if (block === undefined)
    return hasHeader(reportWithout(today, columnsFrom(today.layouts, today.schema, part).all), snapshot, name);
  return section.type === "table"
    ? !snapshot.names.some((n) => n.name === cellName(section, field))
    : block.area.cols < blockColumns(asBrought.schema.sectionOf(sectionKey));
};

/** Without any name of ours nothing proves that a part is not there. */
export const lackingIn = (today: Report, snapshot: WorkbookSnapshot): IsLacking => {
  if (!snapshot.names.some(({ name }) => isOurName(name))) return () => false;
  return (part) =>
    isColumn(today.schema, part)
      ? isColumnLacking(today, snapshot, part)
      : namesOfPart(today.schema, part).every((name) => !givenIn(snapshot.names).has(name));
};
