/** Emptying cells, or taking their looks. */
import { ClearSelectionAllCommand, ClearSelectionContentCommand, ClearSelectionFormatCommand } from "@univerjs/sheets";
import { requireEditable, requirePermission } from "./access";
import { clearBeyond } from "./formats/beyondGrid";
import { clearRules } from "./formats/conditional";
import type { Zone } from "./range";

type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

const CLEAR_COMMANDS: { readonly [what in ClearWhat]: string | undefined } = {
  All: ClearSelectionAllCommand.id,
  Formats: ClearSelectionFormatCommand.id,
  Contents: ClearSelectionContentCommand.id,
  Hyperlinks: undefined,
  RemoveHyperlinks: undefined,
};

export const clearCells = (zone: Zone, what: ClearWhat): void => {
  if (what !== "Formats") requireEditable(zone);
  if (what !== "Contents") requirePermission(zone.sheet, "allowFormatCells");
  const command = CLEAR_COMMANDS[what];
  if (command === undefined) return;
  const touching = zone.parts.filter(
    (part) => part.row < zone.sheet.core.getRowCount() && part.col < zone.sheet.core.getColumnCount(),
  );
  if (touching.length > 0)
    zone.sheet.book.engine.run(command, { ...zone.sheet.where, ranges: touching.map((part) => part.inGrid) });
  if (what === "Contents") return;
  zone.parts.forEach(clearBeyond);
  clearRules(zone);
};
