/** A whole session in memory: it remembers what was explained, taken over, stamped and located, and fails where a test tells it to. */
import { editionChange } from "./edition";
import { Problem } from "../../../src/app/ports";
import type { ExplanationView } from "../../../src/app/views/explanation";
import type { ParagraphView } from "../../../src/app/views/paragraph";
import type { PriorView } from "../../../src/app/views/lastYear";
import type { ReportView } from "../../../src/app/views/report";
import type { Session } from "../../../src/app/session";
import type { StampView } from "../../../src/app/views/stamp";
import type { StructureFault, LookView } from "../../../src/app/views/structure";
import type { ProjectView } from "../../../src/app/views/projects";
import type { TransferredSheet } from "../../../src/app/views/transfer";
import type { UnitView } from "../../../src/app/views/units";
import type { WordFileView, WordView } from "../../../src/app/views/word";
import type { ChartView } from "../../../src/app/views/charts";
import type { CheckView } from "../../../src/app/views/check";
import type { PlaceView } from "../../../src/app/views/place";
import type { SheetProgressView } from "../../../src/app/views/progress";
import type { WorkbookState } from "../../../src/app/views/report";
import { publishedCharts } from "./charts";
import { checkOf, cleanCheck, publishedCheck } from "./checks";
import { place } from "./places";
import * as records from "./records";
import * as word from "./word";

export interface Book {
  workbook: WorkbookState;
  check: CheckView;
  explanations: readonly ExplanationView[];
  stamp: StampView;
  paragraphs: readonly ParagraphView[];
  charts: readonly ChartView[];
  /** Whether the workbook draws charts. */
  nativeCharts: boolean;
  faults: readonly StructureFault[];
  /** What last year's workbook has, whichever file is chosen. */
  prior: PriorView;
  units: readonly UnitView[];
  projects: readonly ProjectView[];
  /** What comes of an exported file, whichever is chosen. */
  transferred: readonly TransferredSheet[];
  look: LookView;
  progress: readonly SheetProgressView[];
  /** What a Word report has, whichever file is chosen; and the one that is exported. */
  word: WordView;
  wordFile: WordFileView;
}

export interface FakeSession extends Session {
  /** What the workbook holds; a test may change it as a person at the grid would. */
  readonly book: Book;
  /** Every call in order: "check", "locate 收支情况!B7". */
  readonly calls: string[];
  /** The next call of this method fails with this error. */
  failNext(method: keyof Session, error: Error): void;
  /** The next call of this method waits until the returned function is called. */
  holdNext(method: keyof Session): () => void;
  /** A person's edit was checked again: the book as it is now, with this check. */
  live(check: CheckView, byPerson?: boolean): void;
  /** A person's edit could not be checked. */
  liveFails(error: unknown): void;
  /** A person selected a cell that these findings stand at. */
  select(keys: readonly string[]): void;
}

export const editing = new Problem(
  "editing",
  "Excel 正在等待您结束输入",
  "有一个单元格还在编辑",
  "请按回车结束编辑，然后点“重试”。",
);

const viewOf = ({
  workbook,
  check,
  explanations,
  stamp,
  paragraphs,
  charts,
  faults,
  progress,
}: Book): ReportView | undefined =>
  workbook.kind === "empty"
    ? undefined
    : { workbook, check, explanations, stamp, paragraphs, faults, progress, charts };

const installed: WorkbookState = { kind: "installed", department: "某市工信局", year: "2021" };

export const publishedBook = (): Book => ({
  workbook: installed,
  check: publishedCheck,
  explanations: records.explanations,
  stamp: { state: "none" },
  paragraphs: records.paragraphs,
  charts: publishedCharts,
  nativeCharts: true,
  faults: [],
  look: [{ sheet: "收支情况", lines: ["字体：D6", "列宽：2 列"] }],
  prior: records.prior,
  units: records.units,
  projects: [
    { number: 1, name: "甲项目", sheet: "项目01" },
    { number: 3, name: "" },
  ],
  progress: records.allFilled,
  transferred: records.transferred,
  word: word.draft,
  wordFile: word.file,
});
export const cleanBook = (): Book => ({ ...publishedBook(), check: cleanCheck, explanations: [] });
export const emptyBook = (): Book => ({ ...publishedBook(), workbook: { kind: "empty" }, explanations: [] });
export const damagedBook = (): Book => ({
  ...publishedBook(),
  workbook: {
    kind: "damaged",
    what: "有 3 处结构被改动，部分数字找不到。",
    department: "某市工业和信息化局",
    year: "2021",
  },
  faults: records.faults,
});

export const createFakeSession = (book: Book = publishedBook()): FakeSession => {
  const calls: string[] = [];
  const failures = new Map<keyof Session, Error>();
  const gates = new Map<keyof Session, Promise<void>>();
  let onLive: (view: ReportView, byPerson: boolean) => void = () => undefined;
  let onLiveFailure: (error: unknown) => void = () => undefined;
  let onSelected: (keys: readonly string[]) => void = () => undefined;

  const enter = async (method: keyof Session, detail = ""): Promise<void> => {
    calls.push(detail === "" ? method : `${method} ${detail}`);
    await gates.get(method);
    const failure = failures.get(method);
    failures.delete(method);
    if (failure !== undefined) throw failure;
  };
  const replaceFindings = (change: (findings: CheckView["findings"]) => CheckView["findings"]): void => {
    book.check = { ...checkOf(change(book.check.findings)), score: book.check.score };
  };
  const listener =
    async (detach: () => void): Promise<() => Promise<void>> =>
    async () =>
      detach();

  return {
    book,
    calls,
    failNext: (method, error) => void failures.set(method, error),
    holdNext: (method) => {
      let open: () => void = () => undefined;
      gates.set(method, new Promise<void>((resolve) => (open = resolve)));
      return () => {
        gates.delete(method);
        open();
      };
    },
    live: (check, byPerson = true) => {
      book.check = check;
      const view = viewOf(book);
      if (view !== undefined) onLive(view, byPerson);
    },
    liveFails: (error) => onLiveFailure(error),
    select: (keys) => onSelected(keys),

    editions: () => [
      { id: "yueyang-2021", name: "岳阳市评分表（25 项）", period: "2018 年度起" },
      { id: "hunan", name: "湖南省指标表（10/60/30）", period: "适用年度待核" },
      { id: "national-2020", name: "全国部门整体支出表（10/50/30/10）", period: "2020 年度起" },
    ],
    look: async () => (await enter("look"), viewOf(book)),
    install: async ({ department, year, edition }, watch) => {
      watch?.onSheet("封面", 0, 3);
      await enter("install", `${department} ${year} ${edition}`);
      if (watch?.isCancelled() === true) return { added: [], cancelled: true };
      book.workbook = { kind: "installed", department, year };
      return { added: ["封面", "收支情况", "评分表"] };
    },
    indicator: async (id) => {
      await enter("indicator", id);
      return {
        edit: { ...records.indicatorEdit, id },
        kinds: records.kinds,
        measures: ["在职人员控制率"],
        values: ["100", "102", "105"],
      };
    },
    matching: (edit, change) => ({ ...edit, ...change, params: records.paramsFor(edit.params, change) }),
    tryIndicator: async (edit, values) => {
      await enter("tryIndicator", `${edit.weight} ${values.join(",")}`);
      return edit.params.some(({ value }) => value === "")
        ? { faults: ["缺少参数“标准”"], points: [] }
        : { faults: [], points: values.map((value) => ({ value, points: edit.weight })) };
    },
    adaptIndicator: async (edit) => {
      await enter(
        "adaptIndicator",
        `${edit.weight} ${edit.rule} ${edit.params.map((p) => `${p.word}=${p.value}`).join("; ")}`,
      );
      return place("评价指标!D4");
    },
    otherEditions: async () => (
      await enter("otherEditions"),
      [{ id: "hunan", name: "湖南省指标表（10/60/30）", period: "适用年度待核" }]
    ),
    editionChange: async (edition) => (await enter("editionChange", edition), editionChange),
    changeEdition: async ({ edition }) => {
      await enter("changeEdition", edition);
      return { place: place("评分表!A1"), notes: ["指标“公务卡刷卡率”已不在评价指标中。"] };
    },
    afterLastYear: async (file) => (await enter("afterLastYear", `${file.length} bytes`), records.afterLastYear),
    installAfter: async (_, { department, year, edition }) => {
      await enter("installAfter", `${department} ${year} ${edition}`);
      book.workbook = { kind: "installed", department, year };
      return { added: ["封面", "收支情况", "评分表"] };
    },
    installSample: async () => {
      await enter("installSample");
      book.workbook = installed;
      return { added: ["封面", "收支情况", "评分表"] };
    },
    check: async () => {
      await enter("check");
      const view = viewOf(book);
      if (view === undefined) throw new Problem("notOurs", "这个工作簿里没有自评表", "", "请先安装自评表。");
      return view;
    },
    clearMarks: () => enter("clearMarks"),
    prepareToPrint: async () => {
      await enter("prepareToPrint");
      return { merged: [], printedFrom: [] };
    },
    lookChanges: async () => (await enter("lookChanges"), book.look),
    restoreLook: async (_shown, sheets) => {
      await enter("restoreLook", sheets.join(","));
      book.look = book.look.filter(({ sheet }) => !sheets.includes(sheet));
    },
    fitRows: async () => (await enter("fitRows"), { sheets: ["封面", "基本概况"], merged: [] }),
    locate: (at: PlaceView) => enter("locate", at.address),
    locateFinding: (key) => enter("locateFinding", key),
    makeScoreSheet: async () => (
      await enter("makeScoreSheet"),
      { place: place("评分表!A1"), score: book.check.score, notes: ["您填过的自评得分和原因都保留了。"] }
    ),
    takeOver: async (scores) => {
      await enter(
        "takeOver",
        scores.map((s) => `${s.indicator}=${s.score}${s.reason === undefined ? "" : ` ${s.reason}`}`).join(";"),
      );
      const indicators = book.check.score.indicators.map((i) => {
        const taken = scores.find((s) => s.indicator === i.id);
        return taken === undefined
          ? i
          : { ...i, selfScore: taken.score, ...(taken.reason === undefined ? {} : { reason: taken.reason }) };
      });
      book.check = { ...book.check, score: { ...book.check.score, indicators } };
    },
    explain: async ({ key, reason, by }) => {
      await enter("explain", `${key} ${by} ${reason}`);
      replaceFindings((all) =>
        all.map((f) => (f.key === key ? { ...f, explanation: { reason, by, on: "2022-03-02" } } : f)),
      );
    },
    applySuggestion: async (...keys) => {
      await enter("applySuggestion", keys.join(" "));
      const written = book.check.findings.filter((f) => keys.includes(f.key));
      replaceFindings((all) => all.filter((f) => !keys.includes(f.key)));
      return { now: written.map((f) => `${f.place?.address ?? ""} 现为 ${f.suggestion?.value ?? ""}`) };
    },
    makeResultSheet: async () => (await enter("makeResultSheet"), place("校验结果!A1")),
    canDrawCharts: async () => (await enter("canDrawCharts"), book.nativeCharts),
    makeAnalysisSheet: async () => (await enter("makeAnalysisSheet"), place("分析!A1")),
    repairStructure: async (ids, watch) => {
      await enter("repairStructure", ids.join(","));
      if (watch?.isCancelled() === true) return { changed: [], found: [], cancelled: true };
      watch?.onWriting();
      book.faults = book.faults.filter((f) => !ids.includes(f.id));
      if (book.faults.every((f) => f.repair === undefined)) book.workbook = installed;
      return { changed: ids.map((id) => `重新定位 ${id}`), found: [] };
    },
    stamp: async () => {
      await enter("stamp");
      book.stamp = records.intactStamp;
    },
    writeParagraph: async (id) => {
      await enter("writeParagraph", id);
      book.paragraphs = book.paragraphs.map((p) => {
        if (p.id !== id || p.proposal === undefined) return p;
        const { proposal, ...rest } = p;
        return { ...rest, edited: false, parts: [{ text: proposal, state: "plain" as const }] };
      });
    },
    priorYear: async (file) => (await enter("priorYear", `${file.length} bytes`), book.prior),
    takePrior: (view) =>
      enter(
        "takePrior",
        view.figures
          .flatMap(({ cell, found }) =>
            found.state === "new" || found.state === "changed" ? [`${cell}=${found.value}`] : [],
          )
          .join(" "),
      ),
    readWord: async (file, use) => (await enter("readWord", `${file.length} bytes ${use}`), book.word),
    takeWord: async (_, parts, watch) => {
      await enter("takeWord", parts.join(" "));
      if (watch?.isCancelled() === true) return false;
      watch?.onWriting();
      return true;
    },
    exportWord: async (options) => {
      await enter("exportWord", JSON.stringify(options));
      return book.wordFile;
    },
    projects: async () => (await enter("projects"), { there: book.projects, named: ["丁项目"] }),
    projectsOfLastYear: async (file) => {
      await enter("projectsOfLastYear", `${file.name} ${file.bytes.length} bytes`);
      const taken = [{ field: "三级指标", shown: "巡检次数" }];
      const projects = ["甲项目", "戊项目"].map((name) => ({ name, taken, isThere: name === "甲项目" }));
      return { year: "2020", department: "某市示例局", questions: [], projects };
    },
    addLastYear: async (_, { projects }) => {
      const added = projects.filter(({ isThere }) => !isThere).map(({ name }) => name);
      await enter("addLastYear", added.join(" "));
      return added.map(() => "项目04");
    },
    addProject: async (name) => {
      await enter("addProject", name);
      const number = Math.max(...book.projects.map((p) => p.number)) + 1;
      book.projects = [...book.projects, { number, name, sheet: `项目0${number}` }];
      return { sheet: `项目0${number}`, area: { row: 0, col: 0, rows: 1, cols: 1 }, address: `项目0${number}!A1` };
    },
    projectRemoval: async (number) => {
      await enter("projectRemoval", String(number));
      const project = book.projects.find((p) => p.number === number);
      return { number, name: "", ...project, filled: [{ field: "全年预算数", shown: "100.50 万元" }] };
    },
    removeProject: async (shown) => {
      await enter("removeProject", String(shown.number));
      book.projects = book.projects.filter((p) => p.number !== shown.number);
    },
    transfer: async (file, { replace }) => {
      await enter("transfer", `${file.length} bytes ${replace ? "replace" : "keep"}`);
      return { file, sheets: book.transferred };
    },
    units: async () => (await enter("units"), book.units),
    addUnit: async (name) => {
      await enter("addUnit", name);
      book.units = [...book.units, { name, missingIn: [] }];
      return `${book.units.length}、${name}`;
    },
    renameUnit: async (from, to) => {
      await enter("renameUnit", `${from} ${to}`);
      book.units = book.units.map((u) => (u.name === from ? { ...u, name: to } : u));
      return to;
    },
    unitRemoval: async (name) => (await enter("unitRemoval", name), { name, figures: records.unitFigures }),
    removeUnit: async ({ name }) => {
      await enter("removeUnit", name);
      book.units = book.units.filter((u) => u.name !== name);
    },
    onLive: async (heard, failed) => {
      await enter("onLive");
      onLive = heard;
      onLiveFailure = failed;
      return listener(() => (onLive = () => undefined));
    },
    onSelected: async (heard) => {
      await enter("onSelected");
      onSelected = heard;
      return listener(() => (onSelected = () => undefined));
    },
  };
};
