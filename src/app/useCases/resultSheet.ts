/** 校验结果: the findings as a printable list for whoever signs, each with a link to its cell. */
import type { CellSpec, CellStyle, SheetSpec } from "../../workbook/model";
import { styles } from "../../form/layout/styles";
import { linesOf } from "../../form/layout/canvas";
import { cellArea, quoteSheet } from "../../workbook/address";
import type { CheckView, FindingView, PlaceView } from "../views";
import { viewOf } from "./check";
import { load, type Desk } from "./desk";

export const RESULT_SHEET = "校验结果";
const HEADERS = ["编码", "级别", "位置", "栏目", "说明", "审核说明"] as const;
const WIDTHS = [20, 10, 16, 26, 60, 30];

const levelOf = (f: FindingView): string => (f.outcome === "unsure" ? "无法判断" : f.explanation === undefined ? f.level : `${f.level}（已说明）`);

const text = (row: number, col: number, value: string, style: CellStyle = styles.leftLabel): CellSpec => ({ row, col, value, style });

const link = (row: number, place: PlaceView): CellSpec => {
  const target = `#${quoteSheet(place.sheet)}!${place.address.slice(place.sheet.length + 1)}`;
  return { row, col: 2, value: place.address, formula: `=HYPERLINK("${target.replace(/"/g, '""')}","${place.address}")`, style: { ...styles.leftLabel, font: { ...styles.leftLabel.font, color: "#0563C1" } } };
};

const rowOf = (f: FindingView, row: number): readonly CellSpec[] => [
  text(row, 0, f.rule), text(row, 1, levelOf(f)), f.place === undefined ? text(row, 2, "") : link(row, f.place), text(row, 3, f.field),
  text(row, 4, f.message), text(row, 5, f.explanation === undefined ? "" : `${f.explanation.reason}（${f.explanation.by}，${f.explanation.on}）`),
];

export const resultSheet = (view: CheckView, on: string): SheetSpec => {
  const head = 3;
  const cells: CellSpec[] = [
    text(0, 0, "校验结果", styles.partTitle),
    text(1, 0, `${view.verdict}。${view.summary}自评总分 ${view.score.selfTotal} 分，等次${view.score.grade}。校验日期 ${on}。`, styles.plainText),
    ...HEADERS.map((h, col) => text(2, col, h, styles.header)),
    ...view.findings.flatMap((f, i) => rowOf(f, head + i)),
  ];
  const height = (f: FindingView): number => Math.max(linesOf(f.message, WIDTHS[4] ?? 60), linesOf(f.field, WIDTHS[3] ?? 26)) * 15 + 8;
  const last = head + view.findings.length;
  return {
    name: RESULT_SHEET, columnWidths: WIDTHS, cells, validations: [], showGridlines: false, freeze: { rows: 3, cols: 0 },
    rowHeights: new Map([[0, 30], [1, 36], ...view.findings.map((f, i): [number, number] => [head + i, height(f)])]),
    merges: [{ row: 0, col: 0, rows: 1, cols: HEADERS.length }, { row: 1, col: 0, rows: 1, cols: HEADERS.length }],
    page: { paper: "A4", orientation: "landscape", fitToWidth: true, printArea: { row: 0, col: 0, rows: last, cols: HEADERS.length }, titleRows: { from: 2, to: 2 }, margins: { top: 50, bottom: 50, left: 45, right: 45 }, footer: "第 &P 页 共 &N 页" },
  };
};

export const makeResultSheet = async (desk: Desk): Promise<PlaceView> => {
  const loaded = await load(desk);
  await desk.workbook.showNewSheet(resultSheet(viewOf(loaded), desk.today()), []);
  return { sheet: RESULT_SHEET, area: cellArea(0, 0), address: `${RESULT_SHEET}!A1` };
};
