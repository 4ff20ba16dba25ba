import { cellIn } from "../../../../engine/schema/path";
import type { EvidenceLine } from "../../../../engine/standard/evidenceOrder";
import { asLeft } from "../../../../engine/review/evidence";
import { evidenceList } from "../../evidenceList";
import { EVIDENCE_SHEET } from "../../layouts";
import { asProposed, rule, type DepartmentContext } from "../rule";
import { cellOf, linesOf } from "./evidenceLines";
import { sheetInputs } from "./reads";

const isNumbered = (context: DepartmentContext, line: EvidenceLine): boolean => {
  const cell = cellOf(context, line, evidenceList.number);
  return cell.state === "filled" && cell.value === line.number;
};

/** 编号随评分表的指标顺序。 */
export const evidenceNumbers = rule({
  id: "评分.佐证材料编号",
  title: "佐证材料的编号与指标顺序一致",
  group: "评分表",
  level: "提示",
  basis: "佐证材料按指标编号装订：第 7 项指标的第 2 份材料编为“佐证7-2”",
  needs: ["评分.佐证材料指标"],
  reads: ["evidence.*", ...sheetInputs],
  messages: {
    differ:
      "《{sheet}》有 {count} 行的编号是空的，或与评分表的指标顺序不一致，这一行应为“{number}”。可以采用建议，一次编好；已按别的编号装订的，请写审核说明。",
  },
  amends: asProposed,
  *check(context) {
    const other = linesOf(context).filter((line) => line.number !== undefined && !isNumbered(context, line));
    const [first, ...also] = other.flatMap((line) =>
      line.number === undefined ? [] : [{ cell: cellIn(line.row, evidenceList.number), value: line.number }],
    );
    const [line] = other;
    if (first === undefined || line === undefined) return;
    yield {
      messageId: "differ",
      at: cellOf(context, line, evidenceList.number),
      data: { sheet: EVIDENCE_SHEET, count: String(other.length), number: first.value },
      evidence: other.map((each) => asLeft(cellOf(context, each, evidenceList.number))),
      suggestion: { ...first, also },
    };
  },
});
