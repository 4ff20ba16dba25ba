/** Every use case that changes or shows something, what has to be there before it, and how to see that nothing typed was lost. */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { sample, sampleWorkbook, type SampleKind } from "../../support/sample";
import { readWordReport } from "../../../src/app/document/wordReport";
import type { WordFiles } from "../../../src/app/ports";
import { readDocument } from "../../../src/docx";
import { writeDocument } from "../../../src/docx/write";
import { documentForm } from "../../../src/reports/department/fromDocument";
import type { Session } from "../../../src/app/session";
import { hasOurNames } from "../../../src/app/structure/recognise";
import { withOurNames } from "../../../src/app/structure/ownSheets";
import { readWhole } from "../../../src/app/structure/readWithFaults";
import { connectExcel } from "../../../src/excel";
import { toData } from "../../../src/engine/report/data";
import { readWorkbook } from "../../../src/xlsx";
import { tableFiles } from "../../../src/xlsx/tables";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { lastYearFile } from "../../support/lastYear";

const today = () => "2022-03-20";

export interface Action {
  readonly name: string;
  /** Nothing: a new workbook. */
  readonly sample?: SampleKind;
  /** What happened to the workbook before. */
  readonly before?: (session: Session, excel: TestExcel) => Promise<unknown>;
  readonly run: (session: Session) => Promise<unknown>;
  /** A second run would take the next proposal. */
  readonly once?: true;
}

const firstKey = async (session: Session, rule: string): Promise<string> =>
  (await session.check()).check.findings.find((f) => f.rule === rule)?.key ?? "";

export const lose = async (sheet: string, name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    context.workbook.names.getItem(name).delete();
    await context.sync();
  });

export const repairAll = async (session: Session): Promise<unknown> =>
  session.repairStructure(
    ((await session.look())?.faults ?? []).filter((f) => f.repair !== undefined).map((f) => f.id),
  );

const adapt = async (_: Session, excel: TestExcel): Promise<void> =>
  excel.host.person.type("评价指标!A5", "in.another");

export const actions: readonly Action[] = [
  { name: "install", run: (s) => s.install({ year: "2022", department: "某市财政局", edition: "yueyang-2021" }) },
  { name: "mark again", sample: "published", before: (s) => s.check(), run: (s) => s.check() },
  { name: "clearMarks", sample: "published", before: (s) => s.check(), run: (s) => s.clearMarks() },
  {
    name: "locateFinding",
    sample: "published",
    before: (s) => s.check(),
    run: async (s) => s.locateFinding(await firstKey(s, "核对.经济分类")),
  },
  {
    name: "makeScoreSheet after an indicator was replaced",
    sample: "corrected",
    before: adapt,
    run: (s) => s.makeScoreSheet(),
  },
  {
    name: "repairStructure",
    sample: "corrected",
    before: () => lose("评价人员", "自评.概况.人员编制"),
    run: repairAll,
  },
  {
    name: "makeResultSheet again",
    sample: "published",
    before: (s) => s.makeResultSheet(),
    run: (s) => s.makeResultSheet(),
  },
  { name: "check", sample: "published", run: (s) => s.check() },
  { name: "makeScoreSheet", sample: "published", run: (s) => s.makeScoreSheet() },
  {
    name: "takeOver",
    sample: "published",
    run: (s) => s.takeOver([{ indicator: "pr.progress", score: "2", reason: "两项专项未按进度下达" }]),
  },
  {
    name: "explain",
    sample: "published",
    run: async (s) => s.explain({ key: await firstKey(s, "核对.经济分类"), reason: "尾差", by: "示例甲" }),
  },
  {
    name: "applySuggestion",
    sample: "published",
    run: async (s) => s.applySuggestion(await firstKey(s, "评分.扣分无原因")),
    once: true,
  },
  { name: "makeResultSheet", sample: "published", run: (s) => s.makeResultSheet() },
  { name: "writeParagraph", sample: "corrected", run: (s) => s.writeParagraph("prose.sangongText") },
  { name: "takePrior", sample: "corrected", run: async (s) => s.takePrior(await s.priorYear(await lastYearFile())) },
  { name: "stamp", sample: "corrected", run: (s) => s.stamp() },
];

/** Kept by the add-in itself. */
const OURS: ReadonlySet<string> = new Set([
  "explanations",
  "stamp",
  "stampedCells",
  "generated",
  "retiredScores",
  "scoringTotal",
  "scoring",
]);

/** What the officer typed. */
export const typed = async (): Promise<object> => {
  const { names } = await connectExcel().structure();
  if (!hasOurNames(department, names)) return {};
  const found = await connectExcel().read(department.sheets.map((sheet) => sheet.name));
  const data = toData(readWhole(department, withOurNames(found)).cells);
  const rows = data.scoring?.rows ?? [];
  return {
    ...Object.fromEntries(Object.entries(data).filter(([section]) => !OURS.has(section))),
    scores: rows.map(({ id, selfScore, reason }) => [id, selfScore, reason]),
  };
};

const word: WordFiles = {
  read: async (file) => readWordReport(documentForm, readDocument(file)),
  write: writeDocument,
};

export const newSession = (): Session =>
  createSession(department, connectExcel(), today, {
    readFile: async (file) => readWorkbook(file),
    word,
    tables: tableFiles(),
    readSample: async () => sample("published"),
  });

export const open = async (action: Action): Promise<{ readonly excel: TestExcel; readonly session: Session }> => {
  const excel = await openExcel(action.sample === undefined ? undefined : sampleWorkbook(action.sample));
  const session = newSession();
  await action.before?.(session, excel);
  await excel.settle();
  return { excel, session };
};
