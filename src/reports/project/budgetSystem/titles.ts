/** What the columns of an exported self-evaluation are called: each budget system sets its own titles, so they are data. */
import { halfWidth } from "../../../domain/parse";
import file from "./titles.json";

export type TableColumn = keyof typeof file.columns;

const COLUMNS = Object.keys(file.columns) as TableColumn[];

/** Without blanks, marks of required fields and what stands in brackets at the end: "* 分值（分）" is 分值. */
export const plainTitle = (text: string): string =>
  halfWidth(text)
    .replace(/^\*|\*$/g, "")
    .replace(/\([^()]*\)$/, "");

const known = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(plainTitle));

const columns = new Map<string, TableColumn>();
for (const column of COLUMNS)
  for (const title of known(file.columns[column])) {
    const other = columns.get(title);
    if (other !== undefined) throw new Error(`${title} is the title of both ${other} and ${column}`);
    columns.set(title, column);
  }

export const columnTitled = (text: string): TableColumn | undefined => columns.get(plainTitle(text));

const [project, ends, execution, quantity, quality] = [
  file.project,
  file.ends,
  file.execution,
  file.quantity,
  file.quality,
].map(known) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];

export const isProjectTitle = (text: string): boolean => project.has(plainTitle(text));
/** The row under the indicators that adds them up. */
export const isEnd = (text: string): boolean => ends.has(plainTitle(text));
export const isExecution = (text: string): boolean => execution.has(plainTitle(text));

/** undefined: the export does not say whether the indicator is 定量 or 定性. */
export const isQuantity = (nature: string): boolean | undefined => {
  if (quality.has(plainTitle(nature))) return false;
  return quantity.has(plainTitle(nature)) ? true : undefined;
};
