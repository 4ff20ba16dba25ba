/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, within } from "@testing-library/react";
import { Problem } from "../../../src/app/ports";
import { button, draw, drawChecked, seriousFindings, status, type Drawn } from "../support/draw";
import { publishedBook } from "../support/fakeSession";

const panel = () => within(screen.getByRole("region", { name: "局机关和二级机构" }));
const open = async (drawn: Drawn): Promise<Drawn> => {
  await drawn.user.click(button("机构"));
  return drawn;
};

test("机构 lists the units, and what lacks one", async () => {
  const { fake } = await open(await draw());
  expect(fake.calls.at(-1)).toBe("units");
  expect(status()).toBe("表中有 2 个机构。");
  const [first, second] = panel().getAllByRole("listitem");
  expect(first!.textContent).toMatch(/^局机关/);
  expect(second!.textContent).toMatch(/《固定资产情况（万元）》没有这一行/);
  expect(await seriousFindings()).toEqual([]);
});

test("a name and 添加机构 add it, the list shows it, and what was checked is checked again", async () => {
  const { user, fake } = await open(await drawChecked());
  const checks = fake.calls.filter((c) => c === "check").length;
  await user.type(panel().getByRole("textbox", { name: /^机构名称/ }), " 信息中心{Enter}");
  expect(fake.calls).toContain("addUnit 信息中心");
  expect(panel().getAllByRole("listitem")).toHaveLength(3);
  expect(fake.calls.filter((c) => c === "check")).toHaveLength(checks + 1);
  expect(status()).toMatch(/^各表已有“3、信息中心”一行，请填数。全审完成/);
  expect(panel().getByRole("textbox", { name: /^机构名称/ })).toHaveProperty("value", "");
});

test("an empty name is told at the field and asks nothing of the workbook", async () => {
  const { user, fake } = await open(await draw());
  const before = fake.calls.length;
  await user.click(button("添加机构"));
  expect(panel().getByText("请填机构名称。")).toBeTruthy();
  expect(fake.calls).toHaveLength(before);
});

test("a refusal is told and the name stays", async () => {
  const { user, fake } = await open(await draw());
  fake.failNext("addUnit", new Problem("unsupported", "没有添加机构", "每张表都已有“局机关”", "请换一个名称。"));
  await user.type(panel().getByRole("textbox", { name: /^机构名称/ }), "局机关{Enter}");
  expect(screen.getByText("没有添加机构")).toBeTruthy();
  expect(panel().getByRole("textbox", { name: /^机构名称/ })).toHaveProperty("value", "局机关");
});

test("改名 begins with the old name", async () => {
  const { user, fake } = await open(await draw());
  await user.click(button("改名：局机关"));
  const line = panel().getByRole("textbox", { name: /^新名称/ });
  expect(line).toHaveProperty("value", "局机关");
  await user.clear(line);
  await user.type(line, "本级机关");
  await user.click(button("确定改名"));
  expect(fake.calls).toContain("renameUnit 局机关 本级机关");
  expect(status()).toBe("各表的“局机关”已改为“本级机关”。");
});

test("删除 asks first, with every figure that goes, and 取消 removes nothing", async () => {
  const { user, fake } = await open(await draw());
  await user.click(button("删除：局机关"));
  const asked = within(screen.getByRole("group", { name: /^从各表删除“局机关”的行？下面 2 项/ }));
  expect(asked.getAllByRole("listitem").map((li) => li.textContent)).toEqual([
    "年度收入情况（万元） · 公共财政拨款：100.50 万元",
    "固定资产情况（万元） · 在用固定资产：7.00 万元",
  ]);
  expect(await seriousFindings()).toEqual([]);
  await user.click(asked.getByRole("button", { name: "取消" }));
  expect(screen.queryByRole("group", { name: /^从各表删除/ })).toBeNull();
  expect(fake.calls.some((c) => c.startsWith("removeUnit"))).toBe(false);
});

test("the answer removes it", async () => {
  const { user, fake } = await open(await draw());
  await user.click(button("删除：局机关"));
  await user.click(button("删除“局机关”"));
  expect(fake.calls).toContain("removeUnit 局机关");
  expect(panel().getAllByRole("listitem")).toHaveLength(1);
  expect(status()).toBe("“局机关”已从各表删除。");
});

test("Esc and 关闭 close the list", async () => {
  const drawn = await open(await draw());
  await drawn.user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "局机关和二级机构" })).toBeNull();
  await open(drawn);
  await drawn.user.click(button("关闭"));
  expect(screen.queryByRole("region", { name: "局机关和二级机构" })).toBeNull();
});

test("a row that was written outside a table can be taken in from the overview of a form that can be read", async () => {
  const row = {
    id: "rowOutside:income.outside.11",
    what: "A11 写在表外",
    repair: "移入表内，增加一行，填写的数字不变",
  };
  const told = { id: "figureApart:income.outside.40", what: "C40 有数字，但这里没有栏目" };
  const { user, fake } = await draw({ ...publishedBook(), faults: [row, told] });
  expect(screen.queryByText(told.what)).toBeNull();
  await user.click(button("修复：A11 写在表外"));
  expect(fake.calls).toContain("repairStructure rowOutside:income.outside.11");
  expect(screen.queryByText(row.what)).toBeNull();
});
