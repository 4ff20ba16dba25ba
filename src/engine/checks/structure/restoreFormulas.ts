import { show } from "../../../domain/figure";
import { labelOf } from "../../report/label";
import type { ReportCells } from "../../report/cells";
import { decimalsOf, unitOf } from "../../schema/field";
import { brokenFormulas, type BrokenFormula } from "../ties/brokenFormulas";
import { asProposed, rule } from "../rule";
import { asLeft } from "../../review/evidence";

/** As many are named; all of them stand in the proposal. */
const NAMED = 3;

const wordsFor = ({ cell, exact }: BrokenFormula, cells: ReportCells): string => {
  const { field } = cells.schema.fieldRef(cell.id);
  const expected = show({ value: exact.value, unit: unitOf(field), dp: decimalsOf(field.kind) });
  return `${labelOf(cell.id, cells)}现为 ${cell.state === "filled" ? show(cell.value) : "空"}，应为 ${expected}`;
};

const proposalFor = ({ cell, exact }: BrokenFormula) => ({ cell: cell.id, value: exact.value.toFixed() });

/** 成片的公式被覆盖、改动或漏行，是一件事，一并恢复。 */
export const restoreFormulas = rule({
  id: "结构.恢复公式",
  title: "合计和比率的公式没有成片损坏",
  group: "工作簿结构",
  basis: "工作簿结构：合计、比率由公式得出",
  reads: ["*"],
  messages: {
    broken:
      "{count} 处公式被数值覆盖、被改动、没有包括新插入的行或没有重新计算，其中 {wrong} 处结果与各栏不符：{places}。请恢复全部公式；确实是各栏填错的，先改各栏。",
  },
  amends: asProposed,
  *check(context) {
    const broken = brokenFormulas(context);
    const wrong = broken.filter(({ kind }) => kind !== "overwritten");
    const [first, ...others] = [...wrong, ...broken.filter(({ kind }) => kind === "overwritten")];
    if (first === undefined) return;
    const named = wrong.slice(0, NAMED).map((each) => wordsFor(each, context.cells));
    yield {
      messageId: "broken",
      at: first.cell,
      alsoAt: wrong.slice(1).map(({ cell }) => cell.id),
      data: {
        count: String(broken.length),
        wrong: String(wrong.length),
        places: named.join("；") + (wrong.length > NAMED ? `；等 ${wrong.length} 处` : ""),
      },
      evidence: wrong.map(({ cell }) => asLeft(cell)),
      suggestion: { ...proposalFor(first), also: others.map(proposalFor) },
    };
  },
});
