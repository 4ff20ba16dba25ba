/** A report as a Word document in the shape of the official form, and in the shapes that departments make of it. */
import { complete } from "../../../src/engine/report/complete";
import { toData } from "../../../src/engine/report/data";
import type { ReportData } from "../../../src/reports/department/form";
import { fromData } from "../../../src/reports/department/schema";
import { para } from "../wordFile";
import { formTable, whole, type FormRow } from "./grid";
import {
  coverLines,
  FOOTNOTE,
  fillerLine,
  goalRows,
  peopleRows,
  profileRows,
  proseParagraphs,
  scoringRows,
} from "./parts";
import { SHAPES, unitRows, type TableShape } from "./tables";

export { HEADINGS } from "./parts";
export { SHAPES, type TableShape } from "./tables";

export interface Shape {
  /** One long table, or a table for each part under a caption in a paragraph. */
  readonly tables?: "one" | "parts";
  readonly shapes?: Partial<Record<keyof typeof SHAPES, TableShape>>;
  /** How a heading of part five is written. */
  readonly heading?: (text: string) => string;
  /** Part five in a cell of its own. */
  readonly proseInCell?: boolean;
}

/** With every total worked out, as it is printed. */
export const printedData = (data: ReportData): ReportData => toData(complete(fromData(data)));

interface Part {
  readonly title: string;
  readonly rows: readonly FormRow[];
}

const partsOf = (data: ReportData, shapes: Record<keyof typeof SHAPES, TableShape>): readonly Part[] => {
  const units = (["income", "spending", "sangong", "assets"] as const).map((key) => ({
    title: shapes[key].caption,
    rows: unitRows(shapes[key], data[key]?.sum ?? {}, data[key]?.rows ?? []),
  }));
  return [
    { title: "一、部门（单位）基本概况", rows: profileRows(data) },
    { title: "二、部门（单位）收支情况", rows: [] },
    ...units,
    { title: "三、部门（单位）整体支出绩效自评情况", rows: goalRows(data) },
    { title: "四、评价人员", rows: peopleRows(data) },
  ];
};

const proseBody = (data: ReportData, { heading, proseInCell = false }: Shape): string => {
  const start = para("五、评价报告综述（文字部分）");
  const paragraphs = proseParagraphs(data, heading).join("");
  return proseInCell ? `<w:tbl><w:tr><w:tc><w:tcPr/>${start}${paragraphs}</w:tc></w:tr></w:tbl>` : start + paragraphs;
};

/** The body of the document. */
export const wordReport = (given: ReportData, shape: Shape = {}): string => {
  const data = printedData(given);
  const parts = partsOf(data, { ...SHAPES, ...shape.shapes });
  const titled = (title: string): readonly FormRow[] => (title === "" ? [] : [whole(title)]);
  const tables =
    shape.tables === "parts"
      ? parts.map(({ title, rows }) => para(title) + (rows.length === 0 ? "" : formTable(rows) + para(""))).join("")
      : formTable(parts.flatMap(({ title, rows }) => [...titled(title), ...rows]));
  return [
    ...coverLines(data).map((line) => para(line)),
    tables,
    para(fillerLine(data)),
    proseBody(data, shape),
    para("部门整体支出绩效评价评分表"),
    formTable(scoringRows(data)),
    para(FOOTNOTE),
  ].join("");
};
