/** Reading XML as a stream of tags, without a DTD and without guessing. */
import type { SaxesAttributeNS, SaxesTagNS } from "saxes";
import { SaxesParser } from "saxes";
import { PackageProblem } from "../problem";

export type Tag = SaxesTagNS;

export interface ScanHandlers {
  /** `local` is the tag's name without prefix; elements outside the accepted namespaces are not reported. */
  readonly open: (local: string, tag: Tag) => void;
  readonly close?: (local: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reports the elements of the given namespaces, whatever their prefix. A DTD is refused (entities can expand without
 * end); malformed XML is a damaged file. `part` is named in the problem.
 */
export const scanXml = (xml: string, part: string, namespaces: ReadonlySet<string>, handlers: ScanHandlers): void => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  refuseBadXml(parser, part);
  parser.on("opentag", (tag) => {
    if (namespaces.has(tag.uri)) handlers.open(tag.local, tag);
  });
  parser.on("closetag", (tag) => {
    if (namespaces.has(tag.uri)) handlers.close?.(tag.local);
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
};

export const attribute = (tag: Tag, name: string): string | undefined => {
  // saxes keeps attributes in an object without prototype, so that no name of an attribute can stand for anything else.
  const found: SaxesAttributeNS | undefined = tag.attributes[name];
  return found?.value;
};

/** An attribute in a namespace, whatever prefix the file gave it. */
export const qualifiedAttribute = (tag: Tag, namespaces: ReadonlySet<string>, local: string): string | undefined =>
  Object.values(tag.attributes).find((a) => a.local === local && namespaces.has(a.uri))?.value;

/** xsd:boolean */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** Shared with tree.ts. */
export const refuseBadXml = (parser: Pick<SaxesParser, "on">, part: string): void => {
  parser.on("doctype", () => {
    throw new PackageProblem("damaged", `${part}: DTD is not allowed`);
  });
  parser.on("error", (error) => {
    throw new PackageProblem("damaged", `${part}: ${error.message}`);
  });
};
