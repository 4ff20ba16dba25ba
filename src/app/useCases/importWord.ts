/** 从 Word 报告建表 and 从上年 Word 报告提取: first shown beside what stands there, then written as it was shown, in one step. */
import { halfWidth } from "../../domain/parse";
import { reportHolding, type Report } from "../../engine/definition/report";
import { fromData } from "../../engine/report/data";
import { textOf } from "../../engine/report/cells";
import type { WordReport } from "../views/wordReport";
import { fitting } from "../document/fitting";
import { workbookFromWord } from "../document/workbookFromWord";
import { Problem, type ChangeWatch } from "../ports";
import { reportYear } from "../lastYear/prior";
import { addingRows, firstFreeRow, rowsAbove, type NewRow } from "../units/rows";
import { endRowOf, unitTables, type UnitTable } from "../units/tables";
import { planOf, type Planned } from "../word/plan";
import { firstWords } from "../word/firstWords";
import { withOwnProjects } from "../word/projectsByName";
import { fromLastYear, wholeReport, type Wanted } from "../word/wanted";
import type { WordUse, WordView } from "../views/word";
import type { Loaded, WorkbookContext } from "../loading/context";
import { load } from "../loading/load";
import { installSpec } from "./install";
import { loadIfInstalled } from "./reportView";

const wantedFrom = (report: WordReport, loaded: Loaded, use: WordUse): readonly Wanted[] =>
  use === "draft" ? wholeReport(loaded.report, report) : fromLastYear(loaded.report, report, loaded.reading.cells);

const questionsFor = (word: WordReport, { report, reading: { cells } }: Loaded, use: WordUse): readonly string[] => {
  const document = fromData(report.schema, word.data);
  const [now, found] = [reportYear(report, cells), reportYear(report, document)];
  const wanted = use === "draft" || !/^\d{4}$/.test(now) ? now : String(Number(now) - 1);
  const [ours, theirs] = [textOf(cells, report.roles.department), textOf(document, report.roles.department)];
  return [
    ...(found === wanted
      ? []
      : [
          found === ""
            ? `文档没有写评价年度，请确认是${wanted === "" ? "要用的" : ` ${wanted} `}年度的报告。`
            : `文档的评价年度是 ${found}，本工作簿${use === "draft" ? "的评价年度是" : "要的上年是"} ${wanted === "" ? "（空）" : wanted}，请确认没有选错文件。`,
        ]),
    ...(theirs === "" || ours === "" || halfWidth(ours) === halfWidth(theirs)
      ? []
      : [`文档的部门是“${theirs}”，本工作簿的部门是“${ours}”，请确认没有选错文件。`]),
  ];
};

const headOf = (report: Report, source: WordReport, use: WordUse) => {
  const cells = fromData(report.schema, source.data);
  const { unplaced, missing } = source;
  return {
    use,
    year: reportYear(report, cells),
    department: textOf(cells, report.roles.department),
    unplaced,
    missing: use === "draft" ? missing : [],
    source,
  };
};

const lastYearFirst = (): Problem =>
  new Problem(
    "notOurs",
    "没有提取",
    "这个工作簿里还没有自评表",
    "请先安装本年度的自评表，再从上年 Word 报告提取；如果这份是本年度的报告，请用“从 Word 报告建表”。",
  );

export const readWord = async (context: WorkbookContext, file: Uint8Array, use: WordUse): Promise<WordView> => {
  const found = fitting(await context.files.word.read(file));
  const loaded = await loadIfInstalled(context);
  if (loaded === undefined) {
    if (use === "lastYear") throw lastYearFirst();
    const kind = reportHolding(context.report, found.numbers);
    return {
      ...headOf(kind, found, use),
      questions: [],
      installs: true,
      values: firstWords(kind.schema, found, wholeReport(kind, found)),
    };
  }
  const report = withOwnProjects(loaded, found);
  const planned = planOf(loaded, wantedFrom(report, loaded, use), use);
  return {
    ...headOf(loaded.report, report, use),
    questions: questionsFor(report, loaded, use),
    installs: false,
    values: planned.map(({ view }) => view),
  };
};

/** Only what was shown is written. */
const refuseChanged = (shown: WordView, now: readonly Planned[], parts: readonly string[]): void => {
  const before = new Map(shown.values.map((v) => [v.id, v]));
  const other = now.find(({ view }) => parts.includes(view.part) && before.get(view.id)?.was !== view.was);
  if (other !== undefined)
    throw new Problem(
      "unsupported",
      "没有写入，工作簿没有改动",
      `“${other.view.field}”在列出以后有改动，现在是${other.view.was}`,
      "请重新选择文档，看清现值后再写入。",
    );
};

type NewUnit = NonNullable<Planned["unit"]>;

/** A free row for each new unit as long as there is one, then new rows above the end row. */
const newRows = (units: readonly NewUnit[]): readonly NewRow[] => {
  const tables = new Map<UnitTable, Map<string, Map<string, NewUnit["value"]>>>();
  for (const { table, name, field, value } of units) {
    const rows = tables.get(table) ?? new Map<string, Map<string, NewUnit["value"]>>();
    tables.set(table, rows.set(name, (rows.get(name) ?? new Map<string, NewUnit["value"]>()).set(field, value)));
  }
  return [...tables].flatMap(([table, rows]) =>
    [...rows].map(([name, given], i): NewRow => {
      const free = (firstFreeRow(table) ?? endRowOf(table)) + i;
      return { table, name, given, ...(free < endRowOf(table) ? { free } : {}) };
    }),
  );
};

const write = async (context: WorkbookContext, loaded: Loaded, planned: readonly Planned[]): Promise<void> => {
  const units = planned.flatMap(({ unit }) => unit ?? []);
  const writes = planned.flatMap(({ write: cell }) => cell ?? []);
  if (units.length === 0) return context.workbook.write(writes);
  const tables = unitTables(loaded, "写入");
  const rows = newRows(units.map((u) => ({ ...u, table: tables.find(({ key }) => key === u.table.key) ?? u.table })));
  await context.workbook.changeRows(addingRows(loaded, tables, rows));
  const sheet = tables[0]?.sheet;
  return context.workbook.write(
    writes.map((cell) => (cell.sheet === sheet ? { ...cell, row: cell.row + rowsAbove(rows, cell.row) } : cell)),
  );
};

export const takeWord = async (
  context: WorkbookContext,
  view: WordView,
  parts: readonly string[],
  watch?: ChangeWatch,
): Promise<boolean> => {
  if (view.installs) return installSpec(context, workbookFromWord(context.report, view.source), watch);
  const loaded = await load(context);
  const planned = planOf(loaded, wantedFrom(view.source, loaded, view.use), view.use);
  refuseChanged(view, planned, parts);
  if (watch?.isCancelled() === true) return false;
  watch?.onWriting();
  await write(
    context,
    loaded,
    planned.filter(({ view: { part, state } }) => parts.includes(part) && (state === "new" || state === "changed")),
  );
  return true;
};
