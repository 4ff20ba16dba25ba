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

const PLACEHOLDER = new RegExp(
  [
    "[×ＸX]{2,}", "[○〇]{2,}", "\\*{2,}", "_{3,}", "＿{2,}", "□", "TODO", // marks in place of words
    "[（(【\\[]?请?(?:在?此处|请)填[^。，）)】\\]]*[）)】\\]]?", "[【\\[][^】\\]]{0,12}(?:填写|名称|内容|日期|金额)[】\\]]", // prompts
    "(?<!有)待(?:补充|填写|核实|定)(?=[）)，。；]|$)", "[（(]略[）)]|^略。?$", "[：、是]\\s*(?:…|\\.{3,})+\\s*$", // put off
  ].join("|"),
);

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

/** 往年的决算、考核、批复可以提到；把往年当作评价年度来写的，是没有改过来的文字。 */
const BEFORE_COMPARED = /(?:比|较|与|和|同|自|从|至|到|及|、|《|〔|（|\()\s*$/;
const AS_OWN_YEAR = /^\s*年度\s*(?:[，,：:]|(?:本|我)[^。]|全[年局]|(?:部门|单位)?整体支出|绩效(?:自评|评价)|(?:主要|重点)?工作|收支|收入|支出|“?三公|各项|部门(?!预算|决算)|单位(?!预算|决算))/;
/** A later year is the plan; only the evaluation itself cannot lie ahead. */
const AS_EVALUATED = /^\s*年度\s*(?:部门|单位)?(?:整体支出)?绩效(?:自评|评价)/;

/** The first year that is written about as if it were the evaluated one. */
const staleIn = (text: string, year: string): string | undefined =>
  [...text.matchAll(/(?<!\d)\d{4}(?=\s*年度)/g)].find(({ 0: found, index }) => {
    const rest = text.slice(index + 4);
    if (found === year || BEFORE_COMPARED.test(text.slice(0, index))) return false;
    return (found < year ? AS_OWN_YEAR : AS_EVALUATED).test(rest);
  })?.[0];

/** 套用往年报告时忘改的年份：“2020年度，本部门……”出现在 2021 年度的报告里。 */
export const staleYears = rule({
  id: "文字.年份",
  title: "文字里的年度不是评价年度",
  group: "报告综述",
  level: "提示",
  basis: "报告内容应为评价年度",
  needs: ["封面.年度"],
  reads: ["cover.year", ...textFields],
  messages: { stale: "“{field}”写的是“{quote}”，评价年度是 {year} 年。请核对是否为往年文字。" },
  *check({ cells, prose }) {
    const cover = cells.cell("cover.year");
    if (cover.state !== "filled" || typeof cover.value !== "string") return;
    // 综述.文字年度为评价年度 has said so already.
    const told = new Set(prose.review?.differences.flatMap((d) => (d.kind === "year" ? [d.at.paragraph] : [])));
    for (const { cell, text, label } of texts(cells)) {
      const stale = told.has(cell.id) ? undefined : staleIn(text, cover.value);
      if (stale !== undefined) yield { messageId: "stale", at: cell, data: { field: label, quote: `${stale}年度`, year: cover.value }, evidence: [{ cell, role: "quote" }, { cell: cover, role: "right" }] };
    }
  },
});
