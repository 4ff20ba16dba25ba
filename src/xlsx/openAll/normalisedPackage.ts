/** The package as a reader wants it that knows only the plain way to write one: names with slashes, UTF-8, no sheet that is not shown, and nothing that hangs on a sheet. */
import { strToU8 } from "fflate";
import { childrenOf, elementsOf, serializeXml, setChildren } from "../../ooxml/xml/tree";
import { relationshipsOf, relationshipsPart } from "../../ooxml/relationships";
import { partKey } from "../../ooxml/zip/archive";
import { pack } from "../../ooxml/zip/pack";
import type { WorkbookPart } from "../read/workbookPart";
import type { PackageParts } from "./parts";

const CONTENT_TYPES = "[Content_Types].xml";

export const trimmedPackage = (
  parts: PackageParts,
  { path, sheets }: WorkbookPart,
  shown: ReadonlySet<string>,
): Uint8Array => {
  const left = new Set(sheets.filter((s) => !shown.has(s.name)).map((s) => partKey(s.part ?? "")));
  const plain: Record<string, Uint8Array> = {};
  const spelled = spellings(parts, path);
  for (const [key, name] of spelled) {
    const text = left.has(key) || !/\.(xml|rels)$/.test(key) ? undefined : parts.text(name);
    if (text !== undefined)
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
  plain[CONTENT_TYPES] ??= strToU8(NO_TYPES);
  return pack(plain);
};

/** What each part is, their relationships say too. */
const NO_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** Blank cells in the far corners that somebody coloured: a reader that makes room for every cell up to them gives up. */
const FAR_BLANK = /<((?:\w+:)?c)\s[^<>]*?\br="(?:[A-Z]{3}\d+|[A-Z]{1,2}\d{5,})"[^<>]*?(?:\/>|><\/\1>)/g;

/** Parts as their relationships spell them, which need not be how the package does; none about the file itself, which some systems empty. */
const spellings = (parts: PackageParts, path: string): ReadonlyMap<string, string> => {
  const own = relationshipsOf(parts, path).flatMap((r) => (r.external ? [] : [r.target]));
  const names = [relationshipsPart(""), path, relationshipsPart(path), ...own];
  return new Map([CONTENT_TYPES, ...names].map((name) => [partKey(name), name]));
};
