/** Structural faults as they are shown. */
import type { Fault } from "../../engine/report/read";
import { restoreFormulas } from "../../engine/checks/structure/restoreFormulas";
import type { StructureFault } from "../views/structure";
import type { Loaded } from "../loading/context";
import { misplacedRow } from "../units/takeIn";
import { faultView } from "../structure/faults/faultWords";

/** Right values in place of formulas go back with the wrong ones, by the proposal of their finding. */
const isOwn =
  ({ assessment }: Loaded) =>
  ({ kind }: Fault): boolean =>
    kind !== "formulasOverwritten" || assessment.findings.every(({ rule }) => rule !== restoreFormulas.id);

const repairOf = (misplaced: ReturnType<typeof misplacedRow>): Pick<StructureFault, "repair"> => {
  if (misplaced === undefined) return {};
  const order = misplaced.shift === 0 ? "" : "按本表各列的次序";
  return { repair: `${order}移入表内，增加一行，填写的数字不变` };
};

/** With the repair that depends on what stands in the row. */
export const faultViewsOf = (loaded: Loaded): readonly StructureFault[] =>
  loaded.reading.faults.filter(isOwn(loaded)).map((f) => ({
    ...faultView(loaded.report.schema, f),
    ...repairOf(misplacedRow(loaded, f)),
  }));

const HARMLESS: readonly Fault["kind"][] = [
  "sheetProtected",
  "nameForeign",
  "namesLost",
  "rowOutside",
  "figureApart",
  "notCalculated",
  "formulasOutdated",
  "formulasOverwritten",
  "layoutOlder",
  "textCut",
  "formatOdd",
];

/** What is on screen is damaged only by what keeps cells from being read. */
export const isDamage = (f: Fault): boolean => !HARMLESS.includes(f.kind);
