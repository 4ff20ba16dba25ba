/** Our marks: conditional formats that we own. Fills are never touched, because "no fill" cannot be read back (office-js#6218). */
import type { Mark } from "../app/ports";
import { addressLists } from "./areas";
import { onKnown, suspend, worksheetOf, type Desk } from "./desk";
import { sheetNamed, type Known, type KnownSheet } from "./known";
import { markedAreas, type MarkedAreas } from "./markAreas";
import { isMarkFormula, markFormula, MARK_LOOKS } from "./markLooks";

/**
 * Replaces all our marks by these. One round trip after a reading; one or two more when the workbook holds formats with a formula that this session
 * has not met (marks of an earlier session, or copied with their cells), to look at their formulas and remove those that are ours.
 * Protected sheets take no formats and are left out; the reading says which they are.
 */
export const mark = (desk: Desk, marks: readonly Mark[]): Promise<void> =>
  onKnown(desk, { action: "标出单元格" }, async (context, known) => {
    const sheets = known.sheets.filter((sheet) => !sheet.protected);
    suspend(context);
    sheets.forEach((sheet) => desk.drawn.on(sheet.id).forEach((id) => formatsOf(context, sheet).getItem(id).delete()));
    desk.drawn.forget();
    const placed = markedAreas(marks).flatMap((areas) => place(context, { ...known, sheets }, areas));
    const present = sheets.map((sheet) => ({ sheet, formats: formatsOf(context, sheet).load("items/id,items/type") }));
    await context.sync();
    await sweep(
      context,
      desk,
      present.flatMap(({ sheet, formats }) => strangers(desk, sheet, formats.items, placed)),
    );
    placed.forEach(({ sheet, format }) => desk.drawn.draw(sheet.id, format.id));
  });

const formatsOf = (context: Excel.RequestContext, sheet: KnownSheet): Excel.ConditionalFormatCollection =>
  worksheetOf(context, sheet).getRange().conditionalFormats;

interface Placed {
  readonly sheet: KnownSheet;
  readonly format: Excel.ConditionalFormat;
}

/** One format for each list of addresses that Excel can read, which is one unless thousands of cells lie scattered. */
const place = (
  context: Excel.RequestContext,
  known: Known,
  { sheet: name, kind, areas }: MarkedAreas,
): readonly Placed[] => {
  const sheet = sheetNamed(known, name);
  if (sheet === undefined) return [];
  return addressLists(areas).map((list) => {
    const format = worksheetOf(context, sheet).getRanges(list).conditionalFormats.add("Custom");
    format.custom.rule.formula = markFormula(kind);
    const { fill, ...font } = MARK_LOOKS[kind];
    format.custom.format.fill.color = fill;
    format.custom.format.font.set(font);
    return { sheet, format: format.load("id") };
  });
};

/** Formats with a formula that are neither ours of just now nor known as somebody else's. */
const strangers = (
  desk: Desk,
  sheet: KnownSheet,
  formats: readonly Excel.ConditionalFormat[],
  placed: readonly Placed[],
): readonly Placed[] => {
  const ours = new Set(placed.map(({ format }) => format.id));
  return formats
    .filter(({ id, type }) => type === "Custom" && !ours.has(id) && !desk.drawn.isForeign(sheet.id, id))
    .map((format) => ({ sheet, format }));
};

/** Reads the formulas of strange formats, deletes those that carry our marker, and remembers the others. Formulas of other kinds are never read (office-js#6827). */
const sweep = async (context: Excel.RequestContext, desk: Desk, strange: readonly Placed[]): Promise<void> => {
  if (strange.length === 0) return;
  const rules = strange.map(({ format }) => format.custom.rule.load("formula"));
  await context.sync();
  const [left, foreign] = [
    strange.filter((_, i) => isMarkFormula(rules[i]?.formula)),
    strange.filter((_, i) => !isMarkFormula(rules[i]?.formula)),
  ];
  foreign.forEach(({ sheet, format }) => desk.drawn.foreign(sheet.id, format.id));
  left.forEach(({ format }) => format.delete());
  if (left.length > 0) await context.sync();
};
