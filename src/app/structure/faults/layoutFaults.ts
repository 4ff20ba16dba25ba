/** Which layout a workbook has: that of today, an earlier one that can be brought up to date, or one of a newer program. */
import { reportWithout } from "../../../engine/definition/earlierReport";
import type { Report } from "../../../engine/definition/report";
import type { Fault } from "../../../engine/report/read";
import {
  currentLayout,
  versionOfWorkbook,
  versionsAfter,
  type LayoutVersion,
} from "../../../engine/schema/layoutVersions";
import { LAYOUT_NAME } from "../../../engine/schema/names";
import { isColumn } from "../../../engine/schema/newParts";
import { sectionIn } from "../../../engine/schema/path";
import type { WorkbookSnapshot } from "../../../workbook/model";
import { heldText } from "../../../workbook/textConstant";
import { sheetToday } from "../locate/tabsToday";
import { lackingIn } from "../lackingParts";
import { standardOf } from "../standardLayout";

/** Parts of the form on these sheets. */
export const sectionsOn = (report: Report, sheets: readonly string[]): readonly string[] => [
  ...new Set([...standardOf(report).homes.values()].flatMap((h) => (sheets.includes(h.sheet) ? [h.section] : []))),
];

interface Layout {
  /** As the workbook names it, or as its sheets and names show. */
  readonly found: string;
  /** Undefined for a version that is not known. */
  readonly later: readonly LayoutVersion[] | undefined;
  /** Of what later versions brought to sheets that it has: what is not there. */
  readonly newParts: readonly string[];
}

/** A column of a table that is not there either comes with the table. */
const withoutTheirColumns = ({ schema }: Report, parts: readonly string[]): readonly string[] =>
  parts.filter((part) => !isColumn(schema, part) || !parts.includes(sectionIn(part)));

const layoutOf = (today: Report, snapshot: WorkbookSnapshot): Layout => {
  const { layouts } = today;
  const isLacking = lackingIn(today, snapshot);
  const standard = standardOf(today);
  const tabs = new Set(snapshot.sheets.map((s) => s.name));
  const there = standard.sheets.filter(({ name }) => tabs.has(sheetToday(standard, snapshot, name)));
  const sheets = new Set(there.map(({ name }) => name));
  const named = heldText(snapshot.names, LAYOUT_NAME);
  const found = named ?? versionOfWorkbook(layouts, sheets, isLacking).id;
  const later = versionsAfter(layouts, found);
  const parts = (later ?? []).flatMap(({ newParts = [] }) => newParts);
  return { found, later, newParts: withoutTheirColumns(today, parts.filter(isLacking)) };
};

/** The form that this workbook has: the report of today, or as it was before columns came that the workbook lacks. */
export const formIn = (report: Report, snapshot: WorkbookSnapshot): Report => {
  const today = report.today ?? report;
  const brings = today.layouts.some(({ newParts = [] }) => newParts.some((part) => isColumn(today.schema, part)));
  return brings ? reportWithout(today, layoutOf(today, snapshot).newParts) : today;
};

/** `section`: where faults of the workbook as a whole stand. */
export const layoutFaults = (report: Report, snapshot: WorkbookSnapshot, section: string): readonly Fault[] => {
  const today = report.today ?? report;
  const { found, later, newParts } = layoutOf(today, snapshot);
  if (later === undefined) return [{ kind: "layoutVersion", section, found }];
  if (later.length === 0) return [];
  const newSheets = later.flatMap((version) => version.newSheets);
  const isLacking = lackingIn(today, snapshot);
  return [
    {
      kind: "layoutOlder",
      section,
      found,
      today: currentLayout(today.layouts).id,
      changes: later.flatMap(({ changes }) => changes),
      newSheets,
      newParts,
      lacking: [...newParts, ...sectionsOn(today, newSheets).filter(isLacking)],
    },
  ];
};

/** Sheets that the layout of this workbook did not have yet. */
export const notYetThere = (faults: readonly Fault[]): readonly string[] =>
  faults.flatMap((f) => (f.kind === "layoutOlder" ? f.newSheets : []));

/** Parts that it did not have yet on sheets which it has. */
export const partsNotYetThere = (faults: readonly Fault[]): readonly string[] =>
  faults.flatMap((f) => (f.kind === "layoutOlder" ? f.newParts : []));
