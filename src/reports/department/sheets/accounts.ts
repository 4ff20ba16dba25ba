/** 二、收支情况: four tables one below the other, with the form's two- and three-level headers. */
import type { SectionKey } from "../form";
import type { Header } from "../../../engine/layout/blocks/rows";
import { gap, heading } from "../../../engine/layout/blocks/title";
import { titledTable } from "../../../engine/layout/blocks/titledTable";
import type { Canvas, SheetFrame } from "../../../engine/layout/canvas";
import { styles } from "../../../engine/layout/styles";
import { portrait } from "../../../engine/layout/page";

const WIDTHS = [26, 13, 13, 13, 13, 13, 13, 13];

export const accountsFrame: SheetFrame = { columnWidths: WIDTHS, tabColor: "#2E75B6", page: portrait(8) };

const h = (text: string, row: number, rows: number, col: number, cols = 1): Header => ({ text, row, rows, col, cols });

const INCOME: readonly Header[] = [
  h("机构名称", 0, 2, 0),
  h("收入合计", 0, 2, 1),
  h("其中：", 0, 1, 2, 5),
  h("上年结转", 1, 1, 2),
  h("公共财政拨款", 1, 1, 3),
  h("政府基金拨款", 1, 1, 4),
  h("纳入专户管理的非税收入拨款", 1, 1, 5),
  h("其他收入", 1, 1, 6),
];
const SPENDING: readonly Header[] = [
  h("机构名称", 0, 3, 0),
  h("支出合计", 0, 3, 1),
  h("其中：", 0, 1, 2, 4),
  h("结余", 0, 1, 6, 2),
  h("基本支出", 1, 2, 2),
  h("其中：", 1, 1, 3, 2),
  h("项目支出", 1, 2, 5),
  h("当年结余", 1, 2, 6),
  h("累计结余", 1, 2, 7),
  h("人员支出", 2, 1, 3),
  h("公用支出", 2, 1, 4),
];
const SANGONG: readonly Header[] = [
  h("机构名称", 0, 2, 0),
  h("三公经费合计", 0, 2, 1),
  h("其中：", 0, 1, 2, 4),
  h("公务接待费", 1, 1, 2),
  h("公务用车运维费", 1, 1, 3),
  h("公务用车购置费", 1, 1, 4),
  h("因公出国费", 1, 1, 5),
];
const ASSETS: readonly Header[] = [
  h("机构名称", 0, 2, 0),
  h("固定资产合计", 0, 2, 1),
  h("其中：", 0, 1, 2, 2),
  h("其他", 0, 2, 4),
  h("在用固定资产", 1, 1, 2),
  h("出租固定资产", 1, 1, 3),
];

const accountTable = (c: Canvas, key: SectionKey, headers: readonly Header[], repeatsHead = false): void => {
  const cols = Math.max(...headers.map((x) => x.col + x.cols));
  titledTable(c, key, { headers, widths: WIDTHS, cols, repeatsHead });
  gap(c);
};

export const accountsSheet = (c: Canvas): void => {
  heading(c, "二、部门（单位）收支情况", 8, styles.partTitle, 30);
  accountTable(c, "income", INCOME);
  accountTable(c, "spending", SPENDING);
  accountTable(c, "sangong", SANGONG);
  accountTable(c, "assets", ASSETS, true);
};
