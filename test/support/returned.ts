/** The corrected sample as it comes back: its package, part by part, for a test to change one thing in it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleWorkbook } from "./sample";
import { snapshotIn } from "../../src/cli/load";
import { writeWorkbook } from "../../src/xlsx";

export type Package = Readonly<Record<string, Uint8Array>>;
export type Change = (parts: Package) => Package;

let made: Promise<Uint8Array> | undefined;

export const correctedFile = (): Promise<Uint8Array> => (made ??= writeWorkbook(sampleWorkbook("corrected")));

export const partsOfFile = (file: Uint8Array): Package => unzipSync(file);

export const packed = (parts: Package): Uint8Array => zipSync(parts, { mtime: "1980-01-01T00:00:00" });

/** The sample's file with its parts changed. */
export const returned = async (...changes: readonly Change[]): Promise<Uint8Array> =>
  packed(changes.reduce((parts, change) => change(parts), partsOfFile(await correctedFile())));

export const textPart = (parts: Package, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** Fails where the text to be replaced is not there: a change that changes nothing tests nothing. */
export const replacing =
  (name: string, pattern: RegExp | string, by: string | ((found: string) => string)): Change =>
  (parts) => {
    const before = textPart(parts, name);
    const after = typeof by === "string" ? before.replace(pattern, () => by) : before.replace(pattern, by);
    if (before === after) throw new Error(`${name} has no ${String(pattern)}`);
    return { ...parts, [name]: strToU8(after) };
  };

export const adding =
  (added: Readonly<Record<string, string | Uint8Array>>): Change =>
  (parts) => ({
    ...parts,
    ...Object.fromEntries(
      Object.entries(added).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  });

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet of somebody else's behind ours. `kind` is the last segment of the relationship's type. */
export const foreignSheet =
  (xml: string, kind = "worksheet", name = "台账"): Change =>
  (parts) => {
    const part = `xl/foreign/${kind}9.xml`;
    const changes = [
      replacing("xl/workbook.xml", "</sheets>", `<sheet name="${name}" sheetId="90" r:id="rId990"/></sheets>`),
      replacing(
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        `<Relationship Id="rId990" Type="${R}/${kind}" Target="foreign/${kind}9.xml"/></Relationships>`,
      ),
      replacing(
        "[Content_Types].xml",
        "</Types>",
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/></Types>`,
      ),
      adding({ [part]: xml }),
    ];
    return changes.reduce((now, change) => change(now), parts);
  };

export const worksheetXml = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** The sheets of the form by the number of their part. */
export const COVER = "xl/worksheets/sheet1.xml";
export const ACCOUNTS = "xl/worksheets/sheet3.xml";
export const RATIOS = "xl/worksheets/sheet9.xml";

/** What keeps the sample from being read once it was changed. */
export const problemOf = async (change: Change): Promise<unknown> => {
  try {
    snapshotIn(await returned(change));
  } catch (problem) {
    return problem;
  }
  return undefined;
};
