/** The session over the workbook in Excel: report, rules, editions, lexicon. A part of the program by itself, fetched while the pane is drawn already. */
import { createSession, localToday } from "../app/createSession";
import type { Session } from "../app/session";
import { connectExcel } from "../excel";
import { department } from "../reports/department";
import { readFile } from "./readFile";
import { readSample } from "./readSample";
import { tables } from "./tables";
import { wordFiles } from "./wordFiles";

/** `onWaiting`: the workbook has to wait for a cell that is being edited, or waits no longer. */
export const excelSession = (onWaiting: (waiting: boolean) => void): Session =>
  createSession(department, connectExcel({ onWaiting }), localToday, {
    readFile,
    word: wordFiles,
    readSample,
    tables,
  });
