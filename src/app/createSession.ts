/** Puts the use cases together for one open workbook. */
import { editionChoices } from "./editions";
import { Problem, type ReadFile, type Workbook } from "./ports";
import type { Session } from "./session";
import { check, clearMarks, locate, locateFinding } from "./useCases/check";
import type { Desk } from "./useCases/desk";
import { explain } from "./useCases/explain";
import { install } from "./useCases/install";
import { onLive, onSelected } from "./useCases/live";
import { writeParagraph } from "./useCases/paragraphs";
import { priorYear, takePrior } from "./useCases/prior";
import { makeResultSheet } from "./useCases/resultSheet";
import { makeScoreSheet, takeOver } from "./useCases/scoreSheet";
import { look } from "./useCases/reportView";
import { stamp } from "./useCases/stamp";
import { repairStructure } from "./useCases/structure";
import { applySuggestion } from "./useCases/suggestions";

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** The officer's own calendar day, not UTC's. */
export const localToday = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

const noFiles: ReadFile = () =>
  Promise.reject(
    new Problem("unsupported", "没有读取文件", "这里只能处理打开着的工作簿", "请在自评通窗格里做这一步。"),
  );

export const createSession = (
  workbook: Workbook,
  today: () => string = localToday,
  readFile: ReadFile = noFiles,
): Session => {
  const desk: Desk = { workbook, readFile, today, last: undefined, marked: false };
  return {
    editions: () => editionChoices,
    look: () => look(desk),
    install: (options) => install(desk, options),
    check: () => check(desk),
    clearMarks: () => clearMarks(desk),
    locate: (place) => locate(desk, place),
    locateFinding: (key) => locateFinding(desk, key),
    makeScoreSheet: () => makeScoreSheet(desk),
    takeOver: (scores) => takeOver(desk, scores),
    explain: (input) => explain(desk, input),
    applySuggestion: (key) => applySuggestion(desk, key),
    makeResultSheet: () => makeResultSheet(desk),
    repairStructure: (ids) => repairStructure(desk, ids),
    stamp: () => stamp(desk),
    writeParagraph: (id) => writeParagraph(desk, id),
    priorYear: (file) => priorYear(desk, file),
    takePrior: (view) => takePrior(desk, view),
    onLive: (listener, failed) => onLive(desk, listener, failed),
    onSelected: (listener) => onSelected(desk, listener),
  };
};
