/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { button, draw, seriousFindings, status } from "../support/draw";
import { editing, emptyBook } from "../support/fakeSession";

test("an empty workbook asks for three things, with last year filled in", async () => {
  await draw(emptyBook());
  expect(screen.getByRole("textbox", { name: /部门（单位）名称/ })).toHaveProperty("value", "");
  expect(screen.getByRole("textbox", { name: /评价年度/ })).toHaveProperty("value", "2021");
  expect(screen.getAllByRole("option")).toHaveLength(3);
  expect(await seriousFindings()).toEqual([]);
});

test("installing shows the form's own screens", async () => {
  const { fake, user } = await draw(emptyBook());
  await user.type(screen.getByRole("textbox", { name: /部门（单位）名称/ }), " 某市工信局 ");
  await user.selectOptions(
    screen.getByRole("combobox", { name: "评分表版本" }),
    "湖南省指标表（10/60/30），适用年度待核",
  );
  await user.click(button("安装自评表"));
  expect(fake.calls).toContain("install 某市工信局 2021 hunan");
  expect(await screen.findByRole("heading", { name: "某市工信局 2021年度" })).toBeTruthy();
  expect(status()).toContain("已建好自评表，新增 3 张工作表");
});

test("what is missing is said at its field, and nothing is installed", async () => {
  const { fake, user } = await draw(emptyBook());
  await user.clear(screen.getByRole("textbox", { name: /评价年度/ }));
  await user.type(screen.getByRole("textbox", { name: /评价年度/ }), "21");
  await user.click(button("安装自评表"));
  expect(screen.getByText("请填部门（单位）名称。")).toBeTruthy();
  expect(screen.getByText("请填四位数的年度，例如 2021。")).toBeTruthy();
  expect(fake.calls.some((c) => c.startsWith("install"))).toBe(false);
});

test("a failed installation keeps what was typed and offers 重试", async () => {
  const { fake, user } = await draw(emptyBook());
  fake.failNext("install", editing);
  await user.type(screen.getByRole("textbox", { name: /部门（单位）名称/ }), "某局{Enter}");
  expect(await screen.findByText(editing.what)).toBeTruthy();
  expect(screen.getByRole("textbox", { name: /部门（单位）名称/ })).toHaveProperty("value", "某局");
  await user.click(button("重试"));
  expect(await screen.findByRole("heading", { name: "某局 2021年度" })).toBeTruthy();
});
