/**
 * LibreOffice as a second opinion: it recalculates our files with its own engine, and prints them.
 * Each call starts its own headless LibreOffice with its own profile (about 2 s the first time).
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { WorkbookSnapshot } from "../../src/workbook/model";
import { readWorkbook } from "../../src/xlsx";
import { zlibInflate } from "../../src/ooxml/node";
import { findTool, requireTool } from "../tools/tools.mjs";

export const hasLibreOffice = findTool("soffice") !== undefined;

const run = promisify(execFile);

/** Excel's file keeps the results it had; LibreOffice only believes its own when told so. 0 = always. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook with every formula calculated anew by LibreOffice. */
export const recalculate = async (file: Uint8Array): Promise<WorkbookSnapshot> =>
  readWorkbook(await convertToXlsx(file), { inflate: zlibInflate });

/** The workbook opened and saved again by LibreOffice, with its figures. */
export const convertToXlsx = (file: Uint8Array): Promise<Uint8Array> =>
  inScratch((folder) => convert(file, "xlsx", folder).then((out) => readFile(out)));

/** Prints to a PDF and returns its path; the file stays until the caller removes it. */
export const toPdf = async (file: Uint8Array, from: "xlsx" | "docx" = "xlsx"): Promise<string> =>
  convert(file, "pdf", await mkdtemp(path.join(tmpdir(), "ziping-pdf-")), from);

/** A document opened and saved again by LibreOffice, by way of its own format or the old one where asked. */
export const resaveWord = async (
  file: Uint8Array,
  ...via: readonly ("docx" | "odt" | "doc")[]
): Promise<Uint8Array> => {
  let [saved, from]: [Uint8Array, string] = [file, "docx"];
  for (const format of via)
    [saved, from] = [await inScratch(async (folder) => readFile(await convert(saved, format, folder, from))), format];
  return saved;
};

const inScratch = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), "ziping-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const convert = async (file: Uint8Array, format: string, folder: string, from = "xlsx"): Promise<string> => {
  const program = requireTool("soffice");
  const source = path.join(folder, "in", `workbook.${from}`);
  await mkdir(path.dirname(source), { recursive: true });
  await writeFile(source, file);
  const profile = await freshProfile(folder);
  const { stdout, stderr } = await run(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      folder,
      source,
    ],
    { timeout: 120_000 },
  );
  await rm(profile, { recursive: true, force: true });
  const result = path.join(folder, `workbook.${format}`);
  if (!stdout.includes("->")) throw new Error(`LibreOffice could not open the file: ${stdout}${stderr}`);
  return result;
};

const freshProfile = async (folder: string): Promise<string> => {
  const profile = path.join(folder, "profile");
  await mkdir(path.join(profile, "user"), { recursive: true });
  await writeFile(path.join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
  return profile;
};
