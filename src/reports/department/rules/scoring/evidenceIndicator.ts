import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import { asLeft } from "../../../../engine/review/evidence";
import { evidenceList } from "../../evidenceList";
import { rule } from "../rule";
import { cellOf, linesOf, titles } from "./evidenceLines";
import { sheetInputs } from "./reads";

const exampleFor = (all: readonly string[], named: string): string =>
  all.find((title) => named !== "" && title.includes(named)) ?? all[0] ?? "";

/** 佐证材料的行要指得到评分表的指标。 */
export const evidenceIndicator = rule({
  id: "评分.佐证材料指标",
  title: "佐证材料写明评分表里的指标",
  group: "评分表",
  level: "提示",
  basis: "佐证材料按指标编号装订",
  needs: [...WHOLE_FORM, "评分.评价指标"],
  reads: ["evidence.indicator", "evidence.material", ...sheetInputs],
  messages: {
    blank: "这份材料没有写是哪项评价指标的。请填写评分表的三级指标。",
    unknown: "评分表里没有评价指标“{named}”。请按评分表的三级指标改写；同名的请连二级指标一起写，例如“{example}”。",
  },
  *check(context) {
    const all = titles(context);
    // Of a scoring sheet that cannot be read it is not known what it has.
    if (all.length === 0) return;
    for (const line of linesOf(context).filter(({ at }) => at === undefined)) {
      const cell = cellOf(context, line, evidenceList.indicator);
      const { named } = line;
      if (cell.state === "blank") yield { messageId: "blank", at: cell };
      else
        yield {
          messageId: "unknown",
          at: cell,
          data: { named: named === "" ? "数字" : named, example: exampleFor(all, named) },
          evidence: [asLeft(cell)],
        };
    }
  },
});
