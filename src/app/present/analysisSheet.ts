/** The 分析 tab: for each comparison of the pane a small table of formulas over the form's cells, and a native chart over the table. */
import { portrait, working } from "../../engine/layout/page";
import { styles } from "../../engine/layout/styles";
import { absoluteRef, parseRef } from "../../workbook/address";
import type { CellSpec, CellStyle, ChartSpec, NameSpec, SheetSpec } from "../../workbook/model";
import type { BarView, ChartView } from "../views/charts";
import type { PlaceView } from "../views/place";

export const ANALYSIS_SHEET = "分析";

/** In the second row; by it the sheet is known as ours. */
export const MADE_BY = "由自评通生成，数随各表更新，单位与各表相同；重新生成时本表从头写起，请不要在这里另写内容。";

export const [LABEL_COLUMN, FIGURE_COLUMN, CHART_COLUMN] = [0, 1, 2] as const;
const WIDTHS = [26, 16, 10, 10, 10, 10, 10] as const;
const ROW_HEIGHT = 20;
/** A title, a head, and room for a chart that can be read. */
const LEAST_ROWS = 14;
const BLOCKS_A_PAGE = 2;

interface Located extends BarView {
  readonly place: PlaceView;
}

interface Block {
  readonly title: string;
  readonly bars: readonly Located[];
  readonly whole: readonly Located[];
  readonly top: number;
  readonly rows: number;
}

const isLocated = (bar: BarView): bar is Located => bar.place !== undefined;

/** Those that have figures, all of them in cells. */
const drawable = (charts: readonly ChartView[]): readonly ChartView[] =>
  charts.filter(({ bars, empty }) => !empty && bars.every(isLocated));

const blocksOf = (charts: readonly ChartView[]): readonly Block[] => {
  const blocks: Block[] = [];
  let top = 3;
  for (const { title, bars, whole } of drawable(charts)) {
    const located = { bars: bars.filter(isLocated), whole: whole !== undefined && isLocated(whole) ? [whole] : [] };
    const rows = Math.max(LEAST_ROWS, 2 + located.bars.length + located.whole.length);
    blocks.push({ title, ...located, top, rows });
    top += rows + 1;
  }
  return blocks;
};

/** The name of a cell where it has one of its own, so that the figure is followed wherever it goes. */
const formulaOf = ({ sheet, area }: PlaceView, names: ReadonlyMap<string, string>): string => {
  const ref = absoluteRef(sheet, area);
  return `=${names.get(ref) ?? ref}`;
};

const namesByRef = (names: readonly NameSpec[]): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap(({ name, ref }): readonly (readonly [string, string])[] => {
      const target = parseRef(ref);
      return target === undefined ? [] : [[absoluteRef(target.sheet, target.area), name]];
    }),
  );

const FIGURE: CellStyle = { ...styles.leftLabel, horizontal: "right", numberFormat: "#,##0.00" };

const cellsOf = ({ title, bars, whole, top }: Block, names: ReadonlyMap<string, string>): readonly CellSpec[] => [
  { row: top, col: LABEL_COLUMN, value: title, style: styles.partTitle },
  { row: top + 1, col: LABEL_COLUMN, value: "项目", style: styles.header },
  { row: top + 1, col: FIGURE_COLUMN, value: "数额", style: styles.header },
  ...[...bars, ...whole].flatMap(({ label, place }, i): readonly CellSpec[] => [
    { row: top + 2 + i, col: LABEL_COLUMN, value: label, style: styles.leftLabel },
    { row: top + 2 + i, col: FIGURE_COLUMN, value: null, formula: formulaOf(place, names), style: FIGURE },
  ]),
];

const chartOf = ({ title, bars, top, rows }: Block): ChartSpec => {
  const line = { row: top + 2, rows: bars.length, cols: 1 };
  return {
    title,
    categories: { ...line, col: LABEL_COLUMN },
    series: [{ name: title, values: { ...line, col: FIGURE_COLUMN } }],
    over: { row: top, col: CHART_COLUMN, rows, cols: WIDTHS.length - CHART_COLUMN },
  };
};

const pageEnds = (blocks: readonly Block[]): readonly number[] =>
  blocks.slice(0, -1).flatMap(({ top, rows }, i) => ((i + 1) % BLOCKS_A_PAGE === 0 ? [top + rows] : []));

/** undefined while there is nothing to draw. `names`: those of the workbook. */
export const analysisSheet = (charts: readonly ChartView[], names: readonly NameSpec[]): SheetSpec | undefined => {
  const blocks = blocksOf(charts);
  const last = blocks.at(-1);
  if (last === undefined) return undefined;
  const byRef = namesByRef(names);
  const rows = last.top + last.rows;
  const wide = { rows: 1, col: 0, cols: WIDTHS.length };
  return {
    name: ANALYSIS_SHEET,
    columnWidths: WIDTHS,
    rowHeights: new Map(Array.from({ length: rows }, (_, row) => [row, ROW_HEIGHT])),
    cells: [
      { row: 0, col: 0, value: "收支与“三公”经费分析", style: styles.partTitle },
      { row: 1, col: 0, value: MADE_BY, style: styles.note },
      ...blocks.flatMap((block) => cellsOf(block, byRef)),
    ],
    merges: [0, 1].map((row) => ({ row, ...wide })),
    validations: [],
    showGridlines: false,
    charts: blocks.map(chartOf),
    page: {
      ...working(portrait(WIDTHS.length)),
      printArea: { row: 0, col: 0, rows, cols: WIDTHS.length },
      rowBreaks: pageEnds(blocks),
    },
  };
};
