/** 分析 of the shipped samples: shares and lengths against what the form itself holds. */
import { department } from "../../../src/reports/department";
import { sampleWorkbook } from "../../support/sample";
import { presentCharts } from "../../../src/app/present/charts";
import { loadSnapshot } from "../../../src/app/loading/load";
import type { ChartView } from "../../../src/app/views/charts";
import { snapshotOf } from "../../support/book";
import { assessed, correctedBook, typed } from "../../support/report";
import { findField, sectionKeys, sectionOf } from "../../../src/reports/department/schema";

const chartsOf = (): readonly ChartView[] => {
  const loaded = loadSnapshot(department, snapshotOf(sampleWorkbook("published")));
  return presentCharts(loaded.report, loaded.assessment, loaded.reading.places);
};
const chart = (id: string): ChartView => chartsOf().find((c) => c.id === id)!;
const lines = (id: string): readonly (readonly (string | undefined)[])[] =>
  chart(id).bars.map(({ label, shown, length, share }) => [label, shown, length, share]);

test("the parts of the spending are shares of the whole, the longest bar is the largest", () => {
  expect(lines("spendingParts")).toEqual([
    ["基本支出", "2195.62 万元", "44.54", "30.81%"],
    ["项目支出", "4929.99 万元", "100", "69.19%"],
  ]);
  expect(chart("spendingParts").whole?.shown).toBe("7125.61 万元");
  expect(chart("spendingParts").whole?.amounts).toEqual({
    万元: "7125.61 万元",
    元: "71256100 元",
    亿元: "0.712561 亿元",
  });
  expect(chart("spendingParts").bars[0]?.place?.address).toBe("收支情况!C14");
});

test("三公 stand beside last year's and the budget's", () => {
  expect(chart("sangongYears").bars.map(({ label }) => label)).toEqual([
    "三公经费合计",
    "上年决算数",
    "本年预算数",
    "上年预算数",
  ]);
});

test("points are added up by 一级指标", () => {
  expect(lines("scoreByDimension").map(([label, shown]) => [label, shown])).toEqual([
    ["投入", "15 ／ 15 分"],
    ["过程", "38 ／ 40 分"],
    ["产出", "25 ／ 25 分"],
    ["效果", "20 ／ 20 分"],
  ]);
  expect(chart("scoreByDimension").bars.map(({ amounts }) => amounts)).toEqual(Array(4).fill(undefined));
});

test("every cell that is compared is a field of the form", () => {
  const cells = department.charts.flatMap((spec) =>
    "cells" in spec ? [...spec.cells, ...(spec.whole === undefined ? [] : [spec.whole])] : [],
  );
  expect(cells.filter((id) => findField(id) === undefined)).toEqual([]);
  const tables = department.charts.flatMap((spec) => ("table" in spec ? [spec.table] : []));
  expect(tables.filter((key) => !sectionKeys.some((k) => k === key && sectionOf(k).type === "table"))).toEqual([]);
});

test("a total that is only partly filled in is drawn as not filled in", () => {
  const { reading } = typed(correctedBook, { "staffing.postsWorker": null });
  const spec = { id: "posts", title: "编制", cells: ["staffing.postsTotal", "staffing.staffTotal"] } as const;
  const [posts] = presentCharts({ ...department, charts: [spec] }, assessed(reading), reading.places);
  expect(posts?.bars.map(({ shown }) => shown)).toEqual(["（未填）", "82 人"]);
});
