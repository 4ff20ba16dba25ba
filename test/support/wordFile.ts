/** Word documents made by hand, element by element: what Word, WPS and LibreOffice may write. */
import { strToU8, zipSync } from "fflate";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A run; "\n" becomes a line break. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join("<w:br/>")}</w:r>`;

/** A paragraph of text, or of the runs given. */
export const para = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : content === "" ? "" : run(content)}</w:p>`;

interface CellOptions {
  readonly span?: number;
  readonly merge?: "restart" | "continue";
  /** Further elements of tcPr. */
  readonly properties?: string;
}

/** A cell of paragraphs, one a line of `text`, or of the blocks given. */
export const cell = (text: string, { span = 1, merge, properties = "" }: CellOptions = {}): string => {
  const spans = span === 1 ? "" : `<w:gridSpan w:val="${span}"/>`;
  const merges = merge === undefined ? "" : merge === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  const content = text.startsWith("<w:")
    ? text
    : text
        .split("\n")
        .map((line) => para(line))
        .join("");
  return `<w:tc><w:tcPr>${spans}${merges}${properties}</w:tcPr>${content}</w:tc>`;
};

/** A row of ready cells and of texts. */
export const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.map((c) => (c.startsWith("<w:tc>") || c.startsWith("<w:sdt>") ? c : cell(c))).join("")}</w:tr>`;

export const table = (rows: readonly (string | readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((r) => (typeof r === "string" ? r : row(r))).join("")}</w:tbl>`;

export interface PackageOptions {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly mainType?: string;
  readonly namespaces?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const relationship = (kind: string, target: string, i: number): string =>
  `<Relationship Id="rId${i + 1}" Type="${R}/${kind}" Target="${target}"/>`;

const relationships = (entries: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${entries.map(([kind, target], i) => relationship(kind, target, i)).join("")}</Relationships>`;

/** The parts of a document whose body is given. */
export const wordParts = (
  body: string,
  { styles, numbering, footnotes, comments, mainType = MAIN_TYPE, namespaces = "", parts = {} }: PackageOptions = {},
): Readonly<Record<string, string | Uint8Array>> => {
  const root = (name: string, content: string): string =>
    `<w:${name} xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ${namespaces}>${content}</w:${name}>`;
  const extra = Object.entries({ styles, numbering, footnotes, comments }).filter(([, xml]) => xml !== undefined);
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships(extra.map(([kind]) => [kind, `${kind}.xml`] as const)),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    ...Object.fromEntries(extra.map(([kind, xml]) => [`word/${kind}.xml`, root(kind, xml ?? "")])),
    ...parts,
  };
};

export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [name, typeof data === "string" ? strToU8(data) : data]),
    ),
  );

export const wordFile = (body: string, options: PackageOptions = {}): Uint8Array => packed(wordParts(body, options));
