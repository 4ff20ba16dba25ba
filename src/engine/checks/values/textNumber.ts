import type { FigureCell } from "../../../domain/cell";
import { show, type Figure } from "../../../domain/figure";
import { saysNothing } from "../../../domain/parse";
import { unseenIn } from "../../../domain/invisibleCharacters";
import { statedValue } from "../../report/complete";
import { toFigure, type ReportCells } from "../../report/cells";
import type { Schema } from "../../schema/schema";
import type { FindingDraft } from "../../review/finding";
import { asLeft } from "../../review/evidence";
import { asProposed, rule, type Rule } from "../rule";
import { judge } from "../ties/derived";
import { walked } from "./walk";

interface TextFigure {
  readonly cell: FigureCell;
  readonly typed: string;
  /** What to write in its place. */
  readonly figure: Figure;
}

/** A derived figure within 尾差 gives way to the exact one; one that is wrong is told by its tie, with the figure that it should be. */
const replacing = (cell: FigureCell, figure: Figure, cells: ReportCells): Figure | undefined => {
  const exact = statedValue(cell.id, cells);
  const { agreement } = judge(cell, exact);
  if (agreement === "differs" || agreement === "unbacked") return undefined;
  return agreement === "rounding" && exact?.state === "value" ? { ...figure, value: exact.value } : figure;
};

/** A dash adds nothing, to a formula as to us. */
function* textFigures(cells: ReportCells): Iterable<TextFigure> {
  for (const each of walked(cells).typed) {
    const cell = toFigure(each);
    if (cell.state !== "filled" || cell.typed === undefined || saysNothing(cell.typed)) continue;
    const figure = replacing(cell, cell.value, cells);
    if (figure !== undefined) yield { cell, typed: cell.typed, figure };
  }
}

const draftOf = ({ cell, typed, figure }: TextFigure, { fieldRef }: Schema): FindingDraft => {
  const unseen = unseenIn(typed);
  return {
    messageId: unseen.length > 0 ? "unseen" : "text",
    at: cell,
    data: {
      field: fieldRef(cell.id).field.label,
      typed: typed.trim(),
      read: show(figure),
      characters: unseen.join("、"),
    },
    evidence: [asLeft(cell)],
    suggestion: { cell: cell.id, value: figure.value.toFixed() },
  };
};

/** 以文本存放的数字（全角数字、带单位、带千分号、夹着看不见的字符）能读出来，但 Excel 的公式不会把它加进去。 */
export const textNumber = (schema: Schema, group: string): Rule =>
  rule({
    id: "数值.文本数字",
    title: "数字以文本形式存放",
    group,
    basis: "填表要求：数字栏只填数字。文本数字不参加 Excel 公式计算",
    reads: schema.allFields.map((f) => f.id),
    messages: {
      text: "“{field}”里的“{typed}”是文本，公式不会计算它。按 {read} 采用即可改为数字。",
      unseen:
        "“{field}”里的“{typed}”夹着看不见的字符（{characters}），成了文本，公式不会计算它。按 {read} 采用即可改为数字。",
    },
    amends: asProposed,
    *check({ cells, source, faults }) {
      if (source !== "workbook") return;
      // Their formulas come back all at once, and the texts go with that.
      const told = new Set(faults.flatMap((f) => (f.kind === "formulasOverwritten" ? f.cells : [])));
      for (const found of textFigures(cells)) if (!told.has(found.cell.id)) yield draftOf(found, schema);
    },
  });
