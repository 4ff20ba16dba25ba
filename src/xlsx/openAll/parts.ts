/** The parts of a package in memory, while some of them are changed. */
import { strToU8 } from "fflate";
import { FileProblem } from "../problems";
import { relationshipsOf } from "../../ooxml/relationships";
import type { XmlElement } from "../../ooxml/xml/tree";
import { parseXml, serializeXml } from "../../ooxml/xml/tree";
import type { Archive } from "../../ooxml/zip/archive";
import { partKey } from "../../ooxml/zip/archive";
import { packedEntry, zipFile, type PackedEntry } from "../../ooxml/zip/write";

/** A part is unpacked when somebody asks for it; what nobody changes stays as it is packed, whatever is wrong with it. */
export class PackageParts {
  /** By key; the name keeps the file's own spelling. Order is the file's, new parts last. */
  private readonly parts = new Map<string, { readonly name: string; readonly changed?: string }>();
  /** What was unpacked, so that it counts once. */
  private readonly texts = new Map<string, string | undefined>();

  constructor(private readonly archive: Archive) {
    for (const name of archive.names)
      if (!name.endsWith("/")) this.parts.set(partKey(name), { name: name.replace(/^\//, "") });
  }

  get names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  /** Parts whose bytes are not in the file: they are listed, and nobody can keep them. */
  get lost(): readonly string[] {
    return this.names.filter((name) => this.archive.entries(name).length === 0);
  }

  /** Nothing of a part that cannot be read. */
  text(name: string): string | undefined {
    const key = partKey(name);
    const part = this.parts.get(key);
    if (part === undefined || part.changed !== undefined) return part?.changed;
    if (!this.texts.has(key)) this.texts.set(key, textIn(this.archive, name));
    return this.texts.get(key);
  }

  /** What a part points at; nothing where that cannot be read. */
  related(part: string): ReturnType<typeof relationshipsOf> {
    try {
      return relationshipsOf(this, part);
    } catch {
      return [];
    }
  }

  /** Throws where there is no such part, or it cannot be read. */
  xml(name: string): XmlElement {
    const text = this.text(name);
    if (text === undefined) throw new FileProblem("damaged", `${name} is missing`);
    return parseXml(text, name);
  }

  /** The same of a part that a workbook can do without. */
  readable(name: string): XmlElement | undefined {
    try {
      return this.xml(name);
    } catch {
      return undefined;
    }
  }

  put(name: string, root: XmlElement): void {
    this.putText(name, serializeXml(root));
  }

  change(name: string, change: (root: XmlElement) => void): void {
    const root = this.xml(name);
    change(root);
    this.put(name, root);
  }

  /** A part that cannot be read stays as it is, byte for byte; so does one of which `change` says that nothing was changed, by false. */
  changeReadable(name: string, change: (root: XmlElement) => unknown): void {
    const root = this.readable(name);
    if (root !== undefined && change(root) !== false) this.put(name, root);
  }

  /** For what is no XML; nothing where there is no such part. */
  changeText(name: string, change: (text: string) => string): void {
    const text = this.text(name);
    if (text !== undefined) this.putText(name, change(text));
  }

  remove(name: string): void {
    this.parts.delete(partKey(name));
  }

  zip(): Uint8Array {
    return zipFile(
      [...this.parts.values()].flatMap(({ name, changed }): readonly PackedEntry[] =>
        changed === undefined ? this.archive.entries(name).map(withoutSlash) : [packedEntry(name, strToU8(changed))],
      ),
    );
  }

  private putText(name: string, changed: string): void {
    const key = partKey(name);
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, changed });
  }
}

const textIn = (archive: Archive, name: string): string | undefined => {
  try {
    return archive.text(name);
  } catch {
    return undefined;
  }
};

const SLASH = 0x2f;

/** Before the name of a part, where no other program wants one. */
const withoutSlash = (entry: PackedEntry): PackedEntry =>
  entry.nameBytes[0] === SLASH ? { ...entry, nameBytes: entry.nameBytes.subarray(1) } : entry;
