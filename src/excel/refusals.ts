/** What is refused before Excel is asked, or because of what was read, in the officer's words. */
import { Problem } from "../app/ports";
import { cellAddress } from "../workbook/address";
import type { Point } from "../workbook/area";

/** A sheet we must write to is protected: said before anything is written. */
export const sheetProtected = (action: string, sheet: string): Problem =>
  new Problem("protected", `${action}没有完成`, `工作表“${sheet}”受保护`, "请在“审阅”中撤销工作表保护后再试。");

export const sheetMissing = (action: string, sheet: string): Problem =>
  new Problem("missing", `${action}没有完成`, `找不到工作表“${sheet}”`, "请重新点“全审”，按提示修复工作簿结构。");

/** Said once; whoever asks again has been told. */
export const sheetHidden = (sheet: string): Problem =>
  new Problem(
    "hidden",
    "没有定位",
    `工作表“${sheet}”已隐藏，显示它以后 Excel 不能再撤销（Ctrl+Z）之前的修改`,
    "要撤销的请先撤销；再点一次，就显示这张表。",
  );

export const sheetTooLarge = (sheet: string): Problem =>
  new Problem(
    "tooLarge",
    "读取工作簿没有完成",
    `工作表“${sheet}”的内容太多，Excel 没有交出`,
    "请删去表外多余的行列后再试。",
  );

/** Somebody typed between our reading and our writing, and what was typed stands there again. */
export const changedMeanwhile = (action: string, sheet: string, { row, col }: Point): Problem =>
  new Problem(
    "changed",
    `${action}没有完成`,
    `“${sheet}”的 ${cellAddress(row, col)} 刚刚有人改动`,
    "改动的内容已保留，请看清后再做一次。",
  );

/** Totals that are still those of before the last change would be taken for wrong ones. */
export const notCalculated = (): Problem =>
  new Problem(
    "host",
    "读取工作簿没有完成",
    "工作簿设为手动计算，合计等公式还是修改前的结果",
    "请先按 F9 重算，再点一次；也可以在“公式—计算选项”中改为自动。",
  );

export const namesTaken = (action: string, names: readonly string[]): Problem =>
  new Problem(
    "nameTaken",
    `${action}没有开始，工作簿没有改动`,
    `名称 ${names.join("、")} 已被别的内容使用`,
    "请在“公式—名称管理器”中改掉这些名称后再试。",
  );
