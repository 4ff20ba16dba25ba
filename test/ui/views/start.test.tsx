/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { act, screen, within } from "@testing-library/react";
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
  await user.selectOptions(screen.getByRole("combobox", { name: "评分表版本" }), "湖南省指标表（10/60/30）");
  expect(screen.getByText("适用年度待核")).toBeTruthy();
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

test.each(["２０２４", " 2024年", "2024 年度"])("a year typed as %s is taken", async (typed) => {
  const { fake, user } = await draw(emptyBook());
  await user.type(screen.getByRole("textbox", { name: /部门（单位）名称/ }), "某局");
  await user.clear(screen.getByRole("textbox", { name: /评价年度/ }));
  await user.type(screen.getByRole("textbox", { name: /评价年度/ }), typed);
  await user.click(button("安装自评表"));
  expect(fake.calls.find((c) => c.startsWith("install"))).toMatch(/^install 某局 2024 /);
});

test("what is asked stays as it was answered while the form is being installed", async () => {
  const { pane } = await draw(emptyBook());
  const fields = (): readonly boolean[] => [
    ...screen.getAllByRole<HTMLInputElement>("textbox").map(({ readOnly }) => readOnly),
    screen.getByRole<HTMLSelectElement>("combobox").disabled,
  ];
  expect(fields()).toEqual([false, false, false]);
  act(() => {
    void pane.actions.install({ department: "某局", year: "2021", edition: "hunan" });
  });
  expect(fields()).toEqual([true, true, true]);
  await act(() => Promise.resolve());
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

const chooseLastYear = async (user: Awaited<ReturnType<typeof draw>>["user"]): Promise<void> =>
  user.upload(screen.getByLabelText("上年工作簿（.xlsx）"), new File(["last year"], "2020.xlsx"));

const listed = (name: string | RegExp): readonly (string | null)[] =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((li) => li.textContent);

test("after last year's workbook: what is taken and what not is listed, and written when it is confirmed", async () => {
  const { fake, user } = await draw(emptyBook());
  await chooseLastYear(user);
  expect(listed("带入 2 项")).toEqual(["封面 · 预算编码：402001", "年度收入情况（万元） · 2 行：1、局机关、2、监测站"]);
  expect(listed(/^提取上年数/)).toContain("上年收入合计：10108.64 万元");
  expect(listed(/^不带入/)[0]).toBe("概况 · 实有人数：上年：82 人。按本年末的人数填写");
  expect(fake.calls.some((c) => c.startsWith("install"))).toBe(false);
  expect(await seriousFindings()).toEqual([]);
  const name = screen.getByRole("textbox", { name: /部门（单位）名称/ });
  await user.clear(name);
  await user.click(button("新建"));
  expect(screen.getByText("请填部门（单位）名称。")).toBeTruthy();
  await user.type(name, "某市工信和信息化局");
  await user.click(button("新建"));
  expect(fake.calls).toContain("installAfter 某市工信和信息化局 2021 yueyang-2021");
  expect(await screen.findByRole("heading", { name: "某市工信和信息化局 2021年度" })).toBeTruthy();
});

test("返回 leads to the blank form again; the sample is installed at once", async () => {
  const { fake, user } = await draw(emptyBook());
  await chooseLastYear(user);
  await user.click(button("返回"));
  expect(screen.getByRole("form", { name: "安装自评表" })).toBeTruthy();
  await user.click(button("装入示例"));
  expect(fake.calls).toContain("installSample");
  expect(await screen.findByRole("tab", { name: "总览" })).toBeTruthy();
});

test("installing says which sheet is being built, and can be cancelled", async () => {
  const { fake, user } = await draw(emptyBook());
  const open = fake.holdNext("install");
  await user.type(screen.getByRole("textbox", { name: /部门（单位）名称/ }), "某局{Enter}");
  expect(status()).toBe("正在建立“封面”（第 1 张，共 3 张）……");
  await user.click(button("取消建表"));
  expect(status()).toBe("正在取消，撤回已建的工作表……");
  await act(async () => open());
  expect(status()).toBe("已取消，工作簿和建表前一样。");
  expect(screen.queryByRole("button", { name: "取消建表" })).toBeNull();
  expect(screen.getByRole("textbox", { name: /部门（单位）名称/ })).toHaveProperty("value", "某局");
});
