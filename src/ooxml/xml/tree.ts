/** A part of a package as a small tree, for changing a few elements and keeping everything else. */
import { readTokens } from "./tokens";

/** Names and attributes keep their prefixes as written; comments and processing instructions are not kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

export const parseXml = (xml: string, part: string): XmlElement => {
  const top = element("", {});
  const open = [top];
  const append = (child: XmlElement | string): void => {
    open.at(-1)?.children.push(child);
  };
  readTokens(xml, part, {
    open: (name, attributes) => {
      const child: XmlElement = { name, attributes: pairs(attributes), children: [] };
      append(child);
      open.push(child);
    },
    close: () => open.pop(),
    text: append,
  });
  const [root] = elementsOf(top);
  // A document without a root has been refused already.
  return root ?? top;
};

const pairs = (attributes: readonly string[]): Map<string, string> => {
  const found = new Map<string, string>();
  for (let i = 0; i < attributes.length; i += 2) found.set(attributes[i] ?? "", attributes[i + 1] ?? "");
  return found;
};

export const serializeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serialize(root)}`;

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlElement | string)[] = [],
): XmlElement => ({
  name,
  attributes: new Map(Object.entries(attributes)),
  children: [...children],
});

export const elementsOf = (parent: XmlElement): readonly XmlElement[] =>
  parent.children.filter((child) => typeof child !== "string");

/** Child elements of that local name. */
export const childrenOf = (parent: XmlElement, local: string): readonly XmlElement[] =>
  elementsOf(parent).filter((child) => localName(child) === local);

/** Every element below, in document order. */
export function* descendantsOf(parent: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    yield child;
    yield* descendantsOf(child);
  }
}

export const textContent = (parent: XmlElement): string =>
  parent.children.map((child) => (typeof child === "string" ? child : textContent(child))).join("");

export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);

/** The prefix of an element with its colon, "" without: what the name of an element beside it must begin with. */
export const prefixOf = ({ name }: XmlElement): string => name.slice(0, name.indexOf(":") + 1);

/** Adds a child before the first of those that the schema wants behind it. */
export const insertBefore = (parent: XmlElement, child: XmlElement, isLater: (local: string) => boolean): void => {
  const place = parent.children.findIndex((other) => typeof other !== "string" && isLater(localName(other)));
  parent.children.splice(place < 0 ? parent.children.length : place, 0, child);
};

/** Keeps these children and nothing else. */
export const setChildren = (parent: XmlElement, children: readonly XmlElement[]): void => {
  parent.children.splice(0, parent.children.length, ...children);
};

const serialize = ({ name, attributes, children }: XmlElement): string => {
  const head = [name, ...[...attributes].map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(" ");
  if (children.length === 0) return `<${head}/>`;
  return `<${head}>${children.map((child) => (typeof child === "string" ? escapeText(child) : serialize(child))).join("")}</${name}>`;
};

const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (ch) => ENTITIES[ch] ?? ch);

const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (ch) => ENTITIES[ch] ?? ch);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
