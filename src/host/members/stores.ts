/** What an add-in keeps in the workbook: settings, custom XML parts, document properties. */
import { asJson, asText } from "../protocol/args";
import { acts, asks, child, makes, property, readOnly } from "../protocol/objects";
import type { ObjectRef } from "../protocol/objects";
import type { Json } from "../protocol/wire";
import type { Book } from "../univer/book";
import { ref, refOrNull } from "./define";
import type { Entry, TypeOf } from "./define";

type Store = "settings" | "customProperties" | "xmlParts";

const entry = (book: Book, store: Store, key: string): Entry | undefined =>
  key in book.metadata[store] ? { book, key } : undefined;

const entries = (book: Book, store: Store): readonly Entry[] =>
  Object.keys(book.metadata[store]).map((key) => ({ book, key }));

const remove = ({ book, key }: Entry, store: Store): void => {
  Reflect.deleteProperty(book.metadata[store], key);
};

const add = (
  type: "Setting" | "CustomProperty",
  store: "settings" | "customProperties",
  book: Book,
  key: string,
  value: Json,
): ObjectRef => {
  book.metadata[store][key] = value;
  return ref(type, { book, key });
};

export const settingCollection: TypeOf<"SettingCollection"> = {
  items: (book) => entries(book, "settings").map((each) => ref("Setting", each)),
  item: (book, key) => refOrNull("Setting", entry(book, "settings", asText(key))),
  members: {
    Add: makes((book, args) => add("Setting", "settings", book, args.text(0), args.json(1))),
    GetItemOrNullObject: asks((book, args) => refOrNull("Setting", entry(book, "settings", args.text(0)))),
    GetCount: asks((book) => entries(book, "settings").length),
  },
};

export const setting: TypeOf<"Setting"> = {
  ids: ({ key }) => ({ _Id: key }),
  members: {
    Key: readOnly(({ key }) => key),
    Value: property(
      ({ book, key }) => book.metadata.settings[key],
      ({ book, key }, value) => {
        book.metadata.settings[key] = asJson(value);
      },
    ),
    Delete: acts((target) => remove(target, "settings")),
  },
};

export const customPropertyCollection: TypeOf<"CustomPropertyCollection"> = {
  items: (book) => entries(book, "customProperties").map((each) => ref("CustomProperty", each)),
  item: (book, key) => refOrNull("CustomProperty", entry(book, "customProperties", asText(key))),
  members: {
    Add: makes((book, args) => add("CustomProperty", "customProperties", book, args.text(0), args.json(1))),
    GetItemOrNullObject: asks((book, args) =>
      refOrNull("CustomProperty", entry(book, "customProperties", args.text(0))),
    ),
    GetCount: asks((book) => entries(book, "customProperties").length),
  },
};

export const customProperty: TypeOf<"CustomProperty"> = {
  ids: ({ key }) => ({ _Id: key }),
  members: {
    Key: readOnly(({ key }) => key),
    Value: property(
      ({ book, key }) => book.metadata.customProperties[key],
      ({ book, key }, value) => {
        book.metadata.customProperties[key] = asJson(value);
      },
    ),
    Delete: acts((target) => remove(target, "customProperties")),
  },
};

export const documentProperties: TypeOf<"DocumentProperties"> = {
  members: {
    Title: property(
      (book) => book.metadata.title,
      (book, value) => {
        book.metadata.title = asText(value);
      },
    ),
    Author: property(
      (book) => book.metadata.author,
      (book, value) => {
        book.metadata.author = asText(value);
      },
    ),
    Custom: child((book) => ref("CustomPropertyCollection", book)),
  },
};

export const customXmlPartCollection: TypeOf<"CustomXmlPartCollection"> = {
  items: (book) => entries(book, "xmlParts").map((each) => ref("CustomXmlPart", each)),
  item: (book, key) => refOrNull("CustomXmlPart", entry(book, "xmlParts", asText(key))),
  members: {
    Add: makes((book, args) => {
      const key = book.freshId("xml", (id) => id in book.metadata.xmlParts);
      book.metadata.xmlParts[key] = args.text(0);
      return ref("CustomXmlPart", { book, key });
    }),
    GetItemOrNullObject: asks((book, args) => refOrNull("CustomXmlPart", entry(book, "xmlParts", args.text(0)))),
    GetCount: asks((book) => entries(book, "xmlParts").length),
  },
};

export const customXmlPart: TypeOf<"CustomXmlPart"> = {
  ids: ({ key }) => ({ Id: key }),
  members: {
    Id: readOnly(({ key }) => key),
    GetXml: asks(({ book, key }) => book.metadata.xmlParts[key]),
    SetXml: acts(({ book, key }, args) => {
      book.metadata.xmlParts[key] = args.text(0);
    }),
    Delete: acts((target) => remove(target, "xmlParts")),
  },
};
