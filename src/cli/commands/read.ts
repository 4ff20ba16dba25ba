/** ziping read: the report in a workbook, as JSON. */
import { dataOf } from "../../app/useCases/context";
import { loadFile } from "../load";
import { printReport } from "../reportJson";
import type { ExitCode, Terminal } from "../terminal";

export const readReportFile = async (file: string, terminal: Terminal): Promise<ExitCode> => {
  const loaded = await loadFile(file);
  terminal.out(printReport({ edition: loaded.inUse.edition.id, data: dataOf(loaded) }));
  return 0;
};
