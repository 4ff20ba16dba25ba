import { asFlag, asNumber, asRecord, asText, asWord } from "../protocol/args";
import { invalidArgument } from "../protocol/errors";
import { mutation, query, child, creation, property } from "../protocol/objects";
import type { Argument, Property } from "../protocol/objects";
import { requirePrinter } from "../univer/conditions";
import { addRowBreak, pageOf, printAreaOf, setPrintArea, setTitleRows, titleRows } from "../univer/page";
import { RangeAreas } from "../univer/range";
import type { Sheet } from "../univer/book";
import type { HeaderFooterPlace, PageLayout } from "../univer/metadata";
import { asRange } from "./args";
import { ref, refOrNull } from "./define";
import type { TypeOf } from "./define";

type Points = "leftMargin" | "rightMargin" | "topMargin" | "bottomMargin" | "headerMargin" | "footerMargin";
type Switch = "centerHorizontally" | "centerVertically" | "printGridlines";

const points = (key: Points): Property<Sheet> =>
  property(
    (sheet) => pageOf(sheet)[key],
    (sheet, value) => {
      requirePrinter(sheet.book, `PageLayout.${key}`);
      if (asNumber(value) < 0) throw invalidArgument("A margin cannot be negative.");
      pageOf(sheet)[key] = asNumber(value);
    },
  );
const onOff = (key: Switch): Property<Sheet> =>
  property(
    (sheet) => pageOf(sheet)[key],
    (sheet, value) => {
      requirePrinter(sheet.book, `PageLayout.${key}`);
      pageOf(sheet)[key] = asFlag(value);
    },
  );
const line = (key: HeaderFooterPlace): Property<Sheet> =>
  property(
    (sheet) => pageOf(sheet).headersFooters[key],
    (sheet, value) => {
      pageOf(sheet).headersFooters[key] = asText(value);
    },
  );

/** Excel.PaperType, without the envelopes and sheets that no report is printed on. */
const PAPERS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
];

export const pageLayout: TypeOf<"PageLayout"> = {
  members: {
    Orientation: property(
      (sheet) => pageOf(sheet).orientation,
      (sheet, value) => {
        requirePrinter(sheet.book, "PageLayout.orientation");
        pageOf(sheet).orientation = asWord(value, ["Portrait", "Landscape"]);
      },
    ),
    PaperSize: property(
      (sheet) => pageOf(sheet).paperSize,
      (sheet, value) => {
        requirePrinter(sheet.book, "PageLayout.paperSize");
        pageOf(sheet).paperSize = asWord(value, PAPERS);
      },
    ),
    Zoom: property(
      (sheet) => pageOf(sheet).zoom,
      (sheet, value) => {
        requirePrinter(sheet.book, "PageLayout.zoom");
        pageOf(sheet).zoom = asZoom(value);
      },
    ),
    LeftMargin: points("leftMargin"),
    RightMargin: points("rightMargin"),
    TopMargin: points("topMargin"),
    BottomMargin: points("bottomMargin"),
    FooterMargin: points("footerMargin"),
    CenterHorizontally: onOff("centerHorizontally"),
    HeadersFooters: child((sheet) => ref("HeaderFooterGroup", sheet)),
    SetPrintArea: mutation((sheet, args) => setPrintArea(asRange(args.at(0), sheet))),
    GetPrintAreaOrNullObject: query((sheet) => refOrNull("RangeAreas", asAreas(sheet))),
    SetPrintTitleRows: mutation((sheet, args) => setTitleRows(asRange(args.at(0), sheet))),
    GetPrintTitleRowsOrNullObject: query((sheet) => refOrNull("Range", titleRows(sheet))),
  },
};

const asAreas = (sheet: Sheet): RangeAreas | undefined => {
  const area = printAreaOf(sheet);
  return area === undefined ? undefined : new RangeAreas(sheet, [area]);
};

const ZOOM_KEYS = ["scale", "horizontalFitToPages", "verticalFitToPages"] as const;

const asZoom = (value: Argument): PageLayout["zoom"] => {
  const given = asRecord(value);
  return Object.fromEntries(ZOOM_KEYS.flatMap((key) => (given[key] == null ? [] : [[key, asNumber(given[key])]])));
};

/** Only the header and footer for all pages; first-page and even-page ones are refused by name. */
export const headerFooterGroup: TypeOf<"HeaderFooterGroup"> = {
  members: { DefaultForAllPages: child((sheet) => ref("HeaderFooter", sheet)) },
};

export const headerFooter: TypeOf<"HeaderFooter"> = {
  members: {
    CenterFooter: line("centerFooter"),
  },
};

export const pageBreakCollection: TypeOf<"PageBreakCollection"> = {
  items: (sheet) => pageOf(sheet).rowBreaks.map((row) => ref("PageBreak", { sheet, row })),
  item: (sheet, key) =>
    refOrNull(
      "PageBreak",
      pageOf(sheet)
        .rowBreaks.filter((row) => String(row) === asText(key))
        .map((row) => ({ sheet, row }))[0],
    ),
  members: {
    Add: creation((sheet, args) => {
      const { row } = asRange(args.at(0), sheet);
      addRowBreak(sheet, row);
      return ref("PageBreak", { sheet, row });
    }),
    RemovePageBreaks: mutation((sheet) => {
      pageOf(sheet).rowBreaks = [];
    }),
    GetCount: query((sheet) => pageOf(sheet).rowBreaks.length),
  },
};
