/** 四、评价人员: names under their heads. Signatures are made on paper; what is written there is read all the same. */
import { isBlankLine } from "../../../engine/fromDocument/lines";
import { cellsOf, cellsUnder, headAt } from "../../../engine/fromDocument/heads";
import { exactLabel, labelsOf } from "../../../engine/fromDocument/words";
import { take, type PartReader } from "./reading";
import { words } from "./wording";

const columns = labelsOf(Object.entries(words.evaluators));

export const readEvaluators: PartReader = (reading, at) => {
  const { lines, draft } = reading;
  const head = headAt(lines, at, (text) => exactLabel(text, columns) !== undefined);
  const fields = head?.columns.map(({ texts }) => exactLabel(texts.join(""), columns)) ?? [];
  if (head === undefined || !fields.includes("name") || !fields.includes("title")) return 0;
  draft.settle(...cellsOf(lines.slice(at, at + head.depth)));
  let next = at + head.depth;
  for (let line = lines[next]; line?.table === lines[at]?.table; line = lines[next]) {
    if (line === undefined || line.cells.length < fields.length) break;
    if (!isBlankLine(line)) {
      const prefix = draft.addRow("evaluators");
      cellsUnder(line, head.columns).forEach((cell, i) => {
        const field = fields[i];
        if (cell !== undefined && field !== undefined) take(reading, `${prefix}.${field}`, cell);
      });
    }
    next += 1;
  }
  return next - at;
};
