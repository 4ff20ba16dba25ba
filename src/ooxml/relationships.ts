/** Relationships between the parts of a package (ECMA-376 part 2). */
import { remembered } from "./xml/remembered";
import { attribute, scanXml } from "./xml/scan";
import { PACKAGE_RELATIONSHIPS } from "./xml/namespaces";
import type { Archive } from "./zip/archive";

interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI, the same in transitional and strict files: "worksheet", "sharedStrings" … */
  readonly kind: string;
  /** Full part name without leading slash; for external targets the address itself. */
  readonly target: string;
  readonly external: boolean;
}

/** What `part` points at; empty when it has no relationships. Pass "" for the package itself. */
export const relationshipsOf = (archive: Pick<Archive, "text">, part: string): readonly Relationship[] => {
  const relsPart = relationshipsPart(part);
  const xml = archive.text(relsPart);
  return xml === undefined ? [] : statedIn(xml, relsPart).map((stated) => placed(stated, part));
};

/** The files of one program state the same, with targets as written. */
const statedIn = remembered((xml: string, relsPart: string): readonly Relationship[] => {
  const found: Relationship[] = [];
  scanXml(xml, relsPart, PACKAGE_RELATIONSHIPS, {
    open: (local, tag) => {
      if (local !== "Relationship") return;
      const external = attribute(tag, "TargetMode") === "External";
      const kind = (attribute(tag, "Type") ?? "").split("/").at(-1) ?? "";
      found.push({ id: attribute(tag, "Id") ?? "", kind, target: attribute(tag, "Target") ?? "", external });
    },
  });
  return found;
});

const placed = (stated: Relationship, part: string): Relationship =>
  stated.external ? stated : { ...stated, target: resolve(part, stated.target) };

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
};

const resolve = (source: string, written: string): string => {
  const target = written.replaceAll("\\", "/");
  const path = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
};
