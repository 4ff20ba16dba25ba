/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, within } from "@testing-library/react";
import { Problem } from "../../../src/app/ports";
import { button, draw, drawChecked, seriousFindings, status, type Drawn } from "../support/draw";

const panel = () => within(screen.getByRole("region", { name: "项目支出绩效自评表" }));
const open = async (drawn: Drawn): Promise<Drawn> => {
  await drawn.user.click(button("项目"));
  return drawn;
};

test("项目 lists the projects with their sheets, and what is left of one whose sheet is gone", async () => {
  await open(await draw());
  expect(status()).toBe("有 2 个项目的自评表。");
  const [first, second] = panel().getAllByRole("listitem");
  expect(first!.textContent).toMatch(/^甲项目在“项目01”表/);
  expect(second!.textContent).toMatch(/^项目3（还没有填名称）工作表已被删除/);
  expect(await seriousFindings()).toEqual([]);
});

test("a name and 添加项目 add it, and what was checked is checked again", async () => {
  const { user, fake } = await open(await drawChecked());
  const checks = fake.calls.filter((c) => c === "check").length;
  await user.type(panel().getByRole("textbox", { name: /^项目名称/ }), "乙项目{Enter}");
  expect(fake.calls).toContain("addProject 乙项目");
  expect(panel().getAllByRole("button", { name: /^删除：/ })).toHaveLength(3);
  expect(fake.calls.filter((c) => c === "check")).toHaveLength(checks + 1);
  expect(status()).toMatch(/^已添加“项目04”表，请填写。/);
});

test("an empty name is told at the field and asks nothing of the workbook", async () => {
  const { user, fake } = await open(await draw());
  const before = fake.calls.length;
  await user.click(button("添加项目"));
  expect(panel().getByText("请填项目名称。")).toBeTruthy();
  expect(fake.calls).toHaveLength(before);
});

test("a refusal is told and the name stays", async () => {
  const { user, fake } = await open(await draw());
  fake.failNext("addProject", new Problem("unsupported", "没有添加项目", "已有“甲项目”的自评表", "请换一个名称。"));
  await user.type(panel().getByRole("textbox", { name: /^项目名称/ }), "甲项目{Enter}");
  expect(screen.getByText("没有添加项目")).toBeTruthy();
  expect(panel().getByRole("textbox", { name: /^项目名称/ })).toHaveProperty("value", "甲项目");
});

test("删除 asks first with everything that goes, 取消 removes nothing, the answer removes it", async () => {
  const { user, fake } = await open(await draw());
  await user.click(button("删除：甲项目"));
  const asked = within(screen.getByRole("group", { name: /^删除“甲项目”的自评表？下面 1 项/ }));
  expect(asked.getAllByRole("listitem").map((li) => li.textContent)).toEqual(["全年预算数：100.50 万元"]);
  await user.click(asked.getByRole("button", { name: "取消" }));
  expect(fake.calls.some((c) => c.startsWith("removeProject"))).toBe(false);
  await user.click(button("删除：甲项目"));
  await user.click(button("删除“甲项目”"));
  expect(fake.calls).toContain("removeProject 1");
  expect(panel().getAllByRole("button", { name: /^删除：/ })).toHaveLength(1);
  expect(status()).toBe("“甲项目”的自评表已删除。");
});

test("a project is exported to a Word document of its own, on request as 公开版", async () => {
  const { user, fake } = await open(await draw());
  await user.click(button("导出 Word：甲项目"));
  const asked = within(screen.getByRole("region", { name: "导出 Word：甲项目" }));
  expect(asked.getAllByRole("checkbox")).toHaveLength(1);
  await user.click(asked.getByRole("checkbox", { name: /^公开版/ }));
  expect(await seriousFindings()).toEqual([]);
  await user.click(asked.getByRole("button", { name: "生成并下载" }));
  expect(fake.calls.at(-1)).toBe('exportWord {"public":true,"attachments":false,"project":1}');
  expect(screen.getByRole("region", { name: "导出 Word：甲项目" })).toBeTruthy();
});

test("Esc and 关闭 close the list", async () => {
  const drawn = await open(await draw());
  await drawn.user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "项目支出绩效自评表" })).toBeNull();
  await open(drawn);
  await drawn.user.click(button("关闭"));
  expect(screen.queryByRole("region", { name: "项目支出绩效自评表" })).toBeNull();
});

test("a project that the lists name is added by its button", async () => {
  const { user, fake } = await open(await draw());
  await user.click(button("添加：丁项目"));
  expect(fake.calls).toContain("addProject 丁项目");
});

test("复制上年项目 shows what it takes, writes nothing at 取消, and what was shown at the answer", async () => {
  const { user, fake } = await open(await draw());
  const choose = () => user.upload(panel().getByLabelText(/^上年工作簿/), new File(["12345"], "2020.docx"));
  await choose();
  expect(fake.calls).toContain("projectsOfLastYear 2020.docx 5 bytes");
  const asked = () => within(screen.getByRole("group", { name: /^复制2020年度“某市示例局”的 1 个项目？/ }));
  expect(asked().getByText("已有同名自评表，不复制")).toBeTruthy();
  expect(asked().getByText("照搬 1 项")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  await user.click(asked().getByRole("button", { name: "取消" }));
  expect(fake.calls.some((c) => c.startsWith("addLastYear"))).toBe(false);
  await choose();
  await user.click(button("复制 1 个项目"));
  expect(fake.calls).toContain("addLastYear 戊项目");
  expect(status()).toBe("已添加 1 个项目的自评表，请填写资金、完成值和得分。");
});
