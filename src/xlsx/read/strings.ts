/** Texts of cells: the shared string table, and the escapes that spreadsheet files use for control characters. */
import { scanXml } from "../../ooxml/xml/scan";
import { MAIN } from "../namespaces";

/** "_x000D_" stands for the character itself (ECMA-376 part 1, ST_Xstring). */
export const decodeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

const OPEN = "<si><t>";
const OPEN_KEPT = '<si><t xml:space="preserve">';
const CLOSE = "</t></si>";
/** An entry in the words of nearly every program, with nothing in it that stands for something else: a report has hundreds of them. */
const PLAIN = new RegExp(`(?:${OPEN}|${OPEN_KEPT})[^<&\\r_]*${CLOSE}`, "y");

/** Rich text loses its formats and keeps its words; phonetic readings (rPh) are no words of the text. */
export const readSharedStrings = (xml: string, part: string): readonly string[] => {
  const strings: string[] = [];
  let current: string | undefined;
  const collector = textCollector((text) => {
    current = (current ?? "") + text;
  });
  scanXml(xml, part, MAIN, {
    known: (_, at) => (current === undefined ? plainStrings(xml, at, strings) : at),
    open: (local) => {
      if (local === "si") current = "";
      collector.open(local);
    },
    text: collector.text,
    close: (local) => {
      collector.close(local);
      if (local !== "si") return;
      strings.push(decodeText(current ?? ""));
      current = undefined;
    },
  });
  return strings;
};

/** Adds those from `at` on, and returns where they end. */
const plainStrings = (xml: string, at: number, strings: string[]): number => {
  let end = at;
  for (PLAIN.lastIndex = at; PLAIN.test(xml); end = PLAIN.lastIndex) {
    const from = end + (xml.startsWith(OPEN, end) ? OPEN : OPEN_KEPT).length;
    strings.push(xml.slice(from, PLAIN.lastIndex - CLOSE.length));
  }
  return end;
};

/** Passes on what stands in t elements, except within rPh. Used for shared and for inline strings. */
export const textCollector = (take: (text: string) => void) => {
  let inText = false;
  let phonetic = 0;
  return {
    open: (local: string): void => {
      if (local === "t") inText = true;
      if (local === "rPh") phonetic += 1;
    },
    close: (local: string): void => {
      if (local === "t") inText = false;
      if (local === "rPh") phonetic -= 1;
    },
    text: (text: string): void => {
      if (inText && phonetic === 0) take(text);
    },
  };
};

/** Of cells that share none, as they are written. */
export const inlineTexts = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/<(?:\w+:)?t(?: [^>]*)?>([^<]*)</g)].map(([, text = ""]) => text);
