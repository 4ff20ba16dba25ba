/** What numbering.xml says: lists with their levels, and the numbers that paragraphs refer to them by (ECMA-376 part 1, 17.9). */
import { scanXml, type Tag } from "../../../ooxml/xml/scan";
import { WORD } from "../../namespaces";
import { countIn, isOn, valueOf } from "../attributes";

export interface ListLevel {
  start: number;
  format: string;
  /** "（%1）" */
  text: string;
  /** The level after which it begins anew; 0 for never. undefined: after any higher one. */
  restart?: number;
  /** All its counters in digits. */
  legal: boolean;
  /** The style whose paragraphs stand on this level. */
  style?: string;
}

interface List {
  readonly levels: Map<number, ListLevel>;
  /** The list is defined where this style points. */
  styleLink?: string;
}

interface Reference {
  list: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

export interface Definitions {
  readonly lists: ReadonlyMap<string, List>;
  readonly references: ReadonlyMap<string, Reference>;
}

export const NO_DEFINITIONS: Definitions = { lists: new Map(), references: new Map() };

export const readDefinitions = (xml: string, part: string): Definitions => {
  const reader = new DefinitionsReader();
  scanXml(xml, part, WORD, { open: reader.open, close: reader.close });
  return { lists: reader.lists, references: reader.references };
};

const freshLevel = (): ListLevel => ({ start: 1, format: "decimal", text: "", legal: false });

class DefinitionsReader {
  readonly lists = new Map<string, List>();
  readonly references = new Map<string, Reference>();
  private list: List | undefined;
  private reference: Reference | undefined;
  private overridden = 0;
  private level: ListLevel | undefined;

  readonly open = (local: string, tag: Tag): void => {
    if (this.level !== undefined) this.levelMember(this.level, local, tag);
    else this.outside(local, tag);
  };

  readonly close = (local: string): void => {
    if (local === "lvl") this.level = undefined;
    if (local === "abstractNum") this.list = undefined;
    if (local === "num") this.reference = undefined;
  };

  private outside(local: string, tag: Tag): void {
    if (local === "abstractNum") {
      this.list = { levels: new Map() };
      this.lists.set(valueOf(tag, "abstractNumId") ?? "", this.list);
    } else if (local === "num") {
      this.reference = { list: "", starts: new Map(), levels: new Map() };
      this.references.set(valueOf(tag, "numId") ?? "", this.reference);
    } else if (local === "lvl") {
      this.level = freshLevel();
      (this.reference ?? this.list)?.levels.set(countIn(tag, "ilvl") ?? 0, this.level);
    } else if (this.reference !== undefined) this.referenceMember(this.reference, local, tag);
    else if (this.list !== undefined && local === "numStyleLink") this.list.styleLink = valueOf(tag) ?? "";
  }

  private referenceMember(reference: Reference, local: string, tag: Tag): void {
    if (local === "abstractNumId") reference.list = valueOf(tag) ?? "";
    if (local === "lvlOverride") this.overridden = countIn(tag, "ilvl") ?? 0;
    if (local === "startOverride") reference.starts.set(this.overridden, countIn(tag) ?? 1);
  }

  private levelMember(level: ListLevel, local: string, tag: Tag): void {
    if (local === "start") level.start = countIn(tag) ?? 1;
    if (local === "numFmt") level.format = valueOf(tag) ?? "decimal";
    if (local === "lvlText") level.text = valueOf(tag) ?? "";
    if (local === "lvlRestart") level.restart = countIn(tag) ?? 0;
    if (local === "isLgl") level.legal = isOn(tag);
    if (local === "pStyle") level.style = valueOf(tag) ?? "";
  }
}
