/** What of a workbook is ours to read: nothing else in it can change a result, or keep the report from being read. */
import { groupBy } from "../../workbook/groupBy";
import { rememberingLast } from "../../domain/rememberingLast";
import { reportHolding, type Report } from "../../engine/definition/report";
import { isOurName } from "../../engine/schema/names";
import { parseRef } from "../../workbook/address";
import { pointedNames } from "../../workbook/targets";
import type { Area, NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { furtherTabs, numbersOf } from "./furtherSheets";
import { hasOurSheets, hasOurTexts, NAMES_ENOUGH, shareOfNames } from "./recognise";
import { standardOf } from "./standardLayout";

/** Our sheets by their standard names and by wherever our names point, so that a renamed sheet is still read. */
export const ourSheets = ({ sheets }: Pick<Report, "sheets">, names: readonly NameSpec[]): ReadonlySet<string> =>
  new Set([...sheets.map((s) => s.name), ...areasPointedAt(names).keys()]);

/** By our names. Files of one layout have one list of names. */
const areasPointedAt = rememberingLast((names: readonly NameSpec[]): ReadonlyMap<string, readonly Area[]> => {
  const targets = pointedNames(names).flatMap(({ name, target }) => (isOurName(name) ? (target ?? []) : []));
  const bySheet = groupBy(targets, ({ sheet }) => sheet);
  return new Map([...bySheet].map(([sheet, own]) => [sheet, own.map(({ area }) => area)]));
});

interface SheetsToRead {
  readonly ours: ReadonlySet<string>;
  /** Tabs of which one may be a sheet of ours under another title. They are looked at, and cannot refuse a file. */
  readonly perhaps: ReadonlySet<string>;
  /** By sheet: where our names point. */
  readonly named: ReadonlyMap<string, readonly Area[]>;
}

/** A sheet of which there is no tab is looked for only when its names have lost their cells: otherwise an earlier version did not have it. */
const isLostSheet = (report: Report, names: readonly NameSpec[], tabs: ReadonlySet<string>, sheet: string): boolean => {
  if (tabs.has(sheet)) return false;
  const { homes } = standardOf(report);
  const placed = names.filter((n) => homes.has(n.name));
  const own = placed.filter((n) => homes.get(n.name)?.sheet === sheet);
  const pointsNowhere = ({ ref }: NameSpec): boolean => !tabs.has(parseRef(ref)?.sheet ?? "");
  return (placed.length === 0 || own.some(pointsNowhere)) && own.every(pointsNowhere);
};

/** With as many further forms as names speak of. */
const withNamed = (kind: Report, names: readonly NameSpec[]): Report =>
  kind.further === undefined ? kind : reportHolding(kind, numbersOf(kind.further, { names }));

/** `tabs`: all sheets of the workbook; `texts`: what stands on them, where that is known beforehand. */
export const sheetsToRead = (
  report: Report,
  names: readonly NameSpec[],
  tabs: readonly string[],
  texts: () => readonly string[] = () => [],
): SheetsToRead => {
  const ours = ourSheets(report, names);
  const present = new Set(tabs);
  const whole = withNamed(report, names);
  const lost = whole.sheets.filter(({ name }) => isLostSheet(whole, names, present, name));
  const isOursAtAll = (): boolean =>
    lost.length < report.sheets.length / 2 ||
    shareOfNames(report, names) >= NAMES_ENOUGH ||
    hasOurSheets(report, tabs) ||
    hasOurTexts(report, texts());
  const mayBeAny = lost.length > 0 || !names.some(({ name }) => isOurName(name));
  const asked = mayBeAny && isOursAtAll() ? tabs : furtherTabs(report, present);
  const perhaps = asked.filter((tab) => present.has(tab) && !ours.has(tab));
  return { ours, perhaps: new Set(perhaps), named: areasPointedAt(names) };
};

/** Without the names of others, of which a workbook may hold thousands. */
export const withOurNames = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
  const names = ourNames(snapshot.names);
  return names.length === snapshot.names.length ? snapshot : { ...snapshot, names };
};

const ourNames = rememberingLast((names: readonly NameSpec[]): readonly NameSpec[] =>
  names.filter((n) => isOurName(n.name)),
);
