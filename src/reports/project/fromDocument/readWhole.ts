/**
 * 项目支出绩效自评汇总 as the Word report of a workbook attaches it: it alone says which standard the points follow. Its lines repeat the projects, and
 * a line that says anything else is left, to be told; sums are worked out.
 */
import type { DocumentDraft } from "../../../engine/fromDocument/draft";
import { cellsWithText, type Line } from "../../../engine/fromDocument/lines";
import { datumOf } from "../../../engine/fromDocument/values";
import { exactLabel, labelKey, labelsOf } from "../../../engine/fromDocument/words";
import { fieldsOf } from "../../../engine/schema/lookup";
import { instanceOf } from "../../../engine/schema/instance";
import { cellIn, pathInInstance } from "../../../engine/schema/path";
import { PROJECTS, schema } from "../form";
import { WHOLE, wholeSchema } from "../whole";
import { WHOLE_COLUMNS } from "../wholeSheet";
import type { ProjectsReading } from "./reading";

const fields = fieldsOf(wholeSchema.sectionOf(WHOLE));
const labels = labelsOf(Object.entries(fields).map(([key, { label }]) => [key, [label]] as const));

const isHead = ({ cells }: Line): boolean =>
  cells.every(({ text }, i) => labelKey(text) === labelKey(WHOLE_COLUMNS[i]?.[0] ?? ""));

const repeats = (draft: DocumentDraft, { cells }: Line, project: string): boolean =>
  cells.length === WHOLE_COLUMNS.length &&
  WHOLE_COLUMNS.every(([, , path], i) => {
    if (path === undefined) return true;
    const said = draft.found.get(pathInInstance(project, path))?.datum ?? null;
    return datumOf(cells[i]?.text ?? "", schema.fieldRef(path).field) === said;
  });

export const readWhole = ({ draft, projects }: ProjectsReading, rows: readonly Line[]): void => {
  const keys = Array.from({ length: projects }, (_, i) => instanceOf(PROJECTS, i + 1).key);
  for (const line of rows) {
    const [label, value] = cellsWithText(line);
    const key = label && exactLabel(label.text, labels);
    const field = key === undefined ? undefined : fields[key];
    if (key !== undefined && field !== undefined && field.is === undefined && value !== undefined)
      draft.put(cellIn(WHOLE, key), datumOf(value.text, field), value.place);
    if (field !== undefined || isHead(line) || keys.some((project) => repeats(draft, line, project)))
      draft.settle(...line.cells);
  }
};
