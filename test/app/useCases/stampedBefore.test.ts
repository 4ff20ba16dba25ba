/** What an earlier version wrote into a workbook still holds: its 上报标记, and the 审核说明 of an indicator that was changed. */
import fs from "node:fs";
import path from "node:path";
import { loadSnapshot } from "../../../src/app/loading/load";
import type { Loaded } from "../../../src/app/loading/context";
import { stampViewOf } from "../../../src/app/useCases/stamp";
import { department } from "../../../src/reports/department";
import { readWorkbook } from "../../../src/xlsx";

/** Stamped and explained while the section 评价指标 had the key "area". */
const file = fs.readFileSync(path.join(__dirname, "../../fixtures/stamped.xlsx"));

/** With the parameters of the changed indicator as they are, or as given. */
const stamped = (params?: string): Loaded => {
  const snapshot = readWorkbook(file);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) =>
        params !== undefined && sheet.name === "评价指标" && cell.value === "标准=100; 每=1; 扣=0.4"
          ? { ...cell, value: params }
          : cell,
      ),
    ),
  }));
  return loadSnapshot(department, { ...snapshot, sheets });
};

test("the stamp is intact and the explanation covers its finding", async () => {
  const loaded = stamped();
  expect(await stampViewOf(loaded)).toMatchObject({ state: "intact", on: "2022-03-20" });
  expect(loaded.assessment.findings.map(({ rule, explained }) => [rule, explained?.by])).toEqual([
    ["结构.版式升级", undefined],
    ["评分.指标改动", "甲"],
  ]);
  expect(loaded.assessment.explanations.map(({ state }) => state)).toEqual(["active"]);
});

test("a broken one names what was changed, and nothing else of the renamed section", async () => {
  const view = await stampViewOf(stamped("标准=100; 每=1; 扣=0.3"));
  if (view.state !== "broken") throw new Error(`The stamp is ${view.state}`);
  const typed = view.changed.filter(({ derived }) => !derived);
  expect(typed.map(({ was, now, place }) => [was, now, place?.sheet])).toEqual([
    ["标准=100; 每=1; 扣=0.4", "标准=100; 每=1; 扣=0.3", "评价指标"],
  ]);
  expect(typed[0]?.field).toContain("参数");
});
