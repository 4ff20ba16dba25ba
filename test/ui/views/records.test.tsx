/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { act, screen } from "@testing-library/react";
import { button, card, drawChecked, seriousFindings } from "../support/draw";
import { cleanBook } from "../support/fakeSession";
import { intactStamp } from "../support/records";

const TAB = "说明";

test.each([
  ["年度收入情况 · 汇总 · 收入合计", "有效", "张三 2022-03-01"],
  ["基础数据 · 支出经济分类", "已失效", "李四 2022-02-20"],
  ["部门（单位）年度支出和结余情况（万元） · 2、无线电监测站 · 机构名称", "多余", "张三 2022-02-18"],
])("the explanation for %s is %s and signed", async (field, state, signature) => {
  await drawChecked(undefined, TAB);
  expect(card(field).getByText(state)).toBeTruthy();
  expect(card(field).getByText(signature)).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("a lapsed explanation leads to its finding, past any filter", async () => {
  const { pane, user } = await drawChecked(undefined, TAB);
  act(() => pane.actions.setFilter({ kind: "must" }));
  await user.click(button("查看问题：基础数据 · 支出经济分类"));
  expect(screen.getByRole("article", { current: true }).textContent).toContain("经济分类合计有尾差");
});

test("an explanation that covers nothing any more leads nowhere", async () => {
  await drawChecked(undefined, TAB);
  expect(card("部门（单位）年度支出和结余情况（万元） · 2、无线电监测站 · 机构名称").queryByRole("button")).toBeNull();
});

test("what the stamp still waits for is said", async () => {
  const { pane } = await drawChecked({ ...cleanBook(), stamp: { state: "none" } }, TAB);
  expect(screen.getByText("还没有做上报标记。审核结论已是“可以上报”，生成评分表后可以做。")).toBeTruthy();
  await act(() => pane.actions.makeScoreSheet());
  expect(screen.getByText("还没有做上报标记。审核结论是“可以上报”，现在可以做。")).toBeTruthy();
});

test("a report with findings is to be ready before it is stamped", async () => {
  await drawChecked(undefined, TAB);
  expect(screen.getByText("还没有做上报标记。审核结论为“可以上报”后可以做。")).toBeTruthy();
});

test("no explanations is said so, and the stamp shows what was stamped", async () => {
  await drawChecked({ ...cleanBook(), stamp: intactStamp }, TAB);
  expect(screen.getByText("还没有审核说明。")).toBeTruthy();
  expect(screen.getByText("2022-03-05 做了上报标记，之后没有改动。")).toBeTruthy();
  expect(screen.getByText("3f9a 07c2 b1d4 55e8")).toBeTruthy();
});
