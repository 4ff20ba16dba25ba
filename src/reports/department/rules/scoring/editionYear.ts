import { yearIn } from "../../../../engine/report/year";
import { isValidIn, periodWords } from "../../../../engine/scoring/edition/validity";
import { asLeft } from "../../../../engine/review/evidence";
import { rule } from "../rule";

/** 评分标准适用于评价年度。 */
export const editionYear = rule({
  id: "评分.适用年度",
  title: "评分标准适用于评价年度",
  group: "评分表",
  level: "提示",
  basis: "评分标准的适用年度",
  reads: ["cover.year"],
  messages: {
    outside: "“{edition}”的适用年度为 {period}，本报告评价的是 {year} 年度。请确认用的是当年印发的评分标准。",
  },
  *check({ cells, scoring: { edition } }) {
    const cell = cells.cell("cover.year");
    const year = yearIn(cell);
    if (year === undefined || isValidIn(edition.validity, year)) return;
    yield {
      messageId: "outside",
      at: cell,
      data: { edition: edition.name, period: periodWords(edition.validity), year },
      evidence: [asLeft(cell)],
    };
  },
});
