/** Telling what a file is before anything of it is believed. */
import { containerOf, hasStream } from "../../ooxml/container";
import { relationshipsOf } from "../../ooxml/relationships";
import { attribute, scanXml } from "../../ooxml/xml/scan";
import { openArchive, partKey, type Archive } from "../../ooxml/zip/archive";
import { DocumentProblem } from "../problems";
import type { DocumentReadOptions } from "./options";

/** A package that holds a Word document, and the name of its main part. */
interface WordPackage {
  readonly archive: Archive;
  readonly main: string;
}

/** Throws a DocumentProblem that names what the file is instead when it is no Word document. */
export const openPackage = (file: Uint8Array, options: DocumentReadOptions): WordPackage => {
  if (file.length > options.maxBytes) throw new DocumentProblem("tooLarge", `${file.length} bytes`);
  const container = containerOf(file);
  if (container === "empty") throw new DocumentProblem("empty", "0 bytes");
  if (container === "ole") throw oleProblem(file);
  if (container === "other") throw otherProblem(file);
  if (file.length < 22) throw new DocumentProblem("damaged", `${file.length} bytes`);
  const archive = openArchive(file, options.inflate, options.maxBytes);
  if (archive.text("mimetype")?.startsWith("application/vnd.oasis.opendocument") === true)
    throw new DocumentProblem("odt", "mimetype");
  return { archive, main: mainPart(archive) };
};

/** .doc has a stream "WordDocument", encrypted .docx "EncryptedPackage" (MS-OFFCRYPTO 2.3.4.4). */
const oleProblem = (file: Uint8Array): DocumentProblem => {
  if (hasStream(file, "EncryptedPackage")) return new DocumentProblem("password", "OLE2 with EncryptedPackage");
  if (hasStream(file, "WordDocument")) return new DocumentProblem("doc", "OLE2 with WordDocument");
  return new DocumentProblem("notDocx", "OLE2 without a document");
};

const otherProblem = (file: Uint8Array): DocumentProblem => {
  const head = String.fromCharCode(...file.subarray(0, 5));
  if (head.startsWith("{\\rtf")) return new DocumentProblem("rtf", "rtf signature");
  if (head === "%PDF-") return new DocumentProblem("pdf", "pdf signature");
  return new DocumentProblem("notZip", "no zip signature");
};

const mainPart = (archive: Archive): string => {
  const main = relationshipsOf(archive, "").find((r) => r.kind === "officeDocument")?.target;
  if (main === undefined) throw new DocumentProblem("notDocx", "no officeDocument relationship");
  const type = contentTypeOf(archive, main);
  if (/spreadsheetml|ms-excel/.test(type)) throw new DocumentProblem("workbook", type);
  if (/presentationml|ms-powerpoint|ms-visio/.test(type)) throw new DocumentProblem("notDocx", type);
  const macros = relationshipsOf(archive, main).some((r) => r.kind === "vbaProject");
  if (macros || /macroEnabled/i.test(type)) throw new DocumentProblem("macros", type);
  return main;
};

/** As [Content_Types].xml states it for the part, or for its extension; "" when it says nothing. */
const contentTypeOf = (archive: Archive, part: string): string => {
  const name = "[Content_Types].xml";
  const xml = archive.text(name);
  if (xml === undefined) throw new DocumentProblem("damaged", `${name} is missing`);
  let ofPart = "";
  let ofExtension = "";
  scanXml(xml, name, CONTENT_TYPES, {
    open: (local, tag) => {
      const type = attribute(tag, "ContentType") ?? "";
      if (local === "Override" && partKey(attribute(tag, "PartName") ?? "") === partKey(part)) ofPart = type;
      if (local === "Default" && attribute(tag, "Extension") === part.split(".").at(-1)) ofExtension = type;
    },
  });
  return ofPart === "" ? ofExtension : ofPart;
};

const CONTENT_TYPES: ReadonlySet<string> = new Set(["http://schemas.openxmlformats.org/package/2006/content-types"]);
