/**
 * LibreOffice as a second opinion: it recalculates our files with its own engine, and prints them.
 * Each call starts its own headless LibreOffice with its own profile, which takes longer than to open a file: several files are one call.
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
import { requireTool } from "../tools/tools.mjs";

const run = promisify(execFile);

/** Excel's file keeps the results it had; LibreOffice only believes its own when told so. 0 = always. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbooks with every formula calculated anew by LibreOffice. */
export const recalculateAll = async (files: readonly Uint8Array[]): Promise<readonly WorkbookSnapshot[]> =>
  (await saveAll(files, "xlsx", "xlsx")).map((file) => readWorkbook(file, { inflate: zlibInflate }));

export const recalculate = async (file: Uint8Array): Promise<WorkbookSnapshot> => (await recalculateAll([file]))[0]!;

/** The workbook opened and saved again by LibreOffice, with its figures. */
export const convertToXlsx = async (file: Uint8Array): Promise<Uint8Array> =>
  (await saveAll([file], "xlsx", "xlsx"))[0]!;

/** Prints to a PDF and returns its path; the file stays until the caller removes it. */
export const toPdf = async (file: Uint8Array, from: "xlsx" | "docx" = "xlsx"): Promise<string> =>
  (await convertAll([file], from, "pdf", await mkdtemp(path.join(tmpdir(), "ziping-pdf-"))))[0]!;

/** Documents opened and saved again by LibreOffice, by way of its own format or the old one where asked. */
export const resaveWord = async (
  files: readonly Uint8Array[],
  via: readonly ("docx" | "odt" | "doc")[],
): Promise<readonly Uint8Array[]> => {
  let [saved, from] = [files, "docx"];
  for (const format of via) [saved, from] = [await saveAll(saved, from, format), format];
  return saved;
};

const saveAll = (files: readonly Uint8Array[], from: string, format: string): Promise<readonly Uint8Array[]> =>
  inScratch(async (folder) =>
    Promise.all((await convertAll(files, from, format, folder)).map((saved) => readFile(saved))),
  );

const inScratch = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), "ziping-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Where the converted files are in the folder. */
const convertAll = async (
  files: readonly Uint8Array[],
  from: string,
  format: string,
  folder: string,
): Promise<readonly string[]> => {
  const program = requireTool("soffice");
  const sources = files.map((_, i) => path.join(folder, "in", `file${i}.${from}`));
  await mkdir(path.join(folder, "in"), { recursive: true });
  await Promise.all(files.map((file, i) => writeFile(sources[i]!, file)));
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
      ...sources,
    ],
    { timeout: 200_000 },
  );
  await rm(profile, { recursive: true, force: true });
  if (stdout.split(" -> ").length - 1 !== files.length)
    throw new Error(`LibreOffice could not open the file: ${stdout}${stderr}`);
  return files.map((_, i) => path.join(folder, `file${i}.${format}`));
};

const freshProfile = async (folder: string): Promise<string> => {
  const profile = path.join(folder, "profile");
  await mkdir(path.join(profile, "user"), { recursive: true });
  await writeFile(path.join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
  return profile;
};
