/** What styles.xml gives to paragraphs: a list to stand in and a level of heading, inherited by basedOn (ECMA-376 part 1, 17.7). */
import { scanXml, type Tag } from "../../ooxml/xml/scan";
import { WORD } from "../namespaces";
import { countIn, valueOf } from "./attributes";

/** Absent members are inherited. */
export interface ParagraphStyle {
  name?: string;
  basedOn?: string;
  /** "0" takes the list of the parent away. */
  numId?: string;
  level?: number;
  /** 9 is body text. */
  outline?: number;
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

export interface StyleSheet {
  readonly styles: Styles;
  /** Of paragraphs that name no style. */
  readonly standard: string;
}

export const NO_STYLES: StyleSheet = { styles: new Map(), standard: "" };

export const readStyles = (xml: string, part: string): StyleSheet => {
  const styles = new Map<string, ParagraphStyle>();
  let standard = "";
  let style: ParagraphStyle | undefined;
  scanXml(xml, part, WORD, {
    open: (local, tag) => {
      if (local === "style") {
        style = {};
        const id = valueOf(tag, "styleId") ?? "";
        styles.set(id, style);
        if (valueOf(tag, "type") === "paragraph" && valueOf(tag, "default") === "1") standard = id;
      } else if (style !== undefined) styleMember(style, local, tag);
    },
    close: (local) => {
      if (local === "style") style = undefined;
    },
  });
  return { styles, standard };
};

const styleMember = (style: ParagraphStyle, local: string, tag: Tag): void => {
  if (local === "name") style.name = valueOf(tag) ?? "";
  if (local === "basedOn") style.basedOn = valueOf(tag) ?? "";
  if (local === "numId") style.numId = valueOf(tag) ?? "0";
  if (local === "ilvl") style.level = countIn(tag) ?? 0;
  if (local === "outlineLvl") style.outline = countIn(tag) ?? 9;
};

/** Longer chains do not occur; a circle ends here too. */
const LONGEST_CHAIN = 20;

/** The style and those it is based on, nearest first. */
export const chainOf = (styles: Styles, id: string): readonly ParagraphStyle[] => {
  const chain: ParagraphStyle[] = [];
  let next: string | undefined = id;
  while (next !== undefined && chain.length < LONGEST_CHAIN) {
    const style = styles.get(next);
    if (style === undefined) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
};

/** "heading 1" and its kind are headings whatever the style says. */
const headingLevel = ({ name }: ParagraphStyle): number | undefined => {
  const [, digit] = /^heading ([1-9])$/i.exec(name ?? "") ?? [];
  return digit === undefined ? undefined : Number(digit) - 1;
};

export const outlineOf = (chain: readonly ParagraphStyle[]): number | undefined => {
  for (const style of chain) {
    const level = style.outline ?? headingLevel(style);
    if (level !== undefined) return level < 9 ? level : undefined;
  }
  return undefined;
};
