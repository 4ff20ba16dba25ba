/** What styles.xml gives to paragraphs and runs: a list, a level of heading, hidden and raised text, inherited by basedOn (ECMA-376 part 1, 17.7). */
import { scanXml, type Tag } from "../../ooxml/xml/scan";
import { WORD } from "../namespaces";
import { countIn, isOn, valueOf } from "./attributes";

/** Absent members are inherited. */
interface Style {
  name?: string;
  basedOn?: string;
  /** "0" takes the list of the parent away. */
  numId?: string;
  level?: number;
  /** 9 is body text. */
  outline?: number;
  hidden?: boolean;
  /** Set above the line. */
  raised?: boolean;
}

type Styles = ReadonlyMap<string, Style>;

export interface StyleSheet {
  readonly styles: Styles;
  /** Of paragraphs that name no style. */
  readonly standard: string;
}

export const NO_STYLES: StyleSheet = { styles: new Map(), standard: "" };

export const readStyles = (xml: string, part: string): StyleSheet => {
  const styles = new Map<string, Style>();
  let standard = "";
  let style: Style | undefined;
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

const styleMember = (style: Style, local: string, tag: Tag): void => {
  if (local === "name") style.name = valueOf(tag) ?? "";
  if (local === "basedOn") style.basedOn = valueOf(tag) ?? "";
  if (local === "numId") style.numId = valueOf(tag) ?? "0";
  if (local === "ilvl") style.level = countIn(tag) ?? 0;
  if (local === "outlineLvl") style.outline = countIn(tag) ?? 9;
  if (local === "vanish") style.hidden = isOn(tag);
  if (local === "vertAlign") style.raised = valueOf(tag) === "superscript";
};

/** Longer chains do not occur; a circle ends here too. */
const LONGEST_CHAIN = 20;

/** The style and those it is based on, nearest first. */
export const chainOf = (styles: Styles, id: string): readonly Style[] => {
  const chain: Style[] = [];
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
const headingLevel = ({ name }: Style): number | undefined => {
  const [, digit] = /^heading ([1-9])$/i.exec(name ?? "") ?? [];
  return digit === undefined ? undefined : Number(digit) - 1;
};

export const outlineOf = (chain: readonly Style[]): number | undefined => {
  for (const style of chain) {
    const level = style.outline ?? headingLevel(style);
    if (level !== undefined) return level < 9 ? level : undefined;
  }
  return undefined;
};

/** What the nearest style of the chain says that says it at all. */
const saidIn = (styles: Styles, id: string, member: "hidden" | "raised"): boolean | undefined =>
  chainOf(styles, id).find((style) => style[member] !== undefined)?.[member];

/** The text of a run that says nothing of its own: hidden in both of its styles it is shown again (17.7.3). */
export const isHiddenBy = (styles: Styles, paragraph: string, run: string): boolean =>
  (saidIn(styles, paragraph, "hidden") ?? false) !== (saidIn(styles, run, "hidden") ?? false);

export const isRaisedBy = (styles: Styles, paragraph: string, run: string): boolean =>
  saidIn(styles, run, "raised") ?? saidIn(styles, paragraph, "raised") ?? false;
