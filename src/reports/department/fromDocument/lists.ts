/** Lists under their heads: 四、评价人员 and, where it is a table of its own, 年度主要工作内容. Signatures are made on paper; what is written is read. */
import type { Line } from "../../../engine/fromDocument/lines";
import { cellsOf, cellsUnder, headAt, isBlankUnder, numberCellsIn } from "../../../engine/fromDocument/heads";
import { exactLabel, labelsOf } from "../../../engine/fromDocument/words";
import { take, type PartReader } from "./reading";
import { fieldLabels, words } from "./wording";
import { cellIn } from "../../../engine/schema/path";

/** In one long table the next field of the form follows right below. */
const startsField = ({ cells }: Line): boolean =>
  cells[0] !== undefined && exactLabel(cells[0].text, fieldLabels) !== undefined;

/** Reads rows into `section` where all of `needed` stand in one head. */
const listReader = (
  section: string,
  wording: Readonly<Record<string, readonly string[]>>,
  needed: readonly string[],
): PartReader => {
  const columns = labelsOf(Object.entries(wording));
  return (reading, at) => {
    const { lines, draft } = reading;
    const head = headAt(lines, at, (text) => exactLabel(text, columns) !== undefined);
    const fields = head?.columns.map(({ texts }) => exactLabel(texts.join(""), columns)) ?? [];
    if (head === undefined || !needed.every((field) => fields.includes(field))) return 0;
    draft.settle(...cellsOf(lines.slice(at, at + head.depth)));
    let next = at + head.depth;
    for (let line = lines[next]; line?.table === lines[at]?.table; line = lines[next]) {
      if (line === undefined || line.cells.length < fields.length || startsField(line)) break;
      draft.settle(...numberCellsIn(line, head.columns));
      if (!isBlankUnder(line, head.columns)) {
        const prefix = draft.addRow(section);
        cellsUnder(line, head.columns).forEach((cell, i) => {
          const field = fields[i];
          if (cell !== undefined && field !== undefined) take(reading, cellIn(prefix, field), cell);
        });
      }
      next += 1;
    }
    return next - at;
  };
};

export const readEvaluators = listReader("evaluators", words.evaluators, ["name", "title"]);
export const readEvidence = listReader("evidence", words.evidence.columns, ["material", "pages"]);
export const readTaskList = listReader("tasks", words.taskColumns, ["no", "task"]);
