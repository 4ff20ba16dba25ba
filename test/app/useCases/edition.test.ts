/**
 * 更换评分标准 over the real client: told first, what still applies is kept, what goes is written down, and the way back gives it again.
 * @drawn 1
 */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { connectExcel } from "../../../src/excel";
import { dataRows, toData, type LooseRow } from "../../../src/engine/report/data";
import { loadSnapshot, typedScores } from "../../../src/app/loading/load";
import { useSampleSession } from "../../support/sampleSession";

const { excel, session } = useSampleSession("corrected");

const loaded = async () =>
  loadSnapshot(department, await connectExcel().read(department.sheets.map((sheet) => sheet.name)));

const data = async () => toData((await loaded()).reading.cells);

const change = async (edition: string) => {
  const shown = await session.editionChange(edition);
  const made = await session.changeEdition(shown);
  await excel.settle();
  return { shown, made };
};

const scoresById = async () =>
  new Map((await data()).scoring?.rows.map(({ id, selfScore, reason }) => [id, { selfScore, reason }]));

test("the editions that may be chosen are all but the one in use", async () => {
  expect((await session.otherEditions()).map(({ id }) => id).sort()).toEqual(["hunan", "national"]);
});

/** The form is whole, and its indicators are used as they stand. */
const expectWhole = async (): Promise<void> => {
  const view = await session.check();
  expect(view.faults).toEqual([]);
  const rules = view.check.findings.map(({ rule }) => rule);
  expect(rules).not.toContain("评分.评价指标");
  expect(rules).not.toContain("评分.评分表各行");
};

test("what would change is told, and nothing is written", async () => {
  excel.reset();
  const shown = await session.editionChange("hunan");
  expect(excel.writes()).toBe(0);
  expect(shown.name).toBe("湖南省部门整体支出绩效评价指标表");
  expect(shown.kept.map(({ indicator }) => indicator)).toContain("在职人员控制率");
  expect(shown.added).toContain("公用经费控制率");
  const gone = shown.gone.find(({ indicator }) => indicator === "公务卡刷卡率");
  expect(gone?.shown).toMatch(/^自评 \d/);
  expect(shown.record).toBe("更换标准留存");
});

/** 核对清单 asks what the edition asks; answers to what was asked before stay, and none moves to another item. */
const expectChecklist = async (edition: string, checksBefore: readonly LooseRow[]): Promise<void> => {
  const rows = dataRows(await data(), "checks");
  const asking = department.editions.find(({ id }) => id === edition)!;
  const asked = dataRows(department.fresh("", "", asking), "checks");
  expect(rows.slice(0, asked.length).map(({ indicator, item }) => ({ indicator, item }))).toEqual(asked);
  const disclosed = (list: typeof rows) =>
    list.find((row) => row["indicator"] === "pr.disclosure" && (row["item"] ?? "").startsWith("①"));
  expect(disclosed(checksBefore)?.["met"]).toBe("是");
  expect(disclosed(rows)).toMatchObject({ met: "是", evidence: disclosed(checksBefore)?.["evidence"] });
  const fourth = rows.find((row) => row["indicator"] === "pr.rules" && (row["item"] ?? "").startsWith("④"));
  expect(fourth).toMatchObject({ met: null, evidence: null });
};

test("scores and reasons of indicators of both editions stay with them, the others come back with their edition", async () => {
  const before = await scoresById();
  const checks = dataRows(await data(), "checks");
  const { shown, made } = await change("hunan");
  await expectChecklist("hunan", checks);
  const after = await scoresById();
  expect((await loaded()).inUse.edition.id).toBe("hunan");
  expect([...after.keys()]).toHaveLength(16);
  for (const [id, typed] of after) if (before.has(id)) expect([id, typed]).toEqual([id, before.get(id)]);
  expect(made.notes.some((note) => note.includes("公务卡刷卡率"))).toBe(true);
  expect(made.notes.join()).not.toMatch(/[a-z]+\.[a-z]+/i);
  expect(shown.kept).toHaveLength([...after.keys()].filter((id) => before.has(id)).length);

  await expectWhole();

  await change("yueyang-2021");
  const back = await scoresById();
  for (const [id, typed] of before) expect([id, back.get(id)]).toEqual([id, typed]);
  await expectWhole();
});

test("what goes stands on a sheet of its own, with every score", async () => {
  const { shown } = await change("national");
  await expectWhole();
  const record = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("更换标准留存").getRange("A4:C60").load("values");
    await context.sync();
    return range.values.filter(([kind]) => kind !== "").map((row) => row.map(String));
  });
  const typed = shown.gone.filter((line) => line.shown !== "");
  expect(typed.length).toBeGreaterThan(10);
  for (const { indicator, shown: words } of typed) expect(record).toContainEqual(["自评", indicator, words]);
  for (const { indicator, shown: words } of shown.changesLost)
    expect(record).toContainEqual(["改动", indicator, words]);
  expect((await session.editionChange("hunan")).record).not.toBe("更换标准留存");
});

test("nothing is written when a score has changed since it was shown", async () => {
  const shown = await session.editionChange("hunan");
  await session.takeOver([{ indicator: "pr.card", score: "1" }]);
  await excel.settle();
  excel.reset();
  await expect(session.changeEdition(shown)).rejects.toThrow("没有更换评分标准，工作簿没有改动");
  expect(excel.writes()).toBe(0);
});

test("broken off half way, 生成评分表 completes it and no score is lost", async () => {
  const before = typedScores(await loaded());
  const shown = await session.editionChange("hunan");
  const showNewSheet = () => Promise.reject(new Error("gone"));
  const broken = createSession(department, { ...connectExcel(), showNewSheet }, () => "2022-03-20");
  await expect(broken.changeEdition(shown)).rejects.toThrow("gone");
  await excel.settle();
  await session.makeScoreSheet();
  await excel.settle();
  const after = typedScores(await loaded());
  expect((await loaded()).inUse.edition.id).toBe("hunan");
  for (const [id, typed] of before) expect([id, after.get(id)]).toEqual([id, typed]);
});
