/** ziping transfer: a project's results into the table that the budget system exported, in place, with what its import would refuse. */
import { Problem } from "../../app/ports";
import { exportedTables } from "../../reports/project/budgetSystem/exported";
import { scalarOf } from "../../reports/project/budgetSystem/filled";
import { transferTo, type Transfer } from "../../reports/project/budgetSystem/transfer";
import { zlibInflate } from "../../ooxml/node";
import { readWorkbook, setValues } from "../../xlsx";
import { readBytes, writeBytes } from "../files";
import { loadFile } from "../load";
import { openProjects } from "../projects";
import { printed } from "../print/json";
import { transferJson, transferText } from "../print/transfer";
import type { ExitCode, Terminal } from "../terminal";

export interface TransferCommandOptions {
  readonly to: string;
  readonly output?: string;
  readonly replace?: true;
  readonly json?: true;
  readonly force?: true;
}

/** `file`: the workbook. What is written is in a new file; the exported one stays as it is. */
export const transferFile = async (
  file: string,
  { to, output, replace, json, force }: TransferCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const projects = openProjects(await loadFile(file));
  const bytes = await readBytes(to);
  const tables = exportedTables(readWorkbook(bytes, READING).sheets);
  if (projects.length === 0) throw noProjects(file);
  if (tables.length === 0) throw noTable(to);
  const transfers = tables.map((table) => transferTo(table, projects, { replace: replace === true }));
  if (output !== undefined)
    await writeBytes(output, await setValues(bytes, valuesOf(transfers), READING), { overwrite: force === true });
  terminal.out(json === true ? printed(transfers.map(transferJson)) : transferText(transfers));
  terminal.err(output === undefined ? "没有写文件；要写时加 -o。" : `已写入 ${output}`);
  return transfers.some(({ findings }) => findings.some(({ level }) => level === "强制")) ? 1 : 0;
};

const READING = { inflate: zlibInflate };

const valuesOf = (transfers: readonly Transfer[]): Parameters<typeof setValues>[1] =>
  new Map(
    transfers.map(({ sheet, cells }) => [sheet, cells.map((cell) => ({ ...cell, value: scalarOf(cell) }))] as const),
  );

const noProjects = (file: string): Problem =>
  new Problem("missing", `${file} 里没有项目支出绩效自评表`, "", "请先在工作簿里添加项目并填写。");

const noTable = (file: string): Problem =>
  new Problem(
    "missing",
    `${file} 里没有找到系统导出的自评表`,
    "没有一行同时写有三级指标、分值、得分和实际完成值",
    "请用系统重新导出，不要改表头。",
  );
