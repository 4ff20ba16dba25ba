import { textIn } from "../../../../domain/cell";
import { proseInputs } from "../prose/reads";
import { rule } from "../rule";
import { textFields, texts } from "./texts";
import { asQuote, asRight } from "../../../../engine/review/evidence";

/** 往年的决算、考核、批复可以提到；把往年当作评价年度来写的，是没有改过来的文字。 */
const BEFORE_COMPARED = /[比较与和同自从至到及、《〔（(]\s*$/;

/** What a report says of its own year, right behind 年度. 部门预算 and 单位决算 are titles of papers of any year. */
const OWN_MATTERS = [
  "[，,：:]",
  "[本我][^。]",
  "全[年局]",
  "(?:部门|单位)?整体支出",
  "绩效(?:自评|评价)",
  "(?:主要|重点)?工作",
  "收支",
  "收入",
  "支出",
  "“?三公",
  "各项",
  "(?:部门|单位)(?!预算|决算)",
];
const AS_OWN_YEAR = new RegExp(`^\\s*年度\\s*(?:${OWN_MATTERS.join("|")})`);
/** A later year is the plan; only the evaluation itself cannot lie ahead. */
const AS_EVALUATED = /^\s*年度\s*(?:部门|单位)?(?:整体支出)?绩效(?:自评|评价)/;

/** What the finance bureau made of a year's report comes in the year after. */
const JUDGED_LATER = /^[^，。；\n]{0,24}(?:再评价|复评|抽评|重点评价|财政评价)/;

/** The first year that is written about as if it were the evaluated one. */
const staleIn = (text: string, year: string): string | undefined =>
  text.includes("年度")
    ? [...text.matchAll(/(?<!\d)\d{4}(?=\s*年度)/g)].find(({ 0: found, index }) => {
        const rest = text.slice(index + 4);
        if (found === year || BEFORE_COMPARED.test(text.slice(0, index))) return false;
        if (JUDGED_LATER.test(rest)) return false;
        return (found < year ? AS_OWN_YEAR : AS_EVALUATED).test(rest);
      })?.[0]
    : undefined;

/** 套用往年报告时忘改的年份：“2020年度，本部门……”出现在 2021 年度的报告里。 */
export const staleYears = rule({
  id: "文字.年份",
  title: "文字里的年度不是评价年度",
  group: "报告综述",
  level: "提示",
  basis: "报告内容应为评价年度",
  needs: ["封面.年度"],
  reads: [...textFields, ...proseInputs],
  messages: { stale: "“{field}”写的是“{quote}”，评价年度是 {year} 年。请核对是否为往年文字。" },
  *check({ cells, prose }) {
    const cover = cells.cell("cover.year");
    const year = textIn(cover);
    if (year === "") return;
    // 综述.文字年度为评价年度 has said so already.
    const told = new Set(prose.review?.differences.flatMap((d) => (d.kind === "year" ? [d.at.paragraph] : [])));
    for (const { cell, text, label } of texts(cells)) {
      const stale = told.has(cell.id) ? undefined : staleIn(text, year);
      if (stale !== undefined)
        yield {
          messageId: "stale",
          at: cell,
          data: { field: label, quote: `${stale}年度`, year },
          evidence: [asQuote(cell), asRight(cover)],
        };
    }
  },
});
