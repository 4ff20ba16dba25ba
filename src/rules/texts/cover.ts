/** Cover: the year it is about, and a date that can be true. */
import { halfWidth } from "../../domain/parse";
import { shownIn } from "../../form/shown";
import { rule } from "../rule";

const yearOf = (value: unknown): string | undefined => (typeof value === "string" && /^\d{4}$/.test(value) ? value : undefined);

/** "２０２１", "2021年", "2021年度": the year is plain, only written otherwise. */
const meant = (shown: string): string | undefined => /^(\d{4})(?:年度?)?$/.exec(halfWidth(shown))?.[1];

/** 评价年度填四位年份。 */
export const year = rule({
  id: "封面.年度",
  title: "评价年度",
  group: "封面与概况",
  basis: "封面：评价年度",
  reads: ["cover.year"],
  messages: { format: "评价年度应填四位年份，例如 2021，现在是“{shown}”。请改正。" },
  *check({ cells }) {
    const cell = cells.cell("cover.year");
    if (cell.state !== "filled" || yearOf(cell.value) !== undefined) return;
    const value = meant(shownIn(cell));
    yield { messageId: "format", at: cell, data: { shown: shownIn(cell) }, evidence: [{ cell, role: "left" }], ...(value === undefined ? {} : { suggestion: { cell: cell.id, value } }) };
  },
});

/** 自评在年度终了后进行，报告日期不应早于次年 1 月 1 日。 */
export const reportDate = rule({
  id: "封面.报告日期",
  title: "报告日期在年度终了之后",
  group: "封面与概况",
  basis: "绩效自评在预算年度结束后进行",
  needs: ["封面.年度"],
  reads: ["cover.year", "cover.reportDate"],
  messages: { early: "报告日期 {date} 早于 {year} 年度结束。请核对日期或年度。" },
  *check({ cells }) {
    const date = cells.cell("cover.reportDate");
    const cell = cells.cell("cover.year");
    const reportYear = cell.state === "filled" ? yearOf(cell.value) : undefined;
    if (date.state !== "filled" || typeof date.value !== "string" || reportYear === undefined || date.value > `${reportYear}-12-31`) return;
    yield { messageId: "early", at: date, data: { date: date.value, year: reportYear }, evidence: [{ cell: date, role: "left" }, { cell, role: "right" }] };
  },
});
