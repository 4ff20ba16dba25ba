/** Telling what a file is before anything of it is believed. */
import { FileProblem } from "../problems";
import type { Archive } from "../zip/archive";
import { openArchive } from "../zip/archive";
import type { ReadOptions } from "./options";

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The package inside the file; throws a FileProblem that names what it is instead when it is none. */
export const openPackage = (file: Uint8Array, options: ReadOptions): Archive => {
  if (file.length === 0) throw new FileProblem("empty", "0 bytes");
  if (file.length > options.maxBytes) throw new FileProblem("tooLarge", `${file.length} bytes`);
  if (startsWith(file, OLE2)) throw oleProblem(file);
  if (!startsWith(file, ZIP)) throw new FileProblem("notZip", "no zip signature");
  if (file.length < 22) throw new FileProblem("damaged", `${file.length} bytes`);
  const archive = openArchive(file, options.inflate, options.maxBytes);
  if (archive.text("mimetype")?.startsWith("application/vnd.oasis.opendocument") === true)
    throw new FileProblem("ods", "mimetype");
  return archive;
};

/**
 * OLE2 is the container of .xls (stream "Workbook", before 97 "Book"), of encrypted .xlsx (stream "EncryptedPackage",
 * MS-OFFCRYPTO 2.3.4.4) and of much else. Stream names stand in the directory as UTF-16LE, so they can be found without parsing it.
 */
const oleProblem = (file: Uint8Array): FileProblem => {
  if (contains(file, utf16("EncryptedPackage"))) return new FileProblem("password", "OLE2 with EncryptedPackage");
  if (contains(file, utf16("Workbook")) || contains(file, utf16("Book")))
    return new FileProblem("xls", "OLE2 with Workbook");
  return new FileProblem("notXlsx", "OLE2 without a workbook");
};

const startsWith = (file: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => file[i] === byte);

const utf16 = (text: string): readonly number[] => [...text].flatMap((ch) => [ch.charCodeAt(0), 0]);

const contains = (file: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted;
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => file[at + i] === byte)) return true;
  }
  return false;
};
