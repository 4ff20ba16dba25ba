/** Which cell formats show a day: needed where a workbook counts its days from another one. */
import { attribute, scanXml } from "../../ooxml/xml/scan";
import type { Archive } from "../../ooxml/zip/archive";
import { MAIN } from "../namespaces";

/** Days between the two date systems (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_TO_1904 = 1462;

/** Numbers of the formats of cells that show a day, as the s attribute of a cell gives them. */
export const dateStyles = (archive: Archive, part: string | undefined): ReadonlySet<string> => {
  const xml = part === undefined ? undefined : archive.text(part);
  if (part === undefined || xml === undefined) return new Set();
  const codes = new Map<string, string>();
  const found = new Set<string>();
  let count = -1;
  scanXml(xml, part, MAIN, {
    open: (local, tag) => {
      if (local === "numFmt") codes.set(attribute(tag, "numFmtId") ?? "", attribute(tag, "formatCode") ?? "");
      if (local === "cellXfs") count = 0;
      if (local !== "xf" || count < 0) return;
      const format = attribute(tag, "numFmtId") ?? "0";
      if (isDateFormat(format, codes.get(format))) found.add(String(count));
      count += 1;
    },
    close: (local) => {
      if (local === "cellXfs") count = -1;
    },
  });
  return found;
};

/** Built-in formats that show a day (18.8.30), those of Chinese editions included; times of day and durations are none. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

const isDateFormat = (id: string, code: string | undefined): boolean =>
  code === undefined ? isBuiltIn(Number(id)) : showsDay(code);

/** Without texts, escaped characters, colours and conditions. */
export const showsDay = (code: string): boolean =>
  /[yd]|mmm/i.test(code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|general/gi, ""));
