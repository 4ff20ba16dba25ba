/** Points lost names at their cells again, found by the form's own words. A table and its 汇总 row are found together, however many units it has. */
import { layoutWorkbook } from "../../engine/layout/workbook";
import type { SectionKey } from "../../reports/department/form";
import { sectionOf } from "../../engine/schema/lookup";
import { blockName } from "../../engine/schema/names";
import type { Fault } from "../../engine/report/read";
import { absoluteRef, parseRef } from "../../workbook/address";
import type { Area, FoundSheet, NameSpec } from "../../workbook/model";
import { homes, sheetToday } from "./homes";
import { isLost } from "./shape";
import { lostSumNames } from "./tables";
import type { Loaded } from "../useCases/desk";
import { anchorsOf, lastRowFrom, relocate } from "./relocate";

const cellAt = (found: FoundSheet, row: number, col: number) => found.cells[row - found.top]?.[col - found.left];

/** Named by what it is, or adding up cells below it. */
const isSumRow = (found: FoundSheet, { row, col, cols }: Area): boolean =>
  /汇总|合计/.test(String(cellAt(found, row, col)?.value ?? "")) ||
  Array.from({ length: cols }, (_, i) => cellAt(found, row, col + i)?.formula ?? "").some((f) =>
    f.includes(`$${row + 2}:`),
  );

const isBlock = (name: string): boolean => {
  const section = homes.get(name)?.section;
  return section !== undefined && blockName(sectionOf(section)) === name;
};

interface Site {
  readonly found: FoundSheet;
  readonly area: Area;
}

type Find = (name: string) => Site | undefined;

/** Where one name belongs. A block that is still found keeps its last row. */
const finder = (loaded: Loaded): Find => {
  const { spec } = layoutWorkbook(loaded.reading.cells, loaded.inUse.edition.id);
  const { names, sheets } = loaded.snapshot;
  const areaIn = (found: FoundSheet, name: string, standard: Area): Area | undefined => {
    const anchors = spec.sheets.filter((s) => s.name === homes.get(name)?.sheet).flatMap((s) => anchorsOf(spec, s));
    const at = relocate(found, anchors, standard);
    if (at === undefined || !isBlock(name)) return at === undefined ? undefined : { ...standard, ...at };
    const old = parseRef(names.find((n) => n.name === name)?.ref ?? "")?.area;
    const last = old === undefined ? lastRowFrom(found, anchors, standard, at.row) : old.row + old.rows - 1;
    return last === undefined || last < at.row
      ? undefined
      : { ...standard, row: at.row, col: at.col, rows: last - at.row + 1 };
  };
  return (name) => {
    const standard = parseRef(spec.names.find((n) => n.name === name)?.ref ?? "");
    const found =
      standard === undefined ? undefined : sheets.find((s) => s.name === sheetToday(loaded.snapshot, standard.sheet));
    const area = standard === undefined || found === undefined ? undefined : areaIn(found, name, standard.area);
    return found === undefined || area === undefined ? undefined : { found, area };
  };
};

const pointed = (name: string, { found, area }: Site): NameSpec => ({ name, ref: absoluteRef(found.name, area) });

/** The table as its name says, where that begins with the 汇总 row; else as its header says. */
const tableSite = (loaded: Loaded, find: Find, name: string): Site | undefined => {
  const target = parseRef(loaded.snapshot.names.find((n) => n.name === name)?.ref ?? "");
  const found = loaded.snapshot.sheets.find((s) => s.name === target?.sheet);
  const today = target === undefined || found === undefined ? undefined : { found, area: target.area };
  return [today, find(name)].find(
    (site) => site !== undefined && site.area.rows > 1 && isSumRow(site.found, site.area),
  );
};

/** A table with its 汇总 row at once: alone, a name of that row could end up on a unit's. */
const repairTable = (loaded: Loaded, find: Find, section: SectionKey): readonly NameSpec[] => {
  const name = blockName(sectionOf(section));
  const table = tableSite(loaded, find, name);
  if (table === undefined) return [];
  const sums = lostSumNames(section, loaded.snapshot).flatMap((sum) => {
    const site = find(sum);
    return site === undefined ? [] : [pointed(sum, { ...site, area: { ...site.area, row: table.area.row } })];
  });
  return [pointed(name, table), ...sums];
};

/** Names to point anew for one fault; none where nothing certain was found. */
export const repairedNames = (loaded: Loaded, fault: Fault): readonly NameSpec[] => {
  if (!isLost(fault)) return [];
  const find = finder(loaded);
  if (sectionOf(fault.section).type === "table") return repairTable(loaded, find, fault.section);
  const site = find(fault.name);
  return site === undefined ? [] : [pointed(fault.name, site)];
};
