/** The package as a reader wants it that knows only the plain way to write one: names with slashes, UTF-8, and nothing in it but sheets and how they look. */
import { strToU8 } from "fflate";
import { childrenOf, elementsOf, serializeXml, setChildren } from "../../ooxml/xml/tree";
import { relationshipsPart } from "../../ooxml/relationships";
import { pack } from "../../ooxml/zip/pack";
import type { WorkbookPart } from "../read/workbookPart";
import type { PackageParts } from "./parts";

/** `shown`: sheets by their names; parts that cannot be read are left out. */
export const trimmedPackage = (
  parts: PackageParts,
  { path, sheets, stylesPart, themePart }: WorkbookPart,
  shown: ReadonlySet<string>,
  isStyled: boolean,
): Uint8Array => {
  const wanted = [
    ...[relationshipsPart(""), relationshipsPart(path), isStyled ? stylesPart : undefined],
    ...(themePart === undefined || parts.readable(themePart) === undefined ? [] : [themePart]),
    ...sheets.map((s) => (shown.has(s.name) ? s.part : undefined)),
  ];
  const plain: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(NO_TYPES) };
  for (const name of wanted) {
    const text = name === undefined ? undefined : parts.text(name);
    if (name !== undefined && text !== undefined)
      plain[name] = strToU8(
        text.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>').replace(FAR_BLANK, ""),
      );
  }
  const root = parts.xml(path);
  for (const list of childrenOf(root, "sheets"))
    setChildren(
      list,
      elementsOf(list).filter((s) => shown.has(s.attributes.get("name") ?? "")),
    );
  plain[path] = strToU8(serializeXml(root));
  return pack(plain);
};

/** What each part is, their relationships say too. */
const NO_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** Blank cells in the far corners that somebody coloured: a reader that makes room for every cell up to them gives up. */
const FAR_BLANK = /<((?:\w+:)?c)\s[^<>]*?\br="(?:[A-Z]{3}\d+|[A-Z]{1,2}\d{5,})"[^<>]*?(?:\/>|><\/\1>)/g;
