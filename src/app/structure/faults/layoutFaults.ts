/** Which layout a workbook has: that of today, an earlier one that can be brought up to date, or one of a newer program. */
import type { Report } from "../../../engine/definition/report";
import type { Fault } from "../../../engine/report/read";
import { currentLayout, versionOfWorkbook, versionsAfter } from "../../../engine/schema/layoutVersions";
import { isOurName, LAYOUT_NAME } from "../../../engine/schema/names";
import { namesOfPart } from "../../../engine/schema/newParts";
import type { WorkbookSnapshot } from "../../../workbook/model";
import { standardOf } from "../standardLayout";

type Parts = (part: string) => boolean;

/** Without any name of ours nothing proves that a part is not there. */
const lackingIn = ({ schema }: Report, { names }: WorkbookSnapshot): Parts => {
  const given = new Set(names.map(({ name }) => name));
  return [...given].some((name) => isOurName(name))
    ? (part) => namesOfPart(schema, part).every((name) => !given.has(name))
    : () => false;
};

const sectionsOn = (report: Report, sheets: readonly string[]): readonly string[] => [
  ...new Set([...standardOf(report).homes.values()].flatMap((h) => (sheets.includes(h.sheet) ? [h.section] : []))),
];

/** `section`: where faults of the workbook as a whole stand. */
export const layoutFaults = (report: Report, snapshot: WorkbookSnapshot, section: string): readonly Fault[] => {
  const { layouts } = report;
  const isLacking = lackingIn(report, snapshot);
  const sheets = new Set(snapshot.sheets.map((s) => s.name));
  const named = snapshot.names.find((n) => n.name === LAYOUT_NAME)?.ref.replace(/^=?"|"$/g, "");
  const found = named ?? versionOfWorkbook(layouts, sheets, isLacking).id;
  const later = versionsAfter(layouts, found);
  if (later === undefined) return [{ kind: "layoutVersion", section, found }];
  if (later.length === 0) return [];
  const newSheets = later.flatMap((version) => version.newSheets);
  const newParts = later.flatMap((version) => version.newParts ?? []).filter(isLacking);
  return [
    {
      kind: "layoutOlder",
      section,
      found,
      today: currentLayout(layouts).id,
      changes: later.flatMap(({ changes }) => changes),
      newSheets,
      newParts,
      lacking: [...newParts, ...sectionsOn(report, newSheets).filter(isLacking)],
    },
  ];
};

/** Sheets that the layout of this workbook did not have yet. */
export const notYetThere = (faults: readonly Fault[]): readonly string[] =>
  faults.flatMap((f) => (f.kind === "layoutOlder" ? f.newSheets : []));

/** Parts that it did not have yet on sheets which it has. */
export const partsNotYetThere = (faults: readonly Fault[]): readonly string[] =>
  faults.flatMap((f) => (f.kind === "layoutOlder" ? f.newParts : []));
