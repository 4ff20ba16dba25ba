/** What was left over in texts: prompts of the form, placeholders, years of an older report. */
import { allFields, findField, type FieldRef } from "../../form/lookup";
import type { AnyCell } from "../../domain/cell";
import type { ReportCells } from "../../form/report/cells";
import { rule } from "../rule";

/** Printed by us or kept by the add-in: not the officer's prose. */
const NOT_PROSE: ReadonlySet<string> = new Set(["area", "scoring", "explanations", "stamp", "stampedCells", "generated", "retiredScores"]);
const isProse = (f: FieldRef): boolean => f.field.kind === "text" && !NOT_PROSE.has(f.sectionKey);

const textFields = allFields.filter(isProse).map((f) => f.id);

function* texts(cells: ReportCells): Iterable<{ readonly cell: AnyCell; readonly text: string; readonly label: string }> {
  for (const cell of cells.all()) {
    const ref = findField(cell.id);
    if (ref !== undefined && isProse(ref) && cell.state === "filled" && typeof cell.value === "string") yield { cell, text: cell.value, label: ref.field.label };
  }
}

const PLACEHOLDER = /[×ＸX]{2,}|（?请填写[^。，]*|（?此处填[^。，]*|待补充|待定|\*{2,}|_{3,}|□|TODO/;

/** 提示语、占位符不得留在上报的报告里。 */
export const placeholders = rule({
  id: "文字.占位符",
  title: "提示语或占位符没有删去",
  group: "报告综述",
  basis: "填表要求：删去填写提示和占位符",
  reads: textFields,
  messages: { left: "“{field}”里还留有“{quote}”。请填写或删去。" },
  *check({ cells }) {
    for (const { cell, text, label } of texts(cells)) {
      const quote = PLACEHOLDER.exec(text)?.[0];
      if (quote !== undefined) yield { messageId: "left", at: cell, data: { field: label, quote: quote.slice(0, 20) }, evidence: [{ cell, role: "quote" }] };
    }
  },
});

/** 套用往年报告时忘改的年份：“2020年度”出现在 2021 年度的报告里。 */
export const staleYears = rule({
  id: "文字.年份",
  title: "文字里的年度不是评价年度",
  group: "报告综述",
  level: "提示",
  basis: "报告内容应为评价年度",
  needs: ["封面.年度"],
  reads: ["cover.year", ...textFields],
  messages: { stale: "“{field}”写的是“{quote}”，评价年度是 {year} 年。请核对是否为往年文字。" },
  *check({ cells }) {
    const cover = cells.cell("cover.year");
    if (cover.state !== "filled" || typeof cover.value !== "string") return;
    for (const { cell, text, label } of texts(cells)) {
      const stale = [...text.matchAll(/(\d{4})\s*年度/g)].find((m) => m[1] !== cover.value);
      if (stale !== undefined) yield { messageId: "stale", at: cell, data: { field: label, quote: stale[0], year: cover.value }, evidence: [{ cell, role: "quote" }, { cell: cover, role: "right" }] };
    }
  },
});
