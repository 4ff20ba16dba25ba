/** The number formats of cells: what they show depends on them, and where a workbook counts its days from another one, what they hold. */
import { attribute, scanXml } from "../../ooxml/xml/scan";
import { isSameBytes, type Archive } from "../../ooxml/zip/archive";
import { MAIN } from "../namespaces";

/** Days between the two date systems (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_TO_1904 = 1462;

/** By the number that the s attribute of a cell gives; none where the file has no styles. */
export const cellFormats = (archive: Archive, part: string): readonly string[] => {
  const packed = archive.packed(part);
  const known = packed === undefined ? undefined : lately.find((styles) => isSameBytes(styles.packed, packed));
  if (known !== undefined) return known.formats;
  const xml = archive.text(part);
  const formats = xml === undefined ? [] : formatsIn(xml, part);
  if (packed !== undefined && packed.length <= LARGEST) lately[next++ % MOST] = { packed: packed.slice(), formats };
  return formats;
};

/** Files of one layout share their styles, as long as the same program saves them: to inflate them takes longer than all else about them. */
const lately: { readonly packed: Uint8Array; readonly formats: readonly string[] }[] = [];
let next = 0;
const MOST = 8;
const LARGEST = 100_000;

const formatsIn = (xml: string, part: string): readonly string[] => {
  const codes = new Map(BUILT_IN);
  const formats: string[] = [];
  let isOfCells = false;
  scanXml(xml, part, MAIN, {
    known: passedOver,
    open: (local, tag) => {
      if (local === "numFmt") codes.set(attribute(tag, "numFmtId") ?? "", attribute(tag, "formatCode") ?? "");
      if (local === "cellXfs") isOfCells = true;
      if (local === "xf" && isOfCells) formats.push(codes.get(attribute(tag, "numFmtId") ?? "0") ?? "General");
    },
    close: (local) => {
      if (local === "cellXfs") isOfCells = false;
    },
  });
  return formats;
};

const OTHERS = ["fonts", "fills", "borders", "cellStyleXfs", "cellStyles", "dxfs"];

/** Where a list of something else ends. */
const passedOver = (xml: string, at: number): number => {
  const name = OTHERS.find((other) => xml.startsWith(other, at + 1) && /[ >]/.test(xml[at + 1 + other.length] ?? ""));
  const end = name === undefined ? -1 : xml.indexOf(`</${name}>`, at);
  return name === undefined || end < 0 ? at : end + name.length + 3;
};

const numbered = (first: number, codes: readonly string[]): readonly (readonly [string, string])[] =>
  codes.map((code, i) => [String(first + i), code]);

const [YEAR_MONTH, MONTH_DAY] = ['yyyy"年"m"月"', 'm"月"d"日"'];
const [HOURS, HALF_DAYS] = ['h"时"mm"分"', '上午/下午h"时"mm"分"'];
const ACCOUNTS = (unit: string, digits: string, none: string): string =>
  `_ ${unit}* ${digits}_ ;_ ${unit}* -${digits}_ ;_ ${unit}* "-"${none}_ ;_ @_ `;

/** Those that have a number and no code in the file (18.8.30), as Chinese editions show them. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ...numbered(1, ["0", "0.00", "#,##0", "#,##0.00"]),
  ...numbered(5, ['"¥"#,##0;"¥"-#,##0', '"¥"#,##0;[Red]"¥"-#,##0']),
  ...numbered(7, ['"¥"#,##0.00;"¥"-#,##0.00', '"¥"#,##0.00;[Red]"¥"-#,##0.00']),
  ...numbered(9, ["0%", "0.00%", "0.00E+00", "# ?/?", "# ??/??", "yyyy/m/d", "d-mmm-yy", "d-mmm", "mmm-yy"]),
  ...numbered(18, ["h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss", "yyyy/m/d h:mm"]),
  ...numbered(27, [YEAR_MONTH, MONTH_DAY, MONTH_DAY, "m/d/yy", 'yyyy"年"m"月"d"日"']),
  ...numbered(32, [HOURS, `${HOURS}ss"秒"`, HALF_DAYS, `${HALF_DAYS}ss"秒"`, YEAR_MONTH]),
  ...numbered(37, ["#,##0;-#,##0", "#,##0;[Red]-#,##0", "#,##0.00;-#,##0.00", "#,##0.00;[Red]-#,##0.00"]),
  ...numbered(41, [ACCOUNTS("", "#,##0", ""), ACCOUNTS("¥", "#,##0", "")]),
  ...numbered(43, [ACCOUNTS("", "#,##0.00", "??"), ACCOUNTS("¥", "#,##0.00", "??")]),
  ...numbered(45, ["mm:ss", "[h]:mm:ss", "mm:ss.0", "##0.0E+0", "@"]),
  ...numbered(50, [YEAR_MONTH, MONTH_DAY, YEAR_MONTH, MONTH_DAY, MONTH_DAY]),
  ...numbered(55, [HALF_DAYS, `${HALF_DAYS}ss"秒"`, YEAR_MONTH, MONTH_DAY]),
]);

/** Without texts, escaped characters, colours and conditions. */
export const showsDay = (code: string): boolean =>
  /[yd]|mmm/i.test(code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|general/gi, ""));
