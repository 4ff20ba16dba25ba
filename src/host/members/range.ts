import { asWord } from "../protocol/args";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { mutation, query, child, command, creation, property, readOnly } from "../protocol/objects";
import { fullAddress } from "../univer/addresses";
import { readFormats, readFormulas, readText, readTypes, readValues, writeCells, writeFormats } from "../univer/cells";
import { requireFront } from "../univer/conditions";
import { CellRange, RangeAreas } from "../univer/range";
import { intersection, joined } from "../../workbook/area";
import { clearCells } from "../univer/clear";
import { deleteCells, insertCells } from "../univer/shiftCells";
import { mergeCells, mergedAreas, unmergeCells } from "../univer/merges";
import { usedRange } from "../univer/sheets";
import { select } from "../univer/view";
import { asRange } from "./args";
import { ref, refOrNull } from "./define";
import type { TypeOf } from "./define";
import { properties } from "./properties";

export const CLEAR_WHAT = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export const range: TypeOf<"Range"> = {
  alive: (cells) => cells.alive,
  members: {
    Values: property(
      (cells) => readValues(cells),
      (cells, value) => writeCells(cells, value),
    ),
    Formulas: property(
      (cells) => readFormulas(cells),
      (cells, value) => writeCells(cells, value),
    ),
    NumberFormat: property(
      (cells) => readFormats(cells),
      (cells, value) => writeFormats(cells, value),
    ),
    Text: readOnly((cells) => readText(cells)),
    ValueTypes: readOnly((cells) => readTypes(cells)),
    Address: readOnly((cells) => fullAddress(cells)),
    RowIndex: readOnly((cells) => cells.row),
    ColumnIndex: readOnly((cells) => cells.col),
    RowCount: readOnly((cells) => cells.rows),
    Worksheet: child((cells) => ref("Worksheet", cells.sheet)),
    Format: child((cells) => ref("RangeFormat", cells)),
    ConditionalFormats: child((cells) => ref("ConditionalFormatCollection", cells)),
    DataValidation: child((cells) => ref("DataValidation", cells)),
    GetCell: query((cells, args) => ref("Range", cells.at(args.whole(0), args.whole(1), 1, 1))),
    GetRow: query((cells, args) => ref("Range", cells.at(args.whole(0), 0, 1, cells.cols))),
    GetResizedRange: query((cells, args) => ref("Range", resized(cells, args.whole(0), args.whole(1)))),
    GetOffsetRange: query((cells, args) =>
      ref("Range", cells.at(args.whole(0), args.whole(1), cells.rows, cells.cols)),
    ),
    GetBoundingRect: query((cells, args) => ref("Range", boundingRect(cells, asRange(args.at(0), cells.sheet)))),
    GetLastCell: query((cells) => ref("Range", cells.at(cells.rows - 1, cells.cols - 1, 1, 1))),
    GetIntersection: query((cells, args) => ref("Range", shared(cells, asRange(args.at(0), cells.sheet)))),
    GetUsedRange: query((cells, args) => {
      const used = usedRange(cells.sheet, args.flag(0), cells);
      if (used === undefined) throw itemNotFound("Range.getUsedRange");
      return ref("Range", used);
    }),
    GetUsedRangeOrNullObject: query((cells, args) => refOrNull("Range", usedRange(cells.sheet, args.flag(0), cells))),
    GetMergedAreasOrNullObject: query((cells) => {
      const merged = mergedAreas(cells);
      return merged.length === 0 ? null : ref("RangeAreas", new RangeAreas(cells.sheet, merged));
    }),
    ...properties,
    Merge: mutation((cells, args) => mergeCells(cells, args.flag(0))),
    Unmerge: mutation((cells) => unmergeCells(cells)),
    Clear: mutation((cells, args) => clearCells(cells, args.at(0) === null ? "All" : asWord(args.at(0), CLEAR_WHAT))),
    Insert: creation(async (cells, args) =>
      ref("Range", await insertCells(cells, asWord(args.at(0), ["Down", "Right"]))),
    ),
    Delete: mutation((cells, args) => deleteCells(cells, asWord(args.at(0), ["Up", "Left"]))),
    Select: command((cells) => {
      requireFront(cells.sheet.book, "Range.select");
      select(cells);
    }),
    Calculate: command((cells) => cells.sheet.book.calculation.recalculate()),
    /** The client asks this before it cuts a large array into pieces. */
    _ValidateArraySize: command((cells, args) => {
      if (args.whole(0) !== cells.rows || args.whole(1) !== cells.cols)
        throw invalidArgument("The array does not have the shape of the range.", "Range.values");
    }),
  },
};

/** With the lower right corner moved; one that passes the other corner spans the cells between them. */
const resized = (cells: CellRange, rows: number, cols: number): CellRange =>
  boundingRect(cells.at(0, 0, 1, 1), cells.at(cells.rows + rows - 1, cells.cols + cols - 1, 1, 1));

/** Excel refuses where there is nothing. */
const shared = (a: CellRange, b: CellRange): CellRange => {
  if (a.sheet !== b.sheet) throw invalidArgument("The ranges are on different sheets.", "Range.getIntersection");
  const area = intersection(a, b);
  if (area === undefined) throw itemNotFound("Range.getIntersection");
  return new CellRange(a.sheet, area);
};

const boundingRect = (a: CellRange, b: CellRange): CellRange => new CellRange(a.sheet, joined(a, b));
