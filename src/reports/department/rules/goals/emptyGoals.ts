import type { ReportCells } from "../../../../engine/report/cells";
import { cellIn, fieldsOfSection, listRows } from "../../../../engine/schema/path";
import { form, type SectionKey } from "../../form";
import { sectionOf, type FormCell } from "../../schema";
import { rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";

const GOAL_LISTS = ["goals", "indicators"] as const satisfies readonly SectionKey[];

/** A fresh workbook has numbers and kinds of indicators in place. */
const PRINTED: ReadonlySet<string> = new Set(["no", "group", "kind"]);

const enteredIn = (list: (typeof GOAL_LISTS)[number]): readonly string[] =>
  Object.keys(form[list].columns).filter((key) => !PRINTED.has(key));

const entered = { goals: enteredIn("goals"), indicators: enteredIn("indicators") };

const isEmpty = (list: (typeof GOAL_LISTS)[number], cells: ReportCells): boolean =>
  listRows(list, cells.rowCount(list)).every((row) =>
    entered[list].every((key) => cells.cell(cellIn(row, key)).state === "blank"),
  );

/** Where the first goal goes; a list without a single row has no cell yet. */
const FIRST = { goals: "goals.rows.0.expected", indicators: "indicators.rows.0.target" } as const satisfies Record<
  string,
  FormCell
>;

/** 没有目标就没有可以对照的完成情况。 */
export const emptyGoals = rule({
  id: "目标.未填",
  title: "绩效目标已填",
  group: "绩效目标",
  basis: "三、整体支出绩效自评情况：定性目标、定量目标及完成情况",
  needs: WHOLE_FORM,
  reads: GOAL_LISTS.map((list) => fieldsOfSection(list)),
  messages: { empty: "《{part}》还没有填写。请逐条填写目标和完成情况。" },
  *check({ cells }) {
    for (const list of GOAL_LISTS)
      if (isEmpty(list, cells))
        yield {
          outcome: "todo",
          messageId: "empty",
          at: { id: cells.rowCount(list) === 0 ? list : FIRST[list] },
          data: { part: sectionOf(list).label },
        };
  },
});
