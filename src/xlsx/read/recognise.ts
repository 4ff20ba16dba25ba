/** Telling what a file is before anything of it is believed. */
import { containerOf, hasStream } from "../../ooxml/container";
import type { Archive } from "../../ooxml/zip/archive";
import { openArchive } from "../../ooxml/zip/archive";
import { FileProblem } from "../problems";
import type { ReadOptions } from "./options";

/** The package inside the file; throws a FileProblem that names what it is instead when it is none. */
export const openPackage = (file: Uint8Array, options: ReadOptions): Archive => {
  if (file.length > options.maxBytes) throw new FileProblem("tooLarge", `${file.length} bytes`);
  const container = containerOf(file);
  if (container === "empty") throw new FileProblem("empty", "0 bytes");
  if (container === "ole") throw oleProblem(file);
  if (container === "other") throw new FileProblem("notZip", "no zip signature");
  if (file.length < 22) throw new FileProblem("damaged", `${file.length} bytes`);
  const archive = openArchive(file, options.inflate, options.maxBytes);
  if (archive.text("mimetype")?.startsWith("application/vnd.oasis.opendocument") === true)
    throw new FileProblem("ods", "mimetype");
  return archive;
};

/** .xls has a stream "Workbook", before 97 "Book"; encrypted .xlsx "EncryptedPackage" (MS-OFFCRYPTO 2.3.4.4). */
const oleProblem = (file: Uint8Array): FileProblem => {
  if (hasStream(file, "EncryptedPackage")) return new FileProblem("password", "OLE2 with EncryptedPackage");
  if (hasStream(file, "Workbook") || hasStream(file, "Book")) return new FileProblem("xls", "OLE2 with Workbook");
  return new FileProblem("notXlsx", "OLE2 without a workbook");
};
