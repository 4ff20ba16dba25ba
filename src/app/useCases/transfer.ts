/** 填回系统表: results go into a copy of what the budget system exported; the open workbook and the given file stay as they are. */
import type { FurtherForm } from "../../engine/definition/report";
import type { TransferOptions, TransferredSheet } from "../../engine/definition/transfer";
import type { Loaded, WorkbookContext } from "../loading/context";
import { load } from "../loading/load";
import { numbersOf } from "../structure/furtherSheets";
import { Problem, type TableFiles } from "../ports";
import type { TransferView } from "../views/transfer";

const furtherIn = ({ report: { further }, snapshot }: Loaded): { further: FurtherForm; numbers: readonly number[] } => {
  const numbers = further === undefined ? [] : numbersOf(further, snapshot);
  if (further === undefined || numbers.length === 0)
    throw new Problem(
      "missing",
      "没有填回系统表",
      "工作簿里没有项目支出绩效自评表",
      "请先在“项目”里添加项目，填好后再试。",
    );
  return { further, numbers };
};

const noTable = (): Problem =>
  new Problem(
    "missing",
    "没有填回系统表",
    "这个文件里找不到系统导出的自评表：没有一行同时写有三级指标、分值、得分和实际完成值",
    "请用系统重新导出，不要改表头。",
  );

const valuesOf = (sheets: readonly TransferredSheet[]): Parameters<TableFiles["change"]>[1] =>
  new Map(sheets.map(({ sheet, values }) => [sheet, values]));

/** Of a workbook that was read. */
export const transferOf = async (
  loaded: Loaded,
  files: TableFiles,
  file: Uint8Array,
  options: TransferOptions,
): Promise<TransferView> => {
  const { further, numbers } = furtherIn(loaded);
  const sheets = further.transfer(loaded.reading.cells, numbers, (await files.read(file)).sheets, options);
  if (sheets.length === 0) throw noTable();
  return { file: await files.change(file, valuesOf(sheets)), sheets };
};

export const transfer = async (
  context: WorkbookContext,
  file: Uint8Array,
  options: TransferOptions,
): Promise<TransferView> => transferOf(await load(context), context.files.tables, file, options);
