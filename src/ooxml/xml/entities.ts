/** Characters that XML writes in other words (XML 1.0, 4.1 and 4.6), and line ends as every program reads them (2.11). */

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A reference, or an ampersand that begins none. */
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6});|#(\d{1,7});|(\w+);)?/g;

/** undefined where it refers to nothing. Characters that XML does not allow are read all the same: spreadsheets hold them. */
export const decoded = (text: string): string | undefined => {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  let unknown = 0;
  const all = lines.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    const character = name === undefined ? characterAt(hex, decimal) : NAMED[name];
    if (character === undefined) unknown += 1;
    return character ?? "";
  });
  return unknown === 0 ? all : undefined;
};

const characterAt = (hex?: string, decimal?: string): string | undefined => {
  const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};
