/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, within } from "@testing-library/react";
import { button, drawChecked, seriousFindings, status } from "../support/draw";
import { publishedBook } from "../support/fakeSession";

const TAB = "分析";

test("each comparison is drawn with its figures, and axe finds nothing serious", async () => {
  await drawChecked(undefined, TAB);
  const spending = within(screen.getByRole("region", { name: "支出构成" }));
  expect(spending.getByText("合计 7125.61 万元")).toBeTruthy();
  expect(spending.getByText("2195.62 万元 · 30.81%")).toBeTruthy();
  expect(spending.getByText("（未填）")).toBeTruthy();
  expect(screen.getByRole("img", { name: "投入：15 ／ 15 分，100%" })).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("a bar leads to its cell, by click and from the keyboard", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("基本支出：2195.62 万元，30.81%，定位到 收支情况!C14"));
  expect(fake.calls.at(-1)).toBe("locate 收支情况!C14");
  button("项目支出：4929.99 万元，69.19%，定位到 收支情况!F14").focus();
  await user.keyboard("{Enter}");
  expect(fake.calls.at(-1)).toBe("locate 收支情况!F14");
});

test("behind each stands a table with the whole and the ways to the cells", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("数据表：支出构成"));
  const rows = within(screen.getByRole("table", { name: "数据表：支出构成" })).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "项目数额占比",
    "基本支出2195.62 万元30.81%",
    "项目支出4929.99 万元69.19%",
    "其他（没有填写的一项名称很长的支出）（未填）",
    "调整-3 万元-0.04%",
    "支出合计7125.61 万元",
  ]);
  await user.click(within(rows[5]!).getByRole("button"));
  expect(fake.calls.at(-1)).toBe("locate 收支情况!B14");
  expect(await seriousFindings()).toEqual([]);
});

test("a comparison without figures says so", async () => {
  await drawChecked(undefined, TAB);
  expect(within(screen.getByRole("region", { name: /与上年/ })).getByText("还没有填数。")).toBeTruthy();
});

test("where Excel draws charts, a button puts them into the workbook and says where, after what it will write was said", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  expect(screen.getByText(/^新增一张“分析”工作表/)).toBeTruthy();
  await user.click(button("在 Excel 里生成图表"));
  expect(fake.calls.at(-1)).toBe("makeAnalysisSheet");
  expect(status()).toBe("分析图表已生成，在 分析!A1。");
  expect(await seriousFindings()).toEqual([]);
});

test("where there are none, that is said in place of the button; it is asked once", async () => {
  const { fake, user } = await drawChecked({ ...publishedBook(), nativeCharts: false }, TAB);
  expect(screen.getByText(/^试用页里没有 Excel 图表/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "在 Excel 里生成图表" })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "总览" }));
  await user.click(screen.getByRole("tab", { name: TAB }));
  expect(fake.calls.filter((call) => call === "canDrawCharts")).toHaveLength(1);
});
