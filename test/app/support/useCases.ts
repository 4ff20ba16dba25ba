/** Every use case that an open workbook has, each with what has to have happened before it. The type sees to it that none is left out. */
import type { Session } from "../../../src/app/session";
import type { AdaptView } from "../../../src/app/views/adapt";
import type { AfterLastYearView, PriorView } from "../../../src/app/views/lastYear";
import type { LastYearProjectsView, ProjectRemovalView } from "../../../src/app/views/projects";
import type { ReportView } from "../../../src/app/views/report";
import type { EditionChangeView } from "../../../src/app/views/edition";
import type { LookView } from "../../../src/app/views/structure";
import type { UnitRemovalView } from "../../../src/app/views/units";
import type { WordView } from "../../../src/app/views/word";
import type { SampleKind } from "../../support/sample";
import { corrected } from "../../support/samples";
import { lastYearFile } from "../../support/lastYear";
import type { TestExcel } from "../../support/excelHost";
import { writeWorkbook } from "../../../src/xlsx";
import type { FoundSheet } from "../../../src/workbook/model";
import { exportedSheet, NATIONAL_TITLES } from "../../support/exportedSheet";
import { first, projectsSpec } from "../../support/projectsReport";
import { wordFile } from "../../support/wordFile";
import { wordReport } from "../../support/wordReport";
import { lose, repairAll } from "./actions";

/** Asked without a workbook: editions and matching. */
type Asked = Exclude<keyof Session, "editions" | "matching">;

interface UseCase {
  /** What happened to the workbook before, in an Excel like any other. */
  readonly before?: (excel: TestExcel) => Promise<unknown>;
  readonly run: (session: Session, excel: TestExcel) => Promise<unknown>;
}

const options = { year: "2022", department: "某市财政局", edition: "yueyang-2021" };
const lastYear = lastYearFile();
const lastYearProjects = writeWorkbook(
  projectsSpec({ whole: {}, each: [first] }, { cover: { ...corrected.cover, year: "2020" } }),
).then((bytes) => ({ name: "上年.xlsx", bytes }));
const document = wordFile(wordReport({ ...corrected, profile: { ...corrected.profile, posts: "91" } }));
const PROJECT = "甲项目";

/** A sheet as the file of another program. */
const fileOf = ({ name, top, left, cells }: FoundSheet): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [
      {
        name,
        columnWidths: [],
        rowHeights: new Map(),
        cells: cells.flatMap((row, i) => row.map(({ value }, j) => ({ row: top + i, col: left + j, value }))),
        merges: [],
        validations: [],
      },
    ],
    names: [],
  });

const spoilLook = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("收支情况").getRange("D6").format.fill.color = "#FFFF00";
    await context.sync();
  });

/** What is told to a listener while the person does something. */
const told = async <T>(
  listen: (heard: (value: T) => void, failed: (error: unknown) => void) => Promise<() => Promise<void>>,
  act: () => Promise<unknown>,
): Promise<T> => {
  let stop = (): Promise<void> => Promise.resolve();
  const heard = new Promise<T>((resolve, reject) => {
    listen(resolve, reject)
      .then((ending) => (stop = ending))
      .then(act)
      .catch(reject);
  });
  return heard.finally(() => stop());
};

type UseCases = Readonly<Record<Asked, UseCase>>;

const beginnings = (): Pick<UseCases, "install" | "afterLastYear" | "installAfter" | "installSample"> => {
  let after: AfterLastYearView;
  return {
    install: { run: (s) => s.install(options) },
    afterLastYear: { run: async (s) => (after = await s.afterLastYear(await lastYear)) },
    installAfter: { run: async (s) => s.installAfter(await lastYear, after.options) },
    installSample: { run: (s) => s.installSample() },
  };
};

const place = { sheet: "收支情况", address: "收支情况!D6", area: { row: 5, col: 3, rows: 1, cols: 1 } };

const checking = () => {
  let shown: ReportView;
  const key = (rule: string): string => shown.check.findings.find((f) => f.rule === rule)?.key ?? "";
  return {
    look: { run: (s) => s.look() },
    check: { run: async (s) => (shown = await s.check()) },
    locate: { run: (s) => s.locate(place) },
    locateFinding: { run: (s) => s.locateFinding(key("核对.经济分类")) },
    onLive: {
      run: (s, { host }) =>
        told(
          (heard, failed) => s.onLive(heard, failed),
          () => host.person.type("封面!C4", "某市工业和信息化局（本级）"),
        ),
    },
    onSelected: {
      run: (s, { host }) =>
        told(
          (heard) => s.onSelected(heard),
          () => host.person.select("封面!C4"),
        ),
    },
    explain: { run: (s) => s.explain({ key: key("核对.经济分类"), reason: "尾差", by: "示例甲" }) },
    applySuggestion: { run: (s) => s.applySuggestion(key("评分.扣分无原因")) },
    takeOver: { run: (s) => s.takeOver([{ indicator: "pr.progress", score: "2", reason: "两项专项未按进度下达" }]) },
    makeScoreSheet: { run: (s) => s.makeScoreSheet() },
    makeResultSheet: { run: (s) => s.makeResultSheet() },
    canDrawCharts: { run: (s) => s.canDrawCharts() },
    makeAnalysisSheet: { run: (s) => s.makeAnalysisSheet() },
    clearMarks: { run: (s) => s.clearMarks() },
    prepareToPrint: { run: (s) => s.prepareToPrint() },
  } satisfies Partial<UseCases>;
};

const shaping = () => {
  let look: LookView;
  return {
    repairStructure: { before: () => lose("评价人员", "自评.概况.人员编制"), run: repairAll },
    lookChanges: { before: spoilLook, run: async (s) => (look = await s.lookChanges()) },
    restoreLook: { run: (s) => s.restoreLook(look, ["收支情况"]) },
    fitRows: { run: (s) => s.fitRows() },
  } satisfies Partial<UseCases>;
};

const LINES = [["产出指标（50分）", "数量指标", "设施巡检次数", "≥12次", null, 15, null, null]];
const exportedTable = fileOf(exportedSheet(PROJECT, NATIONAL_TITLES, LINES));

const UNIT = "信息中心";
const RENAMED = "信息中心（本级）";

const listed = () => {
  let unit: UnitRemovalView;
  let before: LastYearProjectsView;
  let project: ProjectRemovalView;
  return {
    units: { run: (s) => s.units() },
    addUnit: { run: (s) => s.addUnit(UNIT) },
    renameUnit: { run: (s) => s.renameUnit(UNIT, RENAMED) },
    unitRemoval: { run: async (s) => (unit = await s.unitRemoval(RENAMED)) },
    removeUnit: { run: (s) => s.removeUnit(unit) },
    projectsOfLastYear: { run: async (s) => (before = await s.projectsOfLastYear(await lastYearProjects)) },
    addLastYear: { run: async (s) => s.addLastYear(await lastYearProjects, before) },
    addProject: { run: (s) => s.addProject(PROJECT) },
    projects: { run: (s) => s.projects() },
    projectRemoval: { run: async (s) => (project = await s.projectRemoval(1)) },
    transfer: { run: async (s) => s.transfer(await exportedTable, { replace: false }) },
    removeProject: { run: (s) => s.removeProject(project) },
  } satisfies Partial<UseCases>;
};

const filling = () => {
  let shown: AdaptView;
  let prior: PriorView;
  let word: WordView;
  let change: EditionChangeView;
  return {
    indicator: { run: async (s) => (shown = await s.indicator("in.staff")) },
    tryIndicator: { run: (s) => s.tryIndicator(shown.edit, ["100"]) },
    adaptIndicator: { run: (s) => s.adaptIndicator(s.matching(shown.edit, { weight: "6" })) },
    priorYear: { run: async (s) => (prior = await s.priorYear(await lastYear)) },
    takePrior: { run: (s) => s.takePrior(prior) },
    readWord: { run: async (s) => (word = await s.readWord(document, "draft")) },
    takeWord: { run: (s) => s.takeWord(word, ["一、部门（单位）基本概况"]) },
    exportWord: { run: (s) => s.exportWord({ public: false, attachments: true }) },
    writeParagraph: { run: (s) => s.writeParagraph("prose.sangongText") },
    otherEditions: { run: (s) => s.otherEditions() },
    editionChange: { run: async (s) => (change = await s.editionChange("hunan")) },
    changeEdition: { run: (s) => s.changeEdition(change) },
    stamp: { run: (s) => s.stamp() },
  } satisfies Partial<UseCases>;
};

const groups = { beginnings, checking, shaping, listed, filling };

/** In an order in which those of a series may be asked for, one after the other; each is shown what those before it showed. */
const useCases = (): UseCases => ({ ...beginnings(), ...checking(), ...shaping(), ...listed(), ...filling() });

type Named = UseCase & { readonly name: string };

export interface Series {
  /** Nothing: a new workbook. */
  readonly sample?: SampleKind;
  readonly names: readonly string[];
}

const on = (sample: SampleKind, group: keyof typeof groups, but: readonly string[] = []): Series => ({
  sample,
  names: Object.keys(groups[group]()).filter((name) => !but.includes(name)),
});

/** What is asked for one after the other. Every use case is in one of them. */
export const series: readonly Series[] = [
  { names: ["install"] },
  { names: ["afterLastYear", "installAfter"] },
  { names: ["installSample"] },
  on("published", "checking"),
  on("published", "shaping"),
  on("published", "listed"),
  on("published", "filling", ["stamp"]),
  { sample: "corrected", names: ["stamp"] },
];

/** The use cases of these names, which have shown nothing yet. */
export const casesNamed = (names: readonly string[]): readonly Named[] =>
  Object.entries(useCases())
    .filter(([name]) => names.includes(name))
    .map(([name, useCase]) => ({ name, ...useCase }));

export const allNames = Object.keys(useCases());
