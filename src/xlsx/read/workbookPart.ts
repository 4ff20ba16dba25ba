/** The workbook part: which sheets there are, in order, and the defined names. */
import type { FoundSheet, NameSpec } from "../../workbook/model";
import { MAIN } from "../namespaces";
import { FileProblem } from "../problems";
import { relationshipsOf } from "../../ooxml/relationships";
import { OFFICE_RELATIONSHIPS } from "../../ooxml/xml/namespaces";
import type { Tag } from "../../ooxml/xml/scan";
import { attribute, isTrue, qualifiedAttribute, scanXml } from "../../ooxml/xml/scan";
import type { Archive } from "../../ooxml/zip/archive";
import { addName, namedBy, usualNames } from "./workbookNames";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: FoundSheet["visibility"];
  /** undefined for a chart sheet and other sheets without cells, and for one that is lost. */
  readonly part: string | undefined;
  /** Listed, and no part stands for it. */
  readonly lost: boolean;
}

export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  /** Of the whole workbook only, without Excel's own _xlnm names. */
  readonly names: readonly NameSpec[];
  readonly sharedStringsPart: string | undefined;
  readonly stylesPart: string | undefined;
  readonly themePart: string | undefined;
  /** Days count from 1904 on, as they did on early Macs. */
  readonly date1904: boolean;
}

export const readWorkbookPart = (archive: Pick<Archive, "text">): WorkbookPart => {
  const path = workbookPath(archive);
  const xml = archive.text(path);
  if (xml === undefined) throw new FileProblem("damaged", `${path} is missing`);
  const { tags, names, date1904 } = scanWorkbook(xml, path);
  const relationships = relationshipsOf(archive, path);
  const partOf = (kind: string): string | undefined => relationships.find((r) => r.kind === kind)?.target;
  if (partOf("vbaProject") !== undefined) throw new FileProblem("macros", `${path}: vbaProject`);
  const targets = new Map(relationships.map((r) => [r.id, r]));
  const sheets = tags.map(({ id, name, visibility }): SheetEntry => {
    const target = targets.get(id);
    const part = target?.kind === "worksheet" ? target.target : undefined;
    return { name, visibility, part, lost: target === undefined };
  });
  if (sheets.length === 0) throw new FileProblem("damaged", `${path}: no sheet`);
  return {
    path,
    sheets,
    names,
    date1904,
    sharedStringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
    themePart: partOf("theme"),
  };
};

/** Of the package's main part, which for a Word document is a document, for an .xlsb a binary workbook. */
const workbookPath = (archive: Pick<Archive, "text">): string => {
  const main = relationshipsOf(archive, "").find((r) => r.kind === "officeDocument")?.target;
  if (main === undefined) throw new FileProblem("notXlsx", "no officeDocument relationship");
  if (main.toLowerCase().endsWith(".bin")) throw new FileProblem("xlsb", main);
  if (!main.toLowerCase().endsWith(".xml")) throw new FileProblem("notXlsx", main);
  return main;
};

interface SheetTag {
  readonly id: string;
  readonly name: string;
  readonly visibility: FoundSheet["visibility"];
}

const scanWorkbook = (
  xml: string,
  path: string,
): { readonly tags: readonly SheetTag[]; readonly names: readonly NameSpec[]; readonly date1904: boolean } => {
  const tags: SheetTag[] = [];
  const names: NameSpec[] = [];
  let usual: readonly NameSpec[] = [];
  let root = "";
  let date1904 = false;
  let open: Tag | undefined;
  let ref = "";
  scanXml(xml, path, MAIN, {
    known: (_, at) => {
      const found = usual.length + names.length > 0 || open !== undefined ? undefined : usualNames(xml, at);
      if (found !== undefined) usual = found.names;
      return found?.end ?? at;
    },
    open: (local, tag) => {
      if (root === "") root = local;
      if (local === "workbookPr") date1904 = isTrue(attribute(tag, "date1904"));
      if (local === "sheet") tags.push(sheetTag(tag));
      if (local === "definedName") [open, ref] = [tag, ""];
    },
    text: (text) => {
      ref += text;
    },
    close: (local) => {
      if (local !== "definedName" || open === undefined) return;
      addName(names, namedBy(open), ref);
      open = undefined;
    },
  });
  if (root !== "workbook") throw new FileProblem("notXlsx", `${path}: not a workbook`);
  return { tags, names: names.length === 0 ? usual : [...usual, ...names], date1904 };
};

const sheetTag = (tag: Tag): SheetTag => ({
  id: qualifiedAttribute(tag, OFFICE_RELATIONSHIPS, "id") ?? "",
  name: attribute(tag, "name") ?? "",
  visibility: visibilityOf(attribute(tag, "state")),
});

const visibilityOf = (state: string | undefined): FoundSheet["visibility"] =>
  state === "hidden" || state === "veryHidden" ? state : "visible";
