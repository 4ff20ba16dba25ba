/** Which list of this report says what stands behind the scores. */
import type { EvidenceList } from "../../engine/standard/evidenceOrder";

export const evidenceList: EvidenceList = {
  section: "evidence",
  number: "number",
  indicator: "indicator",
  material: "material",
};
