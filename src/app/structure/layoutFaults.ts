/** Which layout a workbook has: that of today, an earlier one that can be brought up to date, or one of a newer program. */
import type { Report } from "../../engine/definition/report";
import type { Fault } from "../../engine/report/read";
import { currentLayout, versionOfSheets, versionsAfter } from "../../engine/schema/layoutVersions";
import { LAYOUT_NAME } from "../../engine/schema/names";
import type { WorkbookSnapshot } from "../../workbook/model";

/** `section`: where faults of the workbook as a whole stand. */
export const layoutFaults = (
  { layouts }: Report,
  { names, sheets }: WorkbookSnapshot,
  section: string,
): readonly Fault[] => {
  const named = names.find((n) => n.name === LAYOUT_NAME)?.ref.replace(/^=?"|"$/g, "");
  const found = named ?? versionOfSheets(layouts, new Set(sheets.map((s) => s.name))).id;
  const later = versionsAfter(layouts, found);
  if (later === undefined) return [{ kind: "layoutVersion", section, found }];
  if (later.length === 0) return [];
  return [
    {
      kind: "layoutOlder",
      section,
      found,
      today: currentLayout(layouts).id,
      changes: later.flatMap(({ changes }) => changes),
      newSheets: later.flatMap(({ newSheets }) => newSheets),
    },
  ];
};

/** Sheets that the layout of this workbook did not have yet. */
export const notYetThere = (faults: readonly Fault[]): readonly string[] =>
  faults.flatMap((f) => (f.kind === "layoutOlder" ? f.newSheets : []));
