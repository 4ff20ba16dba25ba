/** A second kind of report goes through the same engine and use cases: nothing there knows the department's. */
import { createSession } from "../../../src/app/createSession";
import { presentCheck } from "../../../src/app/present/check";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { loadSnapshot } from "../../../src/app/loading/load";
import { exportWord } from "../../../src/app/useCases/exportWord";
import { scoreJson } from "../../../src/cli/print/score";
import { composeParagraph } from "../../../src/engine/prose";
import { fromData, toData } from "../../../src/engine/report/data";
import type { DataOf } from "../../../src/engine/schema/section";
import { connectExcel } from "../../../src/excel";
import { zlibInflate } from "../../../src/ooxml/node";
import { department } from "../../../src/reports/department";
import { figuresOf } from "../../../src/engine/definition/facts";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { project } from "../../support/projectReport";
import type { ProjectForm } from "../../support/projectReport/form";
import { PROJECT_SHEET } from "../../support/projectReport/sheets";
import { sampleWorkbook } from "../../support/sample";

const SUMMARY = "项目预算100万元，项目支出90万元，预算执行率90.00%。";

const data: DataOf<ProjectForm> = {
  cover: { department: "某市示例中心", year: "2021" },
  costs: {
    rows: [
      { item: "子项目甲", planned: "60", staff: "30", goods: "25" },
      { item: "子项目乙", planned: "40", staff: "20", goods: "15" },
    ],
  },
  story: { summary: SUMMARY },
};
const typed = new Map([
  ["execution", { score: "40", reason: "支出进度慢" }],
  ["quality", { score: "30", reason: null }],
  ["benefit", { score: "20", reason: null }],
]);

/** Through a file and back. */
const loadedFrom = async (report: DataOf<ProjectForm>) => {
  const { spec } = standardWorkbook(project, report, "project", typed);
  const file = await writeWorkbook(spec);
  return { spec, loaded: loadSnapshot(project, readWorkbook(file, { inflate: zlibInflate })) };
};

test("a workbook of it is written, read back whole, and nothing in it is at fault", async () => {
  const { spec, loaded } = await loadedFrom(data);
  expect(spec.sheets.map((sheet) => sheet.name)).toEqual([PROJECT_SHEET, "评分表", "评价指标", "审核说明", "上报标记"]);
  expect(loaded.reading.faults).toEqual([]);
  expect(loaded.assessment.findings).toEqual([]);
  expect(loaded.assessment.verdict).toBe("可以上报");
});

test("its derived cells are native formulas with the figures that the core works out", async () => {
  const { cells } = (await loadedFrom(data)).loaded.reading;
  const shown = ["costs.sum.spent", "costs.rows.0.spent", "rates.execution", "rates.goodsShare"].map((id) => {
    const cell = cells.figure(id);
    return [id, cell.state === "filled" ? cell.value.value.toFixed(2) : cell.state, cell.formula !== undefined];
  });
  expect(shown).toEqual([
    ["costs.sum.spent", "90.00", true],
    ["costs.rows.0.spent", "55.00", true],
    ["rates.execution", "90.00", true],
    ["rates.goodsShare", "44.44", true],
  ]);
});

test("its three indicators are scored by its own measure and edition", async () => {
  const { report, assessment, reading } = (await loadedFrom(data)).loaded;
  const { score } = presentCheck(report, assessment, reading.places);
  expect(score.indicators.map(({ id, ruleScore, selfScore }) => [id, ruleScore, selfScore])).toEqual([
    ["execution", "40", "40"],
    ["quality", undefined, "30"],
    ["benefit", undefined, "20"],
  ]);
  expect([score.selfTotal, score.grade]).toEqual(["90", "优秀"]);
  expect(JSON.parse(scoreJson("甲.xlsx", score))).toMatchObject({ file: "甲.xlsx" });
});

test.each<[string, Partial<DataOf<ProjectForm>>, string]>([
  ["a sentence that disagrees with the table", { story: { summary: "项目支出95万元。" } }, "说明.数字"],
  [
    "a total that its parts contradict",
    { costs: { sum: { spent: "91" }, rows: data.costs?.rows ?? [] } },
    "汇总.资金.支出数",
  ],
  ["a blank that must be filled in", { cover: { department: null, year: "2021" } }, "必填.空白"],
])("%s is found by a rule that follows from its schema or is its own", async (_, changed, rule) => {
  const { findings } = (await loadedFrom({ ...data, ...changed })).loaded.assessment;
  expect(findings.map((f) => f.rule)).toContain(rule);
});

test("its paragraph is written from its own lexicon", async () => {
  const { cells } = (await loadedFrom(data)).loaded.reading;
  expect(composeParagraph("story.summary", figuresOf(project, cells))?.text).toBe(SUMMARY);
});

test("its JSON is printed and taken back", async () => {
  const { cells } = (await loadedFrom(data)).loaded.reading;
  const printed = JSON.stringify(toData(cells));
  expect(printed).toContain('"execution":"90.00"');
  expect(toData(fromData(project.schema, JSON.parse(printed) as typeof data))).toEqual(toData(cells));
});

describe("a workbook names its kind", () => {
  const opened = async (spec: Parameters<typeof writeWorkbook>[0]) =>
    readWorkbook(await writeWorkbook(spec), { inflate: zlibInflate });
  const unnamed = (snapshot: Awaited<ReturnType<typeof opened>>) => ({
    ...snapshot,
    names: snapshot.names.filter(({ name }) => name !== "自评.报告种类"),
  });

  test("and is refused by another report, in words", async () => {
    const { spec } = await loadedFrom(data);
    const snapshot = await opened(spec);
    expect(() => loadSnapshot(department, snapshot)).toThrow("不是这一种自评表");
    const departments = await opened(sampleWorkbook("corrected"));
    expect(() => loadSnapshot(project, departments)).toThrow("不是这一种自评表");
    expect(() => loadSnapshot(project, unnamed(departments))).toThrow("不是这一种自评表");
  });

  test("and is known by its names together when the hidden one is lost", async () => {
    const { spec } = await loadedFrom(data);
    expect(loadSnapshot(project, unnamed(await opened(spec))).assessment.verdict).toBe("可以上报");
  });

  test("one made before kinds had names is the department's", async () => {
    const snapshot = unnamed(await opened(sampleWorkbook("corrected")));
    expect(loadSnapshot(department, snapshot).assessment.verdict).toBe("可以上报");
  });
});

describe("in Excel", () => {
  let excel: TestExcel;
  afterEach(async () => {
    await excel.settle();
    await excel.close();
  });

  test("it is installed, checked after typing, and its scoring sheet made", async () => {
    excel = await openExcel();
    const session = createSession(project, connectExcel(), () => "2022-03-20");
    expect(session.editions("2024")).toEqual([{ id: "project", name: "项目支出自评标准", period: "适用年度待核" }]);
    const { added } = await session.install({ year: "2021", department: "某市示例中心", edition: "project" });
    expect(added).toContain(PROJECT_SHEET);
    const { score, place } = await session.makeScoreSheet();
    expect(score.indicators.map(({ id }) => id)).toEqual(["execution", "quality", "benefit"]);
    expect(place.sheet).toBe("评分表");
    const { workbook, check } = await session.check();
    expect(workbook).toEqual({ kind: "installed", department: "某市示例中心", year: "2021" });
    expect(check.findings.every((f) => !f.message.includes("{"))).toBe(true);
  });
});

test("it is printed as a text document by the same drawing, without what a published one leaves out", async () => {
  const { loaded } = await loadedFrom(data);
  const words = (open: boolean): string =>
    exportWord(loaded, { public: open, attachments: false })
      .document.blocks.map((block) =>
        block.kind === "table"
          ? block.cells.map((cell) => cell.text).join("|")
          : block.kind === "paragraph"
            ? block.text
            : "",
      )
      .join("\n");
  expect(words(false)).toMatch(/某市示例中心[^]*子项目甲[^]*60\.00[^]*预算执行率90\.00%/);
  expect(words(true)).not.toContain("某市示例中心");
  expect(words(true)).toContain("略");
});
