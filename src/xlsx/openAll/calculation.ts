/** Asking whoever opens the file next to calculate it. */
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, element, insertBefore, prefixOf } from "../../ooxml/xml/tree";

/** What may stand after calcPr (ECMA-376 part 1, 18.2.27). */
const AFTER_CALCULATION: ReadonlySet<string> = new Set([
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** Figures may rest on what was changed. */
export const recalculateOnLoad = (workbook: XmlElement): void => {
  const [found] = childrenOf(workbook, "calcPr");
  if (found !== undefined) {
    found.attributes.set("fullCalcOnLoad", "1");
    return;
  }
  insertBefore(workbook, element(`${prefixOf(workbook)}calcPr`, { fullCalcOnLoad: "1" }), (local) =>
    AFTER_CALCULATION.has(local),
  );
};
