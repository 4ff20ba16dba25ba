import { asWord } from "../protocol/args";
import { invalidArgument } from "../protocol/errors";
import { mutation, query, child, command, readOnly } from "../protocol/objects";
import { fullAddress } from "../univer/addresses";
import { clearCells } from "../univer/clear";
import { ref } from "./define";
import type { TypeOf } from "./define";
import { CLEAR_WHAT } from "./range";

export const rangeAreas: TypeOf<"RangeAreas"> = {
  alive: (areas) => areas.alive,
  members: {
    Address: readOnly((areas) => areas.parts.map(fullAddress).join(", ")),
    Areas: child((areas) => ref("RangeCollection", areas)),
    Worksheet: child((areas) => ref("Worksheet", areas.sheet)),
    Format: child((areas) => ref("RangeFormat", areas)),
    ConditionalFormats: child((areas) => ref("ConditionalFormatCollection", areas)),
    DataValidation: child((areas) => ref("DataValidation", areas)),
    Clear: mutation((areas, args) => clearCells(areas, args.at(0) === null ? "All" : asWord(args.at(0), CLEAR_WHAT))),
    Calculate: command((areas) => areas.sheet.book.calculation.recalculate()),
  },
};

export const rangeCollection: TypeOf<"RangeCollection"> = {
  items: (areas) => areas.parts.map((part) => ref("Range", part)),
  members: {
    GetCount: query((areas) => areas.parts.length),
    GetItemAt: query((areas, args) => {
      const part = areas.parts[args.whole(0)];
      if (part === undefined) throw invalidArgument("There is no such area.", "RangeCollection.getItemAt");
      return ref("Range", part);
    }),
  },
};
