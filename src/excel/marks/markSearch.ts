/**
 * Our marks among all conditional formats of a sheet. Excel fails to read some formats that people make: two rules of one kind on one range,
 * copied rules (office-js#5222, #6396, #6827, #6835). Whatever cannot be read is not ours and stays as it is.
 */
import { worksheetOf, type ExcelContext } from "../excelContext";
import type { SheetStructure } from "../structureCache";
import { isMarkFormula } from "./markLooks";
import { piecewise } from "../retrySingly";

/** What a sheet has: the formats that can be read, and how many cannot. */
interface Seen {
  readonly sheet: SheetStructure;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly unreadable: number;
}

export const formatsOf = (context: Excel.RequestContext, sheet: SheetStructure): Excel.ConditionalFormatCollection =>
  worksheetOf(context, sheet).getRange().conditionalFormats;

/**
 * Removes our marks of an earlier session, or that came with copied cells; those that are known as drawn now stay. Two round trips at most
 * where everything can be read and something is found, one where there is nothing to look at more closely.
 */
export const removeStrays = async (
  context: Excel.RequestContext,
  excel: ExcelContext,
  sheets: readonly SheetStructure[],
): Promise<void> => {
  const seen = await look(context, sheets);
  const strange = seen.flatMap(({ sheet, formats }) =>
    formats
      .filter(({ id, type }) => type === "Custom" && !isKnown(excel, sheet, id))
      .map((format) => ({ sheet, format })),
  );
  const read = await piecewise(context, strange, ({ format }) => format.custom.rule.load("formula"));
  const strays = read.filter(({ answer }) => isMarkFormula(answer.formula)).map(({ thing }) => thing.format);
  await piecewise(context, strays, (format) => format.delete());
  for (const { sheet, formats, unreadable } of seen) {
    const foreign = formats.filter((format) => !strays.includes(format) && !isOurs(excel, sheet, format.id));
    excel.drawn.found(
      sheet.id,
      foreign.map(({ id }) => id),
      unreadable,
    );
  }
};

const isOurs = ({ drawn }: ExcelContext, sheet: SheetStructure, id: string): boolean => drawn.on(sheet.id).includes(id);

const isKnown = (excel: ExcelContext, sheet: SheetStructure, id: string): boolean =>
  isOurs(excel, sheet, id) || excel.drawn.isForeign(sheet.id, id);

/** Ids and kinds of all formats; of each by itself on the sheets whose formats cannot be listed. */
const look = async (context: Excel.RequestContext, sheets: readonly SheetStructure[]): Promise<readonly Seen[]> => {
  const listed = await piecewise(context, sheets, (sheet) => formatsOf(context, sheet).load("items/id,items/type"));
  const whole = listed.map(({ thing: sheet, answer }) => ({ sheet, formats: answer.items, unreadable: 0 }));
  const unlisted = sheets.filter((sheet) => !listed.some(({ thing }) => thing === sheet));
  return [...whole, ...(await lookAtEach(context, unlisted))];
};

const lookAtEach = async (
  context: Excel.RequestContext,
  sheets: readonly SheetStructure[],
): Promise<readonly Seen[]> => {
  const counted = await piecewise(context, sheets, (sheet) => formatsOf(context, sheet).getCount());
  const places = counted.flatMap(({ thing: sheet, answer }) =>
    Array.from({ length: answer.value }, (_, index) => ({ sheet, index })),
  );
  const found = await piecewise(context, places, ({ sheet, index }) =>
    formatsOf(context, sheet).getItemAt(index).load("id,type"),
  );
  return counted.map(({ thing: sheet, answer }) => {
    const formats = found.filter(({ thing }) => thing.sheet === sheet).map(({ answer: format }) => format);
    return { sheet, formats, unreadable: answer.value - formats.length };
  });
};
