/** Puts the use cases together for one open workbook. */
import type { Report } from "../engine/definition/report";
import { editionChoices } from "./standard/editions";
import { Problem, type Files, type Workbook } from "./ports";
import type { AnalysisSession, ProjectSession, Session } from "./session";
import { makeAnalysisSheet } from "./useCases/analysisSheet";
import { adaptIndicator, indicator, matching, tryIndicator } from "./useCases/adapt";
import { check, clearMarks, locate, locateFinding, stampAndClear } from "./useCases/check";
import { load } from "./loading/load";
import type { WorkbookContext } from "./loading/context";
import { changeEdition, editionChange, otherEditions } from "./useCases/edition";
import { explain } from "./useCases/explain";
import { lookChanges, restoreLook } from "./useCases/restoreLook";
import { fitRowsOf } from "./useCases/fitRows";
import { prepareToPrint } from "./useCases/prepareToPrint";
import { afterLastYear, install, installAfter, installSample } from "./useCases/install";
import { onLive, onSelected } from "./useCases/live";
import { writeParagraph } from "./useCases/paragraphs";
import { priorYear, takePrior } from "./useCases/prior";
import { makeResultSheet } from "./useCases/resultSheet";
import { makeOrderedScoreSheet } from "./useCases/evidenceOrder";
import { takeOver } from "./useCases/scoreSheet";
import { look } from "./useCases/reportView";
import { repairStructure } from "./useCases/repair";
import { addUnit, removeUnit, renameUnit, unitRemoval, units } from "./useCases/units";
import { addProject } from "./useCases/projects/add";
import { addLastYear, projectsOfLastYear } from "./useCases/projects/lastYear";
import { projects } from "./useCases/projects/list";
import { projectRemoval, removeProject } from "./useCases/projects/remove";
import { createTurns } from "./turns";
import { transfer } from "./useCases/transfer";
import { applySuggestion } from "./useCases/suggestions";
import { exportWordFile } from "./useCases/exportWord";
import { readWord, takeWord } from "./useCases/importWord";

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** The officer's own calendar day, not UTC's. */
export const localToday = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

const noFiles = (): Promise<never> =>
  Promise.reject(
    new Problem("unsupported", "没有读取文件", "这里只能处理打开着的工作簿", "请在自评通窗格里做这一步。"),
  );

const noSample = (): Promise<never> =>
  Promise.reject(new Problem("unsupported", "没有装入示例", "这里没有示例报告", "请新建空白的自评表。"));

const NO_FILES: Files = {
  readFile: noFiles,
  word: { read: noFiles, write: noFiles },
  tables: { read: noFiles, change: noFiles },
  readSample: noSample,
};

const analysisSession = (context: WorkbookContext): AnalysisSession => ({
  canDrawCharts: () => context.workbook.canDrawCharts(),
  makeAnalysisSheet: () => makeAnalysisSheet(context),
});

const projectSession = (context: WorkbookContext): ProjectSession => ({
  projects: () => projects(context),
  addProject: (name) => addProject(context, name),
  projectsOfLastYear: (file) => projectsOfLastYear(context, file),
  addLastYear: (file, shown) => addLastYear(context, file, shown),
  projectRemoval: (number) => projectRemoval(context, number),
  removeProject: (shown) => removeProject(context, shown),
  transfer: (file, options) => transfer(context, file, options),
});

/** Asked without the workbook. */
const AT_ONCE: ReadonlySet<string> = new Set<keyof Session>(["editions", "matching"]);

const acting = async (context: WorkbookContext, job: () => unknown): Promise<unknown> => {
  context.acting = true;
  try {
    return await job();
  } finally {
    context.acting = false;
  }
};

/** Two that were asked for at once would each write by what it read before the other wrote. */
const oneAtATime = (session: Session, context: WorkbookContext): Session => {
  const all: Readonly<Record<string, (...given: never[]) => unknown>> = { ...session };
  const asked = Object.entries(all).map(([name, ask]) => [
    name,
    AT_ONCE.has(name) ? ask : (...given: never[]) => context.inTurn(() => acting(context, () => ask(...given))),
  ]);
  return Object.fromEntries(asked) as Session;
};

export const createSession = (
  report: Report,
  workbook: Workbook,
  today: () => string = localToday,
  files: Partial<Files> = {},
): Session => {
  const context: WorkbookContext = {
    report,
    workbook,
    files: { ...NO_FILES, ...files },
    today,
    last: undefined,
    marks: undefined,
    inTurn: createTurns(),
    acting: false,
  };
  return oneAtATime(sessionOf(context), context);
};

const sessionOf = (context: WorkbookContext): Session => ({
  editions: (year) => editionChoices(context.report, year),
  look: () => look(context),
  install: (options, watch) => install(context, options, watch),
  afterLastYear: (file) => afterLastYear(context, file),
  installAfter: (file, options, watch) => installAfter(context, file, options, watch),
  installSample: (watch) => installSample(context, watch),
  check: (signal) => check(context, signal),
  clearMarks: () => clearMarks(context),
  prepareToPrint: () => prepareToPrint(context),
  locate: (place) => locate(context, place),
  locateFinding: (key) => locateFinding(context, key),
  makeScoreSheet: () => makeOrderedScoreSheet(context),
  takeOver: (scores) => takeOver(context, scores),
  explain: (input) => explain(context, input),
  applySuggestion: (...keys) => applySuggestion(context, keys),
  makeResultSheet: () => makeResultSheet(context),
  repairStructure: (ids, watch) => repairStructure(context, ids, watch),
  lookChanges: () => lookChanges(context),
  restoreLook: (shown, sheets) => restoreLook(context, shown, sheets),
  fitRows: async () => fitRowsOf(context, await load(context)),
  stamp: () => stampAndClear(context),
  writeParagraph: (id) => writeParagraph(context, id),
  priorYear: (file) => priorYear(context, file),
  takePrior: (view) => takePrior(context, view),
  readWord: (file, use) => readWord(context, file, use),
  takeWord: (view, parts, watch) => takeWord(context, view, parts, watch),
  exportWord: (options) => exportWordFile(context, options),
  indicator: (id) => indicator(context, id),
  matching: (edit, change) => matching(edit, change),
  tryIndicator: (edit, values) => tryIndicator(context, edit, values),
  adaptIndicator: (edit) => adaptIndicator(context, edit),
  otherEditions: () => otherEditions(context),
  editionChange: (edition) => editionChange(context, edition),
  changeEdition: (shown) => changeEdition(context, shown),
  units: () => units(context),
  addUnit: (name) => addUnit(context, name),
  renameUnit: (from, to) => renameUnit(context, from, to),
  unitRemoval: (name) => unitRemoval(context, name),
  removeUnit: (shown) => removeUnit(context, shown),
  ...analysisSession(context),
  ...projectSession(context),
  onLive: (listener, failed) => onLive(context, listener, failed),
  onSelected: (listener) => onSelected(context, listener),
});
