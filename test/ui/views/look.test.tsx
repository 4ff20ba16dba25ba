/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, within } from "@testing-library/react";
import { button, draw, drawChecked, seriousFindings, status } from "../support/draw";
import { publishedBook } from "../support/fakeSession";

const panel = () => within(screen.getByRole("region", { name: "将恢复的表样" }));

test("恢复表样 lists what will change before anything is written", async () => {
  const { user, fake } = await draw();
  await user.click(button("恢复表样"));
  expect(fake.calls.at(-1)).toBe("lookChanges");
  expect(status()).toBe("1 张工作表与标准格式不同，请看清后确认。");
  expect(panel().getByText("字体：D6")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("one sheet is put back, what was checked is checked again, and an empty list goes", async () => {
  const { user, fake } = await drawChecked();
  await user.click(button("恢复表样"));
  await user.click(button("恢复“收支情况”"));
  expect(fake.calls).toContain("restoreLook 收支情况");
  expect(fake.calls.at(-1)).toBe("check");
  expect(status()).toMatch(/^已恢复“收支情况”的表样，填写的内容不变。全审完成/);
  expect(screen.queryByRole("region", { name: "将恢复的表样" })).toBeNull();
});

test("全部恢复 takes every sheet of the list, 不恢复 none", async () => {
  const look = [
    { sheet: "封面", lines: ["字体：C5"] },
    { sheet: "收支情况", lines: ["列宽：2 列"] },
  ];
  const { user, fake } = await draw({ ...publishedBook(), look });
  await user.click(button("恢复表样"));
  await user.click(button("不恢复"));
  expect(fake.calls.filter((c) => c.startsWith("restoreLook"))).toEqual([]);
  await user.click(button("恢复表样"));
  await user.click(button("全部恢复"));
  expect(fake.calls).toContain("restoreLook 封面,收支情况");
});

test("where nothing differs that is said, and no list is shown", async () => {
  const { user } = await draw({ ...publishedBook(), look: [] });
  await user.click(button("恢复表样"));
  expect(status()).toBe("表样与标准格式一致，没有需要恢复的。");
  expect(screen.queryByRole("region", { name: "将恢复的表样" })).toBeNull();
});

test("调整行高 says how many sheets it went through", async () => {
  const { user, fake } = await draw();
  await user.click(button("调整行高"));
  expect(fake.calls.at(-1)).toBe("fitRows");
  expect(status()).toBe("已调整 2 张工作表的行高，并排好分页；填写的内容不变。");
});
