/** 调整指标 over the real client: read as fields, tried without writing, written into its row, and scored by from then on. */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { sampleWorkbook } from "../../support/sample";
import type { Session } from "../../../src/app/session";
import { connectExcel } from "../../../src/excel";
import { openExcel, type TestExcel } from "../../support/excelHost";

let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const open = async (): Promise<Session> => {
  excel = await openExcel(sampleWorkbook("corrected"));
  return createSession(department, connectExcel(), () => "2022-03-20");
};

test("an indicator is read and tried without writing, and written as it was tried", async () => {
  const session = await open();
  await session.check();
  excel.reset();
  const { edit, kinds, measures, values } = await session.indicator("in.staff");
  expect(kinds.map(({ name }) => name)).toContain(edit.rule);
  expect(measures).toContain(edit.measure);
  expect(values).toEqual(["100", "102", "105"]);
  const six = session.matching(edit, { weight: "6" });
  expect(await session.tryIndicator(six, values)).toEqual({
    faults: [],
    points: [
      { value: "100", points: "6" },
      { value: "102", points: "5" },
      { value: "105", points: "3.5" },
    ],
  });
  expect(excel.writes()).toBe(0);

  const place = await session.adaptIndicator(six);
  expect(place?.sheet).toBe("评价指标");
  // The weights have to add up before any of them counts.
  expect((await session.check()).check.verdict).toBe("不能上报");
  await session.adaptIndicator(session.matching((await session.indicator("in.sangongChange")).edit, { weight: "4" }));
  const view = await session.check();
  expect(view.check.score.indicators.find(({ id }) => id === "in.staff")).toMatchObject({
    weight: "6",
    ruleScore: "6",
  });
  expect((await session.indicator("in.staff")).edit).toEqual(six);
});

test("what could not be used is refused with the reason, and nothing is written", async () => {
  const session = await open();
  const { edit } = await session.indicator("in.staff");
  excel.reset();
  const broken = { ...edit, params: edit.params.map(({ word }) => ({ word, value: "" })) };
  await expect(session.adaptIndicator(broken)).rejects.toMatchObject({ what: "没有写入指标", why: "缺少参数“标准”" });
  await expect(session.indicator("nobody's")).rejects.toMatchObject({ code: "missing" });
  expect(excel.writes()).toBe(0);
});
