/** 校验结果: the findings as a printable list for whoever signs, each with a link to its cell. */
import type { CellSpec, CellStyle, SheetSpec, WorkbookSnapshot } from "../../workbook/model";
import { styles } from "../../engine/layout/styles";
import { heightFor } from "../../engine/layout/canvas";
import { cellArea, quoteSheet } from "../../workbook/address";
import { Problem } from "../ports";
import type { CheckView } from "../views/check";
import type { FindingView } from "../views/finding";
import type { PlaceView } from "../views/place";
import { load } from "../loading/load";
import type { WorkbookContext } from "../loading/context";
import { checkViewOf } from "./reportView";

const RESULT_SHEET = "校验结果";
const HEADERS = ["编码", "级别", "位置", "栏目", "说明", "审核说明"] as const;
const WIDTHS = [20, 10, 16, 26, 60, 30] as const;

const NOT_FAILED = { todo: "待填", unsure: "无法判断", notice: "告知" } as const;

const levelOf = (f: FindingView): string => {
  if (f.outcome !== "fail") return NOT_FAILED[f.outcome];
  return f.explanation === undefined ? f.level : `${f.level}（已说明）`;
};

const text = (row: number, col: number, value: string, style: CellStyle = styles.leftLabel): CellSpec => ({
  row,
  col,
  value,
  style,
});

/** In a formula; a sheet's name may hold quotation marks. */
const quoted = (value: string): string => `"${value.replace(/"/g, '""')}"`;

const link = (row: number, place: PlaceView): CellSpec => {
  const target = `#${quoteSheet(place.sheet)}!${place.address.slice(place.sheet.length + 1)}`;
  return {
    row,
    col: 2,
    value: place.address,
    formula: `=HYPERLINK(${quoted(target)},${quoted(place.address)})`,
    style: { ...styles.leftLabel, font: { ...styles.leftLabel.font, color: "#0563C1" } },
  };
};

const explanationOf = ({ explanation: e }: FindingView): string =>
  e === undefined ? "" : `${e.reason}（${e.by}，${e.on}）`;

const rowOf = (f: FindingView, row: number): readonly CellSpec[] => [
  text(row, 0, f.rule),
  text(row, 1, levelOf(f)),
  f.place === undefined ? text(row, 2, "") : link(row, f.place),
  text(row, 3, f.field),
  text(row, 4, f.message),
  text(row, 5, explanationOf(f)),
];

/** As high as its longest text, the explanation included, and no higher than Excel takes. */
const heightOf = (f: FindingView): number =>
  heightFor([
    [f.rule, WIDTHS[0]],
    [f.place?.address ?? "", WIDTHS[2]],
    [f.field, WIDTHS[3]],
    [f.message, WIDTHS[4]],
    [explanationOf(f), WIDTHS[5]],
  ]);

export const resultSheet = (view: CheckView, on: string): SheetSpec => {
  const head = 3;
  const cells: CellSpec[] = [
    text(0, 0, "校验结果", styles.partTitle),
    text(
      1,
      0,
      `${view.verdict}。${view.summary}自评总分 ${view.score.selfTotal} 分，等次${view.score.grade}。校验日期 ${on}。`,
      styles.plainText,
    ),
    ...HEADERS.map((h, col) => text(2, col, h, styles.header)),
    ...view.findings.flatMap((f, i) => rowOf(f, head + i)),
  ];
  const last = head + view.findings.length;
  return {
    name: RESULT_SHEET,
    columnWidths: WIDTHS,
    cells,
    validations: [],
    showGridlines: false,
    freeze: { rows: 3, cols: 0 },
    rowHeights: new Map([
      [0, 30],
      [1, 36],
      [2, 22],
      ...view.findings.map((f, i): [number, number] => [head + i, heightOf(f)]),
    ]),
    merges: [
      { row: 0, col: 0, rows: 1, cols: HEADERS.length },
      { row: 1, col: 0, rows: 1, cols: HEADERS.length },
    ],
    page: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: true,
      printArea: { row: 0, col: 0, rows: last, cols: HEADERS.length },
      titleRows: { from: 2, to: 2 },
      margins: { top: 50, bottom: 50, left: 45, right: 45 },
      footer: "《&A》第 &P 页 共 &N 页",
    },
  };
};

/** A sheet of that name that is not ours holds somebody's work. */
const refuseForeign = (snapshot: WorkbookSnapshot): void => {
  const found = snapshot.sheets.find((s) => s.name === RESULT_SHEET);
  const isOurs =
    found === undefined ||
    found.cells.length === 0 ||
    HEADERS.every((h, col) => found.cells[2 - found.top]?.[col - found.left]?.value === h);
  if (!isOurs)
    throw new Problem(
      "nameTaken",
      "没有生成校验结果表，工作簿没有改动",
      `已有一张“${RESULT_SHEET}”工作表，不是自评通生成的`,
      "请把那张工作表改名后再试。",
    );
};

export const makeResultSheet = async (context: WorkbookContext): Promise<PlaceView> => {
  const loaded = await load(context);
  refuseForeign(await context.workbook.read([RESULT_SHEET]));
  await context.workbook.showNewSheet(resultSheet(checkViewOf(loaded), context.today()), []);
  return { sheet: RESULT_SHEET, area: cellArea(0, 0), address: `${RESULT_SHEET}!A1` };
};
