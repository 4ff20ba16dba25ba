/** ziping check: verdict and findings of a workbook. The file is only read. */
import { viewOf } from "../../app/useCases/check";
import { stampViewOf } from "../../app/useCases/stamp";
import { loadFile } from "../load";
import { checkJson, checkText, type Checked } from "../print/check";
import type { ExitCode, Terminal } from "../terminal";

export interface CheckOptions {
  readonly json?: true;
}

export const checkFile = async (file: string, { json }: CheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const loaded = await loadFile(file);
  const checked: Checked = { file, view: viewOf(loaded), explanations: loaded.assessment.explanations, stamp: await stampViewOf(loaded) };
  terminal.out(json === true ? checkJson(checked) : checkText(checked));
  return checked.view.verdict === "可以上报" ? 0 : 1;
};
