import type { AnyCell } from "../../../../domain/cell";
import type { DepartmentReport } from "../../form";
import type { FindingDraft } from "../../../../engine/review/finding";
import { rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import { asRelated } from "../../../../engine/review/evidence";

const filled = (cell: AnyCell): boolean => cell.state === "filled";

/** A row that only holds a signature is spoken of by the rule on signatures. */
function* rowGaps(row: DepartmentReport["evaluators"]["rows"][number]): Iterable<FindingDraft> {
  const { name, title, unit } = row;
  const evidence = [name, title, unit].filter(filled).map(asRelated);
  if (!filled(name) && evidence.length > 0) yield { messageId: "noName", at: name, evidence };
  if (!filled(name)) return;
  const missing = [title, unit].filter((c) => c.state === "blank");
  const [first] = missing;
  const fields = missing.map((c) => (c === title ? "职务/职称" : "单位")).join("、");
  if (first !== undefined)
    yield {
      messageId: "incomplete",
      at: first,
      data: { name: name.state === "filled" ? name.value : "", fields },
      evidence,
    };
}

/** 评价人员至少一人，姓名、职务、单位齐全，打印后才有人签字。 */
export const evaluatorsNamed = rule({
  id: "人员.评价人员",
  title: "评价人员填写完整",
  group: "评价人员",
  level: "提示",
  basis: "四、评价人员：姓名、职务/职称、单位、签字",
  needs: WHOLE_FORM,
  reads: ["evaluators.name", "evaluators.title", "evaluators.unit"],
  messages: {
    nobody: "评价人员一个也没有填写。请填写姓名、职务/职称和单位，打印后由本人签字；对外公开时隐去的，请写明审核说明。",
    noName: "评价人员这一行没有姓名。请补填，或删去这一行。",
    incomplete: "评价人员“{name}”的{fields}没有填写。请补填。",
  },
  *check({ report: { evaluators } }) {
    const rows = evaluators.rows;
    if (!rows.some((r) => [r.name, r.title, r.unit].some(filled)))
      yield { messageId: "nobody", at: { id: "evaluators" } };
    else for (const row of rows) yield* rowGaps(row);
  },
});
