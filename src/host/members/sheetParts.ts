/** Panes and protection of a worksheet. */
import { asJson, asRecord } from "../protocol/args";
import { accessDenied, badPassword } from "../protocol/errors";
import { mutation, query, readOnly } from "../protocol/objects";
import type { Args } from "../protocol/args";
import { requireFront } from "../univer/conditions";
import type { Sheet } from "../univer/book";
import type { Protection } from "../univer/metadata";
import { freeze, frozenRange } from "../univer/view";
import { asRange } from "./args";
import { refOrNull } from "./define";
import type { TypeOf } from "./define";

export const worksheetFreezePanes: TypeOf<"WorksheetFreezePanes"> = {
  members: {
    FreezeAt: mutation((sheet, args) => {
      requireFront(sheet.book, "WorksheetFreezePanes.freezeAt");
      const range = asRange(args.at(0), sheet);
      freeze(sheet, {
        rows: range.wholeColumns ? 0 : range.row + range.rows,
        cols: range.wholeRows ? 0 : range.col + range.cols,
      });
    }),
    FreezeRows: mutation((sheet, args) => {
      requireFront(sheet.book, "WorksheetFreezePanes.freezeRows");
      freeze(sheet, { rows: args.whole(0), cols: 0 });
    }),
    FreezeColumns: mutation((sheet, args) => {
      requireFront(sheet.book, "WorksheetFreezePanes.freezeColumns");
      freeze(sheet, { rows: 0, cols: args.whole(0) });
    }),
    Unfreeze: mutation((sheet) => {
      requireFront(sheet.book, "WorksheetFreezePanes.unfreeze");
      freeze(sheet, { rows: 0, cols: 0 });
    }),
    GetLocationOrNullObject: query((sheet) => refOrNull("Range", frozenRange(sheet))),
  },
};

export const worksheetProtection: TypeOf<"WorksheetProtection"> = {
  members: {
    Protected: readOnly((sheet) => sheet.metadata.protection !== undefined),
    Options: readOnly((sheet) => ({ ...NOTHING_ALLOWED, ...sheet.metadata.protection?.options })),
    Protect: mutation((sheet, args) => {
      if (sheet.metadata.protection !== undefined) throw accessDenied("The sheet is already protected.");
      sheet.metadata.protection = protectionOf(args);
    }),
    Unprotect: mutation((sheet, args) => unprotect(sheet, args.optionalText(0))),
  },
};

/** Excel reads every option back, whichever were given. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

const protectionOf = (args: Args): Protection => {
  const options = args.at(0) === null ? {} : asRecord(args.at(0));
  const password = args.optionalText(1);
  return {
    options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, asJson(value)])),
    ...(password === undefined ? {} : { password }),
  };
};

const unprotect = (sheet: Sheet, password: string | undefined): void => {
  const { protection } = sheet.metadata;
  if (protection?.password !== undefined && protection.password !== password) throw badPassword();
  delete sheet.metadata.protection;
};

export const pageBreak: TypeOf<"PageBreak"> = {
  ids: ({ row }) => ({ _Id: String(row) }),
  members: {
    RowIndex: readOnly(({ row }) => row),
    ColumnIndex: readOnly(() => 0),
    Delete: mutation(({ sheet, row }) => {
      if (sheet.metadata.page !== undefined)
        sheet.metadata.page.rowBreaks = sheet.metadata.page.rowBreaks.filter((each) => each !== row);
    }),
  },
};
