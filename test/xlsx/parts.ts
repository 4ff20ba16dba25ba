/** Looking into a file that was written. */
import { strFromU8, unzipSync } from "fflate";
import type { XmlElement } from "../../src/ooxml/xml/tree";
import { descendantsOf, elementsOf, parseXml } from "../../src/ooxml/xml/tree";

export const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

export const xmlPart = (file: Uint8Array, name: string): XmlElement => parseXml(partsOf(file)[name] ?? "", name);

export const childNames = (parent: XmlElement): readonly string[] => elementsOf(parent).map((child) => child.name);

export const findAll = (parent: XmlElement, name: string): readonly XmlElement[] =>
  [...descendantsOf(parent)].filter((child) => child.name === name);

export const attributesOf = (target: XmlElement | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(target?.attributes ?? []);
