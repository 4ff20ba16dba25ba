/** What another program put on the clipboard, as rows of texts. Neither formulas nor formats are taken from it. */

export type Rows<T> = readonly (readonly T[])[];

/** Fields between tabs, rows between line ends; a field that holds either stands in quotation marks, as Excel writes it. */
export const rowsOfText = (text: string): Rows<string> => {
  const rows: string[][] = [[]];
  for (const [, field = "", end = ""] of text.replace(/\r?\n$/, "").matchAll(FIELD)) {
    rows.at(-1)?.push(unquoted(field));
    if (end === "\t") continue;
    if (end === "") break;
    rows.push([]);
  }
  return rows;
};

const FIELD = /("(?:[^"]|"")*"(?=\t|\r?\n|$)|[^\t\r\n]*)(\t|\r?\n|$)/g;

const unquoted = (field: string): string =>
  /^"[^]*"$/.test(field) && /[\t\n"]/.test(field.slice(1, -1)) ? field.slice(1, -1).replace(/""/g, '"') : field;

/** The only table of an HTML fragment; undefined where there is none, several, or text beside it. */
export const rowsOfHtml = (html: string): Rows<string> | undefined => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const [table, ...more] = body.querySelectorAll("table");
  if (table === undefined || more.length > 0) return undefined;
  const rows = spread([...table.rows]);
  table.remove();
  for (const style of body.querySelectorAll("style")) style.remove();
  return body.textContent.trim() === "" ? rows : undefined;
};

/** A cell over several rows or columns keeps its text at its first place. */
const spread = (rows: readonly HTMLTableRowElement[]): Rows<string> => {
  const grid = rows.map((): (string | undefined)[] => []);
  rows.forEach((row, r) => {
    for (const cell of row.cells) place(grid.slice(r, r + cell.rowSpan), cell);
  });
  return grid.map((line) => Array.from(line, (text) => text ?? ""));
};

/** Into the first gap of the first line, and what it covers of the others. */
const place = (lines: readonly (string | undefined)[][], cell: HTMLTableCellElement): void => {
  const [first = []] = lines;
  const gap = first.findIndex((text) => text === undefined);
  const from = gap < 0 ? first.length : gap;
  lines.forEach((line, down) => {
    for (let right = 0; right < cell.colSpan; right += 1)
      line[from + right] = down + right === 0 ? contentOfCell(cell) : "";
  });
};

const NUMBER = /^[+-]?[\d,]+(?:\.\d+)?$/;

/** A figure with all its digits where the program says them beside the shown ones. */
const contentOfCell = (cell: HTMLTableCellElement): string => {
  const shown = linesOf(cell).replace(/^\n+|\n+$/g, "");
  const exact = cell.getAttribute("x:num") ?? "";
  return exact !== "" && NUMBER.test(shown.trim()) ? exact : shown;
};

const linesOf = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return (child.textContent ?? "").replace(/[ \t\r\n]+/g, " ");
      if (child.nodeName === "BR") return "\n";
      return /^(?:P|DIV|LI)$/.test(child.nodeName) ? `${linesOf(child).trim()}\n` : linesOf(child);
    })
    .join("")
    .replace(/ *\n */g, "\n");
