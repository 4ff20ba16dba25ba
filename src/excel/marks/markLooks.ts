/** How marked cells look. Kinds differ by colour and by type (bold, italic, underline), so that they can be told apart without colour. */
import type { MarkKind } from "../../app/changes";

interface MarkLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single";
}

/** Text on fill has a contrast of at least 4.5 : 1 (WCAG 1.4.3). */
export const MARK_LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  must: { fill: "#FFC7CE", color: "#8B0000", bold: true, italic: false, underline: "Single" },
  explain: { fill: "#FFE699", color: "#5C3A00", bold: false, italic: true, underline: "None" },
  unsure: { fill: "#E4D7F2", color: "#4B1E78", bold: true, italic: true, underline: "None" },
  related: { fill: "#DDEBF7", color: "#1F4E78", bold: false, italic: false, underline: "Single" },
};

const MARKER = "自评通标记";

/** Always true; the text in it is how we know our own formats again, in any file and after any restart. */
export const markFormula = (kind: MarkKind): string => `=LEN("${MARKER}·${kind}")>0`;

export const isMarkFormula = (formula: unknown): boolean =>
  typeof formula === "string" && formula.includes(`"${MARKER}·`);
