import type { FigureCell } from "../../../domain/cell";
import { show, type Figure } from "../../../domain/figure";
import { saysNothing } from "../../../domain/parse";
import { unseenIn } from "../../../domain/invisibleCharacters";
import { derivationOf, statedValue } from "../../report/complete";
import { toFigure, type ReportCells } from "../../report/cells";
import type { Schema } from "../../schema/schema";
import type { FindingDraft, Suggestion } from "../../review/finding";
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

const proposalFor = ({ cell, figure }: TextFigure): Suggestion => ({ cell: cell.id, value: figure.value.toFixed() });

const draftOf = (found: TextFigure, { fieldRef }: Schema): FindingDraft => {
  const { cell, typed, figure } = found;
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
    suggestion: proposalFor(found),
  };
};

/** From so many on a program wrote them, or one stroke pasted them: one cause. */
const MANY = 6;
/** As many parts of the form are named. */
const NAMED = 3;

const partsWords = (found: readonly TextFigure[], { fieldRef }: Schema): string => {
  const labels = [...new Set(found.map(({ cell }) => fieldRef(cell.id).section.label))];
  const named = labels
    .slice(0, NAMED)
    .map((label) => `《${label}》`)
    .join("");
  return labels.length > NAMED ? `${named}等 ${labels.length} 个部分` : named;
};

/** A share that stands as a text may be meant as 0.46 or as 46 %: each is asked for. */
const isShare = ({ figure }: TextFigure): boolean => figure.unit === "%";

/** What the form works out by itself comes last: its formula comes back, and what was typed is what the proposal speaks of. */
const togetherIn = (found: readonly TextFigure[], schema: Schema): readonly TextFigure[] => {
  const isDerived = ({ cell }: TextFigure): boolean => derivationOf(cell.id, schema) !== undefined;
  const own = found.filter((f) => !isShare(f));
  return own.length < MANY ? [] : [...own.filter((f) => !isDerived(f)), ...own.filter(isDerived)];
};

const draftOfMany = (found: readonly TextFigure[], schema: Schema): readonly FindingDraft[] => {
  const [first, ...others] = found;
  if (first === undefined) return [];
  return [
    {
      messageId: "texts",
      at: first.cell,
      alsoAt: others.map(({ cell }) => cell.id),
      data: { parts: partsWords(found, schema), count: String(found.length), typed: first.typed.trim() },
      evidence: found.map(({ cell }) => asLeft(cell)),
      suggestion: { ...proposalFor(first), also: others.map(proposalFor) },
    },
  ];
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
      texts:
        "{parts}的 {count} 个数（“{typed}”等）是文本，公式不会计算它们，多半是导出、导入的程序写的或者一次粘贴的。采用建议即可全部改为数字，数值不变。",
    },
    amends: asProposed,
    *check({ cells, source, faults }) {
      if (source !== "workbook") return;
      // Their formulas come back all at once, and the texts go with that.
      const told = new Set(faults.flatMap((f) => (f.kind === "formulasOverwritten" ? f.cells : [])));
      const found = [...textFigures(cells)].filter(({ cell }) => !told.has(cell.id));
      const together = new Set(togetherIn(found, schema));
      yield* draftOfMany([...together], schema);
      for (const each of found) if (!together.has(each)) yield draftOf(each, schema);
    },
  });
