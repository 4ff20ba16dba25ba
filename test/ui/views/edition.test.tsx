/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, within } from "@testing-library/react";
import { button, drawChecked, seriousFindings, status } from "../support/draw";
import { cleanBook } from "../support/fakeSession";

const TAB = "评分";

const opened = async () => {
  const drawn = await drawChecked(cleanBook(), TAB);
  await drawn.user.click(button(/^更换评分标准/));
  return drawn;
};

const panel = () => within(screen.getByRole("region", { name: "更换评分标准" }));

const chosen = async () => {
  const drawn = await opened();
  await drawn.user.selectOptions(panel().getByLabelText("换成"), "hunan");
  return drawn;
};

test("another standard is chosen from a list, with the years that it applies to", async () => {
  const { fake } = await opened();
  expect(fake.calls.at(-1)).toBe("otherEditions");
  expect(panel().getByRole("option", { name: "湖南省指标表（10/60/30）（适用年度待核）" })).toBeTruthy();
  expect(fake.calls.some((call) => call.startsWith("editionChange"))).toBe(false);
});

test("what stays, what is new and what goes is listed before anything is written", async () => {
  const { fake } = await chosen();
  expect(fake.calls.at(-1)).toBe("editionChange hunan");
  expect(status()).toBe("请看清下面的变化再确认；还没有写入。");
  for (const line of [
    "两种标准都有的指标 2 项，填写的自评得分和原因保留",
    "在职人员控制率：自评 5 分，原名“财政供养人员控制率”",
    "其中 1 项没有变化，也没有填写。",
    "新标准增加的指标 1 项，要重新填写",
    "公用经费控制率",
    "公务卡刷卡率：自评 2 分，扣分原因和其他说明“刷卡率未达标”",
    "资金结余：目标值：95",
    "不带入的内容全部写在新工作表“更换标准留存”里，不会丢失；新增工作表以后 Excel 不能再撤销（Ctrl+Z）之前的修改。",
  ])
    expect(panel().getByText(line)).toBeTruthy();
  expect(panel().queryByText(/仍然适用/)).toBeNull();
  expect(await seriousFindings()).toEqual([]);
});

test("更换 changes it, says what became of the scores, and checks by the new standard", async () => {
  const { fake, user } = await chosen();
  await user.click(button("更换"));
  expect(fake.calls.slice(-2)).toEqual(["changeEdition hunan", "check"]);
  expect(status()).toContain("评分标准已换成“湖南省指标表（10/60/30）”。指标“公务卡刷卡率”已不在评价指标中。");
  expect(screen.queryByRole("region", { name: "更换评分标准" })).toBeNull();
});

test("不更换 changes nothing", async () => {
  const { fake, user } = await chosen();
  await user.click(button("不更换"));
  expect(fake.calls.some((call) => call.startsWith("changeEdition"))).toBe(false);
  expect(screen.queryByRole("region", { name: "更换评分标准" })).toBeNull();
});
