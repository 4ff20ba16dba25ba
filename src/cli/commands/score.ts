/** ziping score: every indicator with its points and where they come from; with -o also the 评分表 in a copy of the file. */
import path from "node:path";
import { department } from "../../reports/department";
import { checkViewOf } from "../../app/useCases/reportView";
import { makeScoreSheet } from "../../app/useCases/scoreSheet";
import { load } from "../../app/loading/load";
import { calculateFollowing } from "../followingTotals";
import { readBytes, writeBytes } from "../files";
import { FileWorkbook } from "../fileWorkbook";
import { loadFile } from "../load";
import { refuseUnwritable } from "../output";
import { scoreJson, scoreText } from "../print/score";
import type { ExitCode, Terminal } from "../terminal";

export interface ScoreOptions {
  readonly json?: true;
  readonly output?: string;
  readonly force?: true;
}

export const scoreFile = async (
  file: string,
  { json, output, force }: ScoreOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const overwrite = force === true;
  // Into the file itself may be asked for: all else in it stays as it is.
  if (output !== undefined) await refuseUnwritable({ file: output, kind: path.extname(file), overwrite }, []);
  const loaded = loadFile(file);
  const { score } = checkViewOf(loaded);
  if (output !== undefined) await writeScoreSheet(file, output, { overwrite }, terminal);
  terminal.out(json === true ? scoreJson(file, score) : scoreText(file, score));
  return 0;
};

const writeScoreSheet = async (
  file: string,
  output: string,
  writing: { readonly overwrite: boolean },
  terminal: Terminal,
): Promise<void> => {
  const workbook = new FileWorkbook(readBytes(file));
  const context = { report: department, workbook, last: undefined };
  const before = await load(context);
  const { notes } = await makeScoreSheet(context);
  await calculateFollowing(workbook, before);
  await writeBytes(output, workbook.bytes, writing);
  for (const line of [...notes, `已把评分表写入 ${output}`]) terminal.err(line);
};
