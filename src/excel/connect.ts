/** The workbook that is open in Excel, as app's port. */
import type { Workbook } from "../app/ports";
import type { Desk } from "./desk";
import { createDrawnMarks } from "./drawnMarks";
import { listenToEdits, listenToSelection } from "./events";
import { install } from "./install";
import { createMemory, finished } from "./known";
import { mark } from "./mark";
import { createOwnWrites } from "./ownWrites";
import { readWorkbook } from "./read";
import { replaceSheet } from "./replaceSheet";
import { select } from "./select";
import { createSession, type SessionOptions } from "./session";
import { learn } from "./structure";
import { setNames, writeCells } from "./write";

/** Call after `ready()`. Every refusal of Excel is thrown as a Problem. */
export const connectExcel = (options: SessionOptions = {}): Workbook => {
  const desk: Desk = {
    session: createSession(options),
    memory: createMemory(),
    drawn: createDrawnMarks(),
    ownWrites: createOwnWrites(),
    texts: { refused: false },
  };
  const { session, memory } = desk;
  return {
    structure: () =>
      session.read({ action: "查看工作簿" }, async (context) => {
        const known = finished(memory.keep(await learn(context)));
        return { names: known.names, sheetNames: known.sheets.map(({ name }) => name) };
      }),
    read: (sheets) => session.read({ action: "读取工作簿" }, (context) => readWorkbook(context, memory, sheets)),
    install: (spec) => install(desk, spec),
    replaceSheet: (sheet, names) => replaceSheet(desk, sheet, names),
    showNewSheet: (sheet, names) => replaceSheet(desk, sheet, names, "show"),
    write: (cells) => writeCells(desk, cells),
    setNames: (names) => setNames(desk, names),
    mark: (marks) => mark(desk, marks),
    select: (sheet, area) => select(desk, sheet, area),
    onEdit: (listener) => listenToEdits(desk, listener),
    onSelection: (listener) => listenToSelection(desk, listener),
  };
};
