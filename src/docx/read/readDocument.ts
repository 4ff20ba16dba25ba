/** A whole Word document as plain data: what the form reader needs to know and nothing else. */
import type { Aside, TextDocument } from "../../document/model";
import { blocksText } from "../../document/text";
import { relationshipsOf } from "../../ooxml/relationships";
import type { Archive } from "../../ooxml/zip/archive";
import { DocumentProblem, saidOfDocument } from "../problems";
import { readContents } from "./body/reader";
import type { ReadLimits, BodyContext } from "./body/state";
import { NO_DEFINITIONS, readDefinitions } from "./numbering/definitions";
import { Numbers } from "./numbering/numbers";
import { DEFAULT_READ_OPTIONS, type DocumentReadOptions } from "./options";
import { openPackage } from "./recognise";
import { NO_STYLES, readStyles } from "./styles";

/**
 * The text of the document in reading order, with automatic numbers, merged cells, fields and tracked changes as Word shows them
 * once all changes are accepted. Throws a DocumentProblem with one of the known reasons, never anything else, and never
 * takes more memory than the options allow.
 */
export const readDocument = (file: Uint8Array, options: Partial<DocumentReadOptions> = {}): TextDocument => {
  const settings = { ...DEFAULT_READ_OPTIONS, ...options };
  try {
    const { archive, main } = openPackage(file, settings);
    return documentOf(archive, main, settings);
  } catch (cause) {
    throw saidOfDocument(cause);
  }
};

const documentOf = (archive: Archive, main: string, settings: DocumentReadOptions): TextDocument => {
  const xml = archive.text(main);
  if (xml === undefined) throw new DocumentProblem("damaged", `${main} is missing`);
  const related = relatedParts(archive, main);
  const surroundings = surroundingsOf(related, limitsOf(settings));
  const { root, blocks, asides } = readContents(xml, main, surroundings);
  if (root !== "document") throw new DocumentProblem("notDocx", `${main}: not a document`);
  const notes = NOTES.flatMap(([kind, part]): readonly Aside[] => {
    const text = related(part, (noteXml, name) => blocksText(readContents(noteXml, name, surroundings).blocks));
    return text === undefined || text === "" ? [] : [{ kind, text }];
  });
  return { blocks, asides: [...asides, ...notes] };
};

/** Reads the part that the main one points at by a relationship of that kind; undefined when there is none. */
type Related = <T>(kind: string, read: (xml: string, part: string) => T) => T | undefined;

const relatedParts = (archive: Archive, main: string): Related => {
  const relationships = relationshipsOf(archive, main);
  return (kind, read) => {
    const part = relationships.find((r) => r.kind === kind && !r.external)?.target;
    const xml = part === undefined ? undefined : archive.text(part);
    return part === undefined || xml === undefined ? undefined : read(xml, part);
  };
};

const NOTES: readonly (readonly [kind: Aside["kind"], part: string])[] = [
  ["footnote", "footnotes"],
  ["endnote", "endnotes"],
  ["comment", "comments"],
];

const surroundingsOf = (related: Related, limits: ReadLimits): BodyContext => {
  const sheet = related("styles", readStyles) ?? NO_STYLES;
  const definitions = related("numbering", readDefinitions) ?? NO_DEFINITIONS;
  return { numbers: new Numbers(definitions, sheet), sheet, limits };
};

const limitsOf = ({ maxCells, maxParagraphs, maxNesting }: DocumentReadOptions): ReadLimits => {
  let cells = 0;
  let paragraphs = 0;
  let nesting = 0;
  return {
    takeCells: (count) => {
      cells += count;
      if (cells > maxCells) throw new DocumentProblem("tooLarge", `${cells} places in tables`);
    },
    takeParagraph: () => {
      paragraphs += 1;
      if (paragraphs > maxParagraphs) throw new DocumentProblem("tooLarge", `${paragraphs} paragraphs`);
    },
    enter: () => {
      nesting += 1;
      if (nesting > maxNesting) throw new DocumentProblem("tooLarge", `tables nested ${nesting} deep`);
    },
    leave: () => {
      nesting -= 1;
    },
  };
};
