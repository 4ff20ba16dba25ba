/** Adding and removing parts of a package with everything that must mention them (ECMA-376 part 2). */
import { relationshipsPart } from "../../ooxml/relationships";
import { element, elementsOf, prefixOf, setChildren } from "../../ooxml/xml/tree";
import { partKey } from "../../ooxml/zip/archive";
import type { PackageParts } from "./parts";

export const CONTENT_TYPES = "[Content_Types].xml";

/** Adds a relationship of `source` and returns its id. `kind` is the last segment of the type; the rest is taken from a neighbour. */
export const addRelationship = (parts: PackageParts, source: string, kind: string, target: string): string => {
  let id = "";
  parts.change(relationshipsPart(source), (root) => {
    const found = elementsOf(root);
    const taken = new Set(found.map((r) => r.attributes.get("Id")));
    let n = found.length + 1;
    while (taken.has(`rId${n}`)) n += 1;
    id = `rId${n}`;
    const neighbour = found[0]?.attributes.get("Type") ?? "";
    const type = neighbour.slice(0, neighbour.lastIndexOf("/") + 1) + kind;
    root.children.push(element(`${prefixOf(root)}Relationship`, { Id: id, Type: type, Target: target }));
  });
  return id;
};

export const addContentType = (parts: PackageParts, part: string, type: string): void => {
  parts.changeReadable(CONTENT_TYPES, (root) => {
    root.children.push(element(`${prefixOf(root)}Override`, { PartName: `/${part}`, ContentType: type }));
  });
};

/** Takes away what `source` points at by relationships of that kind, and the relationships. */
export const removeRelated = (parts: PackageParts, source: string, kind: string): void => {
  const related = parts.related(source).filter((r) => r.kind === kind && !r.external);
  if (related.length === 0) return;
  const ids = new Set(related.map((r) => r.id));
  parts.change(relationshipsPart(source), (root) => {
    const kept = elementsOf(root).filter((r) => !ids.has(r.attributes.get("Id") ?? ""));
    setChildren(root, kept);
  });
  related.forEach(({ target }) => removePart(parts, target));
};

/** Cuts `source` off from all it points at, and removes what nothing else points at. */
export const removeDependents = (parts: PackageParts, source: string): void => {
  const before = reachable(parts);
  parts.remove(relationshipsPart(source));
  const after = reachable(parts);
  for (const part of before) {
    if (!after.has(part)) removePart(parts, part);
  }
};

export const removePart = (parts: PackageParts, part: string): void => {
  parts.remove(part);
  parts.remove(relationshipsPart(part));
  parts.changeReadable(CONTENT_TYPES, (root) => {
    const kept = elementsOf(root).filter((o) => partKey(o.attributes.get("PartName") ?? "") !== partKey(part));
    setChildren(root, kept);
  });
};

const reachable = (parts: PackageParts): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (source: string): void => {
    for (const { target, external } of parts.related(source)) {
      if (external || found.has(partKey(target))) continue;
      found.add(partKey(target));
      visit(target);
    }
  };
  visit("");
  return found;
};
