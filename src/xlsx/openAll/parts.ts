/** The parts of a package in memory, while some of them are changed. */
import { strToU8 } from "fflate";
import { FileProblem } from "../problems";
import type { XmlElement } from "../../ooxml/xml/tree";
import { parseXml, serializeXml } from "../../ooxml/xml/tree";
import type { Archive } from "../../ooxml/zip/archive";
import { partKey } from "../../ooxml/zip/archive";
import { decodeXml } from "../../ooxml/zip/decode";
import { pack } from "../../ooxml/zip/pack";

export class PackageParts {
  /** By key; the name keeps the file's own spelling. Order is the file's, new parts last. */
  private readonly parts = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  constructor(archive: Archive) {
    for (const name of archive.names) {
      const bytes = name.endsWith("/") ? undefined : archive.bytes(name);
      if (bytes !== undefined) this.parts.set(partKey(name), { name: name.replace(/^\//, ""), bytes });
    }
  }

  get names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  /** Lets relationshipsOf read from here. */
  text(name: string): string | undefined {
    const part = this.parts.get(partKey(name));
    return part === undefined ? undefined : decodeXml(part.bytes, name);
  }

  xml(name: string): XmlElement {
    const text = this.text(name);
    if (text === undefined) throw new FileProblem("damaged", `${name} is missing`);
    return parseXml(text, name);
  }

  put(name: string, root: XmlElement): void {
    const spelling = this.parts.get(partKey(name))?.name ?? name;
    this.parts.set(partKey(name), { name: spelling, bytes: strToU8(serializeXml(root)) });
  }

  change(name: string, change: (root: XmlElement) => void): void {
    const root = this.xml(name);
    change(root);
    this.put(name, root);
  }

  /** For what is no XML; nothing where there is no such part. */
  changeText(name: string, change: (text: string) => string): void {
    const part = this.parts.get(partKey(name));
    if (part !== undefined)
      this.parts.set(partKey(name), { ...part, bytes: strToU8(change(decodeXml(part.bytes, name))) });
  }

  remove(name: string): void {
    this.parts.delete(partKey(name));
  }

  zip(): Uint8Array {
    return pack(Object.fromEntries([...this.parts.values()].map(({ name, bytes }) => [name, bytes])));
  }
}
