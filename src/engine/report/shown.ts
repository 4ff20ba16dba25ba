import type { AnyCell } from "../../domain/cell";
import { show } from "../../domain/figure";

/** What a cell shows, in the manner of the form; "（空）" for a blank. */
export const shownIn = (cell: AnyCell): string => {
  if (cell.state === "blank") return "（空）";
  if (cell.state === "unreadable") return cell.raw;
  return typeof cell.value === "string" ? cell.value : show(cell.value);
};
