import { asFlag, asNumber, asText, asWord } from "../protocol/args";
import { accessDenied, invalidArgument } from "../protocol/errors";
import { mutation, query, child, command, property, readOnly } from "../protocol/objects";
import type { Book, Sheet } from "../univer/book";
import { requireFront } from "../univer/conditions";
import { MAX_COLUMNS, MAX_ROWS } from "../univer/data";
import { CellRange, RangeAreas } from "../univer/range";
import { deleteSheet, usedRange } from "../univer/sheets";
import { setVisibility, visibilityOf } from "../univer/view";
import { asRange, rangeAt } from "./args";
import { ref, refOrNull } from "./define";
import type { TypeOf } from "./define";
import { eventMembers } from "./events";
import { asColor } from "./rangeFormat";
import { requireSheetName } from "./worksheets";

export const worksheet: TypeOf<"Worksheet"> = {
  ids: (sheet) => ({ Id: sheet.id }),
  alive: (sheet) => sheet.alive,
  members: {
    ...eventMembers(
      ["DataChangedEvent", "SelectionChangedEvent", "ActivatedEvent", "DeactivatedEvent", "EventNameChanged"],
      (sheet: Sheet) => sheet.book,
      (sheet) => sheet.id,
    ),
    Id: readOnly((sheet) => sheet.id),
    Name: property(
      (sheet) => sheet.name,
      (sheet, value) => rename(sheet, asText(value)),
    ),
    Position: property(
      (sheet) => sheet.facade.getIndex(),
      (sheet, value) => {
        sheet.book.facade.moveSheet(sheet.facade, asNumber(value));
      },
    ),
    Visibility: property(
      (sheet) => visibilityOf(sheet),
      (sheet, value) => {
        requireStructure(sheet.book);
        return setVisibility(sheet, asWord(value, ["Visible", "Hidden", "VeryHidden"]));
      },
    ),
    TabColor: property(
      (sheet) => sheet.facade.getTabColor() ?? "",
      (sheet, value) => {
        sheet.facade.setTabColor(value === "" ? "" : asColor(value));
      },
    ),
    /** Written under the first name, read under the second. */
    Gridlines: property(
      (sheet) => !sheet.facade.hasHiddenGridLines(),
      (sheet, value) => {
        requireFront(sheet.book, "Worksheet.showGridlines");
        sheet.facade.setHiddenGridlines(!asFlag(value));
      },
    ),
    ShowGridlines: readOnly((sheet) => !sheet.facade.hasHiddenGridLines()),
    Names: child((sheet) => ref("NamedItemCollection", { book: sheet.book, sheet })),
    Protection: child((sheet) => ref("WorksheetProtection", sheet)),
    FreezePanes: child((sheet) => ref("WorksheetFreezePanes", sheet)),
    PageLayout: child((sheet) => ref("PageLayout", sheet)),
    HorizontalPageBreaks: child((sheet) => ref("PageBreakCollection", sheet)),
    GetRange: query((sheet, args) =>
      ref("Range", args.at(0) === null ? wholeSheet(sheet) : asRange(args.at(0), sheet)),
    ),
    GetRanges: query((sheet, args) => ref("RangeAreas", areas(sheet, args.optionalText(0)))),
    GetRangeByIndexes: query((sheet, args) =>
      ref(
        "Range",
        new CellRange(sheet, { row: args.whole(0), col: args.whole(1), rows: args.whole(2), cols: args.whole(3) }),
      ),
    ),
    GetCell: query((sheet, args) =>
      ref("Range", new CellRange(sheet, { row: args.whole(0), col: args.whole(1), rows: 1, cols: 1 })),
    ),
    /** The first cell of a blank sheet. */
    GetUsedRange: query((sheet, args) => ref("Range", usedRange(sheet, args.flag(0)) ?? firstCell(sheet))),
    GetUsedRangeOrNullObject: query((sheet, args) => refOrNull("Range", usedRange(sheet, args.flag(0)))),
    Activate: command((sheet) => {
      requireFront(sheet.book, "Worksheet.activate");
      sheet.facade.activate();
    }),
    Calculate: command((sheet) => sheet.book.calculation.recalculate()),
    Delete: mutation((sheet) => {
      requireFront(sheet.book, "Worksheet.delete");
      requireStructure(sheet.book);
      return deleteSheet(sheet);
    }),
  },
};

const requireStructure = (book: Book): void => {
  if (book.metadata.structureLocked === true) throw accessDenied("The structure of the workbook is protected.");
};

const rename = (sheet: Sheet, name: string): void => {
  requireStructure(sheet.book);
  requireSheetName(sheet.book, name, sheet);
  sheet.facade.setName(name);
};

const firstCell = (sheet: Sheet): CellRange => new CellRange(sheet, { row: 0, col: 0, rows: 1, cols: 1 });

const wholeSheet = (sheet: Sheet): CellRange =>
  new CellRange(sheet, { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLUMNS });

/** "A1:B2,D4" or "A1:B2;D4", addresses and names; without any the whole sheet. */
const areas = (sheet: Sheet, addresses: string | undefined): RangeAreas => {
  if (addresses !== undefined && addresses.length > LONGEST_ADDRESSES)
    throw invalidArgument("The list of addresses is too long.", "Worksheet.getRanges");
  return new RangeAreas(
    sheet,
    addresses === undefined
      ? [wholeSheet(sheet)]
      : addresses.split(/[,;]/).map((address) => rangeAt(address.trim(), sheet)),
  );
};

/** Where Excel cuts the text off (office-js-docs-pr: excel-add-ins-troubleshooting.md; office-js#5198). */
const LONGEST_ADDRESSES = 8192;
