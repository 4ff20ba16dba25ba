/** The four tables over units as a form prints them, with heads, units and order as the test wants them. */
import type { Datum } from "../../../src/engine/schema/section";
import { GRID, spread, type FormRow } from "./grid";

type Row = Readonly<Record<string, Datum | undefined>>;

export interface TableShape {
  readonly caption: string;
  /** Each column with its head; one below another where there are two lines. */
  readonly columns: readonly (readonly [field: string, ...heads: string[]])[];
  /** How a figure is written. */
  readonly write?: (figure: string) => string;
}

export const SHAPES: Readonly<Record<"income" | "spending" | "sangong" | "assets", TableShape>> = {
  income: {
    caption: "年度收入情况（万元）",
    columns: [
      ["unit", "机构名称"],
      ["total", "收入合计"],
      ["carriedIn", "其中：", "上年结转"],
      ["grant", "其中：", "公共财\n政拨款"],
      ["fund", "其中：", "政府基金拨款"],
      ["nonTax", "其中：", "纳入专户管理的非税收入拨款"],
      ["other", "其中：", "其他\n收入"],
    ],
  },
  spending: {
    caption: "部门（单位）年度支出和结余情况（万元）",
    columns: [
      ["unit", "机构名称"],
      ["total", "支出合计"],
      ["basic", "其中：", "基本支出"],
      ["personnel", "其中：", "其中：", "人员支出"],
      ["publicUse", "其中：", "其中：", "公用支出"],
      ["project", "其中：", "项目支出"],
      ["yearBalance", "结余", "当年结余"],
      ["cumulativeBalance", "结余", "累计结余"],
    ],
  },
  sangong: {
    caption: "",
    columns: [
      ["unit", "机构名称"],
      ["total", "三公经费\n合计"],
      ["reception", "其中：", "公务接待费"],
      ["vehicleRunning", "其中：", "公务用车运维费"],
      ["vehiclePurchase", "其中：", "公务用车购置费"],
      ["abroad", "其中：", "因公出国费"],
    ],
  },
  assets: {
    caption: "",
    columns: [
      ["unit", "机构名称"],
      ["total", "固定资产\n合计"],
      ["inUse", "其中：", "在用固定资产"],
      ["leased", "其中：", "出租固定资产"],
      ["other", "其他"],
    ],
  },
};

/** Neighbours with the same text over them share a cell; a head that ended above goes on. */
const headRows = ({ columns }: TableShape, spans: readonly number[]): readonly FormRow[] => {
  const depth = Math.max(...columns.map(([, ...heads]) => heads.length));
  return Array.from({ length: depth }, (_, line) => {
    const cells: { text: string | undefined; span: number }[] = [];
    columns.forEach(([, ...heads], i) => {
      const [text, before, last] = [heads[line], columns[i - 1]?.[line + 1], cells.at(-1)];
      if (last !== undefined && text !== undefined && text === before) last.span += spans[i] ?? 1;
      else cells.push({ text, span: spans[i] ?? 1 });
    });
    return spread(
      cells.map((c) => c.text),
      cells.map((c) => c.span),
    );
  });
};

export const unitRows = (shape: TableShape, sum: Row, rows: readonly Row[]): readonly FormRow[] => {
  const { columns, write = (figure) => figure } = shape;
  const width = Math.floor(GRID / columns.length);
  const spans = columns.map((_, i) => (i === 0 ? GRID - width * (columns.length - 1) : width));
  const shown = (field: string, value: Datum | undefined): string =>
    value === null || value === undefined ? "" : field === "unit" ? value : write(value);
  const data = [sum, ...rows].map((r) =>
    spread(
      columns.map(([field]) => shown(field, r[field])),
      spans,
    ),
  );
  const blank = spread(
    columns.map(() => ""),
    spans,
  );
  return [...headRows(shape, spans), ...data, blank];
};
