import { asFlag, asWord } from "../protocol/args";
import { accessDenied, badPassword } from "../protocol/errors";
import { mutation, query, child, command, property, readOnly } from "../protocol/objects";
import { parseRange } from "../univer/addresses";
import { CellRange } from "../univer/range";
import { selectionOf } from "../univer/view";
import { ref } from "./define";
import type { TypeOf } from "./define";

export const workbook: TypeOf<"Workbook"> = {
  members: {
    Name: readOnly((book) => book.facade.getName()),
    ReadOnly: readOnly((book) => book.flags.readOnly),
    Worksheets: child((book) => ref("WorksheetCollection", book)),
    Names: child((book) => ref("NamedItemCollection", { book })),
    Application: child((book) => ref("Application", book)),
    _Runtime: child((book) => ref("Runtime", book)),
    Protection: child((book) => ref("WorkbookProtection", book)),
    GetSelectedRange: query((book) => {
      const { sheet, parts } = selectionOf(book);
      return ref("Range", parts[0] ?? new CellRange(sheet, { row: 0, col: 0, rows: 1, cols: 1 }));
    }),
    /** `eventArgs.getRange()`: the reference id of an event is "sheet id|address". */
    _GetRangeForEventByReferenceId: query((book, args) => {
      const [sheetId = "", address = ""] = args.text(0).split("|");
      return ref("Range", parseRange(address, book.sheet(sheetId)));
    }),
  },
};

export const application: TypeOf<"Application"> = {
  members: {
    CalculationMode: property(
      (book) => book.calculation.mode,
      (book, value) => {
        book.calculation.mode = asWord(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    ),
    CalculationState: readOnly((book) => book.calculation.state),
    Calculate: command((book) => book.calculation.recalculate()),
    SuspendApiCalculationUntilNextSync: command((book) => {
      book.calculation.suspended = true;
    }),
    SuspendScreenUpdatingUntilNextSync: command(() => undefined),
  },
};

export const runtime: TypeOf<"Runtime"> = {
  members: {
    EnableEvents: property(
      (book) => book.flags.eventsEnabled,
      (book, value) => {
        book.flags.eventsEnabled = asFlag(value);
      },
    ),
  },
};

export const workbookProtection: TypeOf<"WorkbookProtection"> = {
  members: {
    Protected: readOnly((book) => book.metadata.structureLocked === true),
    Protect: mutation((book, args) => {
      if (book.metadata.structureLocked === true) throw accessDenied("The workbook is already protected.");
      book.metadata.structureLocked = true;
      book.metadata.structurePassword = args.optionalText(0) ?? "";
    }),
    Unprotect: mutation((book, args) => {
      const { structurePassword = "" } = book.metadata;
      if (structurePassword !== "" && structurePassword !== args.optionalText(0)) throw badPassword();
      book.metadata.structureLocked = false;
    }),
  },
};
