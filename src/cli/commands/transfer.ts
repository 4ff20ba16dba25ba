/** ziping transfer: a project's results into the table that the budget system exported, in place, with what its import would refuse. */
import path from "node:path";
import { transferOf } from "../../app/useCases/transfer";
import { zlibInflate } from "../../ooxml/node";
import { tableFiles } from "../../xlsx";
import { readBytes, writeBytes } from "../files";
import { loadFile } from "../load";
import { refuseUnwritable } from "../output";
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

const tables = tableFiles({ inflate: zlibInflate });

/** `file`: the workbook. What is written is in a new file; the exported one stays as it is. */
export const transferFile = async (
  file: string,
  { to, output, replace, json, force }: TransferCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const overwrite = force === true;
  if (output !== undefined) await refuseUnwritable({ file: output, kind: path.extname(to), overwrite }, [file, to]);
  const exported = readBytes(to);
  const filled = await transferOf(loadFile(file), tables, exported, { replace: replace === true });
  if (output !== undefined) await writeBytes(output, filled.file, { overwrite });
  terminal.out(json === true ? printed(filled.sheets.map(transferJson)) : transferText(filled.sheets));
  terminal.err(output === undefined ? "没有写文件；要写时加 -o。" : `已写入 ${output}`);
  return filled.sheets.some(({ findings }) => findings.some(({ level }) => level === "强制")) ? 1 : 0;
};
