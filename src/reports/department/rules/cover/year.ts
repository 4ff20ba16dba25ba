import { halfWidth } from "../../../../domain/parse";
import { yearIn } from "../../../../engine/report/year";
import { shownIn } from "../../../../engine/report/shown";
import { asLeft } from "../../../../engine/review/evidence";
import { rule } from "../rule";

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
    if (cell.state !== "filled" || yearIn(cell) !== undefined) return;
    const value = meant(shownIn(cell));
    yield {
      messageId: "format",
      at: cell,
      data: { shown: shownIn(cell) },
      evidence: [asLeft(cell)],
      ...(value === undefined ? {} : { suggestion: { cell: cell.id, value } }),
    };
  },
});
