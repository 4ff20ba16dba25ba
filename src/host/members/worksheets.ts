import { asText } from "../protocol/args";
import { accessDenied, invalidArgument, itemAlreadyExists } from "../protocol/errors";
import { query, creation } from "../protocol/objects";
import { WHOLE_WORKBOOK } from "../protocol/subscriptions";
import type { Book, Sheet } from "../univer/book";
import { requireFront } from "../univer/conditions";
import { addSheet } from "../univer/sheets";
import { ref, refOrNull } from "./define";
import type { TypeOf } from "./define";
import { eventMembers } from "./events";

export const worksheetCollection: TypeOf<"WorksheetCollection"> = {
  items: (book) => book.sheets.map((sheet) => ref("Worksheet", sheet)),
  item: (book, key) => refOrNull("Worksheet", book.find(asText(key))),
  members: {
    ...eventMembers(
      [
        "DataChangedEvent",
        "SelectionChangedEvent",
        "ActivatedEvent",
        "DeactivatedEvent",
        "AddedEvent",
        "DeletedEvent",
        "EventNameChanged",
      ],
      (book: Book) => book,
      () => WHOLE_WORKBOOK,
    ),
    Add: creation(async (book, args) => {
      requireFront(book, "WorksheetCollection.add");
      return ref("Worksheet", await addNamed(book, args.optionalText(0)));
    }),
    GetItem: query((book, args) => refOrNull("Worksheet", book.find(args.text(0)))),
    GetItemOrNullObject: query((book, args) => refOrNull("Worksheet", book.find(args.text(0)))),
    GetActiveWorksheet: query((book) => ref("Worksheet", book.active)),
    GetFirst: query((book, args) => refOrNull("Worksheet", counted(book, args.flag(0))[0])),
    GetCount: query((book, args) => counted(book, args.flag(0)).length),
  },
};

const counted = ({ sheets }: Book, visibleOnly: boolean): readonly Sheet[] =>
  visibleOnly ? sheets.filter((sheet) => !sheet.facade.isSheetHidden()) : sheets;

const addNamed = async (book: Book, name: string | undefined): Promise<Sheet> => {
  if (book.metadata.structureLocked === true) throw accessDenied("The structure of the workbook is protected.");
  const wanted = name ?? freeName(book);
  requireSheetName(book, wanted);
  return addSheet(book, wanted);
};

const freeName = (book: Book): string => {
  let number = book.sheets.length + 1;
  while (book.find(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
};

/** Excel: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at the ends, not "History", not used by another sheet. */
export const requireSheetName = (book: Book, name: string, self?: Sheet): void => {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$|^history$/i.test(name))
    throw invalidArgument(`"${name}" is no valid sheet name.`);
  const other = book.find(name);
  if (other !== undefined && other !== self) throw itemAlreadyExists();
};
