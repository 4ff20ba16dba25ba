/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { act, screen, within } from "@testing-library/react";
import { checkOf } from "../support/checks";
import { button, card, drawChecked, openFinding, seriousFindings, status } from "../support/draw";
import { cleanBook, publishedBook } from "../support/fakeSession";
import { manyFindings, publishedFindings } from "../support/findings";
import { evidence } from "../support/places";

const TAB = "问题";
const titles = (): readonly string[] =>
  screen.getAllByRole("article").map((a) => document.getElementById(a.getAttribute("aria-labelledby")!)!.textContent);
const [must, hint] = publishedFindings;

test("findings stand under the part of the report they belong to", async () => {
  await drawChecked(undefined, TAB);
  expect(screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual([
    "收支情况",
    "基础数据",
    "评分表",
    "报告综述",
  ]);
  expect(titles()).toHaveLength(8);
  expect(await seriousFindings()).toEqual([]);
});

test("each finding is one line with its level, name, cell and what is wrong; the lines are one stop of Tab", async () => {
  await drawChecked(undefined, TAB);
  const line = button("强制：收入合计等于各项之和，B7");
  expect(line.parentElement!.textContent).toBe(
    "强制收入合计等于各项之和B71、局机关的收入合计填的是 7138.21 万元，各项相加是 7138.12 万元，相差 0.09 万元",
  );
  const lines = screen.getAllByRole("button", { expanded: false }).filter((b) => b.dataset["line"] !== undefined);
  expect(lines).toHaveLength(8);
  expect(lines.filter((b) => b.tabIndex === 0)).toEqual([line]);
  expect(screen.queryByRole("button", { name: /^定位到/ })).toBeNull();
});

test("↑ and ↓ open line after line, Enter goes to the cell, Esc comes back to the line and closes it", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  button("强制：收入合计等于各项之和，B7").focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(screen.getByRole("button", { expanded: true, name: /各表的机构应当相同/ }));
  expect(fake.calls.filter((c) => c.startsWith("locate"))).toEqual([]);
  await user.keyboard("{ArrowUp}{Enter}");
  expect(fake.calls.at(-1)).toBe(`locateFinding ${must!.key}`);
  await user.tab();
  expect(document.activeElement).toBe(button("定位到 收支情况!B7"));
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(button("强制：收入合计等于各项之和，B7"));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { expanded: true, name: /收入合计等于各项之和/ })).toBeNull();
  await user.keyboard("{End}");
  expect(document.activeElement?.getAttribute("aria-label")).toContain("占比的基数写错");
});

test("a finding whose figures have changed stays open", async () => {
  const drawn = await drawChecked(undefined, TAB);
  await openFinding(drawn, must!.title);
  const changed = { ...must!, key: `${must!.key} 8000`, message: "填的是 8000。" };
  await act(async () => drawn.fake.live(checkOf([changed, ...publishedFindings.slice(1)])));
  expect(card(must!.title).getByText("填的是 8000。")).toBeTruthy();
});

test("an open card shows message, field, address, both sides, basis, and in its details code and cells", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { fake, user } = drawn;
  const first = await openFinding(drawn, "收入合计等于各项之和");
  expect(first.getByText(`依据：${must!.basis}`)).toBeTruthy();
  expect(first.getByText(must!.message)).toBeTruthy();
  expect(first.getByText("年度收入情况 · 1、局机关 · 收入合计").textContent).toBe(
    "年度收入情况 · 1、局机关 · 收入合计　收支情况!B7",
  );
  expect(first.getAllByRole("definition").map((d) => d.textContent)).toEqual(["7138.21", "4548.64", "2499.6", "89.88"]);
  await user.click(first.getByRole("button", { name: /^详情/ }));
  for (const words of ["勾稽.收入.合计", must!.basis, "强制性审核：必须改正，不能用说明代替。"])
    expect(first.getByText(words)).toBeTruthy();
  await user.click(first.getByRole("button", { name: "定位到 收支情况!C7" }));
  expect(fake.calls.at(-1)).toBe("locate 收支情况!C7");
});

test("a sum of one column over its rows names the rows", async () => {
  const units = ["1、局机关", "2、无线电监测站"].map((unit, i) =>
    evidence(`income.rows.${i}.total`, `年度收入情况 · ${unit} · 收入合计`, "term", `${i}`, `收支情况!B${i + 6}`),
  );
  const sum = { ...must!, evidence: [...must!.evidence.slice(0, 1), ...units] };
  const drawn = await drawChecked({ ...publishedBook(), check: checkOf([sum]) }, TAB);
  expect((await openFinding(drawn, sum.title)).getAllByRole("term").map((t) => t.textContent)).toEqual([
    "收入合计",
    "1、局机关",
    "2、无线电监测站",
  ]);
});

test("a 强制 about a sentence offers an explanation beside the correction", async () => {
  const sentence = { ...publishedFindings[7]!, level: "强制", explainable: true } as const;
  const drawn = await drawChecked({ ...publishedBook(), check: checkOf([sentence]) }, TAB);
  const { user } = drawn;
  const shown = await openFinding(drawn, sentence.title);
  expect(shown.getByRole("button", { name: `说明：${sentence.title}` })).toBeTruthy();
  await user.click(shown.getByRole("button", { name: /^详情/ }));
  expect(shown.getByText("强制性审核：必须改正；文字所指不同或确属如此的，可以写审核说明。")).toBeTruthy();
});

test("a sentence leads to the cell that it is held against as well", async () => {
  const sentence = {
    ...publishedFindings[7]!,
    evidence: publishedFindings[7]!.evidence.filter((e) => e.role !== "left"),
  };
  const drawn = await drawChecked({ ...publishedBook(), check: checkOf([sentence]) }, TAB);
  const { fake, user } = drawn;
  const facing = within((await openFinding(drawn, sentence.title)).getByRole("list", { name: "对照数" }));
  expect(facing.getByRole("listitem").textContent).toContain("对照数：基本支出 2195.62");
  await user.click(facing.getByRole("button", { name: "定位到 收支情况!C13" }));
  expect(fake.calls.at(-1)).toBe("locate 收支情况!C13");
  expect(await seriousFindings()).toEqual([]);
});

test("a click on a line goes to its cell, and 定位 goes there again; a click on the open line closes it", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { fake, user } = drawn;
  const first = await openFinding(drawn, "收入合计等于各项之和");
  expect(status()).toBe("已定位到 收支情况!B7。");
  first.getByRole("button", { name: "定位到 收支情况!B7" }).focus();
  await user.keyboard("{Enter}");
  expect(fake.calls.filter((c) => c === `locateFinding ${must!.key}`)).toHaveLength(2);
  await user.click(button("强制：收入合计等于各项之和，B7"));
  expect(first.queryByText(must!.message)).toBeNull();
});

test("level, sheet, rule and words filter the list, with how many there are; an empty result offers the way back", async () => {
  const { user } = await drawChecked(undefined, TAB);
  await user.click(button(/^强制 4/));
  expect(titles()).toHaveLength(4);
  expect(screen.queryByRole("button", { name: /^待填/ })).toBeNull();
  await user.click(button("筛选"));
  const rules = screen.getByRole("combobox", { name: "审核规则" });
  await user.selectOptions(rules, "扣分必须写明原因（2）");
  expect(titles()).toEqual(["扣分必须写明原因", "扣分必须写明原因"]);
  await user.selectOptions(rules, "全部规则");
  await user.selectOptions(screen.getByRole("combobox", { name: "所在部分" }), "报告综述（1）");
  expect(titles()).toEqual(["占比的基数写错"]);
  await user.type(screen.getByRole("searchbox", { name: "查找问题" }), "没有这样的字");
  expect(screen.getByText("没有符合条件的问题。")).toBeTruthy();
  await user.click(button("显示全部问题"));
  expect(titles()).toHaveLength(8);
});

test("a suggestion is written only after old and new were shown", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { fake, user } = drawn;
  await openFinding(drawn, must!.title);
  await user.click(button("采用建议：收入合计等于各项之和"));
  const ask = screen.getByRole("group", { name: "确认后会写入单元格：" });
  expect(document.activeElement).toBe(ask);
  for (const words of ["原为 7138.21", "改为 7138.12", "恢复公式 =SUM(C7:G7)"])
    expect(within(ask).getByText(words)).toBeTruthy();
  expect(fake.calls.some((c) => c.startsWith("applySuggestion"))).toBe(false);
  await user.click(within(ask).getByRole("button", { name: "确认写入" }));
  expect(fake.calls).toContain(`applySuggestion ${must!.key}`);
  expect(titles()).not.toContain("收入合计等于各项之和");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "审核发现的问题" }));
});

test("declining a suggestion writes nothing and returns the focus to the card", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { fake, user } = drawn;
  await openFinding(drawn, must!.title);
  await user.click(button("采用建议：收入合计等于各项之和"));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("group", { name: "确认后会写入单元格：" })).toBeNull();
  expect(fake.calls.some((c) => c.startsWith("applySuggestion"))).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole("article", { name: "收入合计等于各项之和" }));
});

test("a hint is explained with reason and name, and shows both with the date", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { fake, user } = drawn;
  await openFinding(drawn, "各表的机构应当相同");
  await user.click(button("说明：各表的机构应当相同"));
  const form = within(screen.getByRole("form", { name: "说明：各表的机构应当相同" }));
  expect(document.activeElement).toBe(form.getByRole("textbox", { name: /审核说明/ }));
  await user.click(form.getByRole("button", { name: "保存说明" }));
  expect(form.getByText("请写明原因。")).toBeTruthy();
  expect(form.getByText("请填说明人姓名。")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  await user.type(form.getByRole("textbox", { name: /审核说明/ }), "该站未独立核算。");
  await user.type(form.getByRole("textbox", { name: /说明人/ }), "王五");
  await user.click(form.getByRole("button", { name: "保存说明" }));
  expect(fake.calls).toContain(`explain ${hint!.key} 王五 该站未独立核算。`);
  const explained = card("各表的机构应当相同");
  for (const words of ["已说明", "该站未独立核算。", "王五 2022-03-02"])
    expect(explained.getByText(words)).toBeTruthy();
});

test("an explanation that is half written is there again after another screen, until it is cancelled", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { user } = drawn;
  const write = (): Promise<void> => user.click(button("说明：各表的机构应当相同"));
  const reason = (): HTMLElement => screen.getByRole("textbox", { name: /审核说明/ });
  await openFinding(drawn, "各表的机构应当相同");
  await write();
  await user.type(reason(), "该站未独立核算");
  for (const tab of [/^总览/, /^问题/]) await user.click(screen.getByRole("tab", { name: tab }));
  await write();
  expect(reason()).toHaveProperty("value", "该站未独立核算");
  await user.click(button("取消"));
  await write();
  expect(reason()).toHaveProperty("value", "");
});

test("the next explanation offers the same name", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { user } = drawn;
  await openFinding(drawn, "各表的机构应当相同");
  await user.click(button("说明：各表的机构应当相同"));
  await user.keyboard("原因");
  await user.type(screen.getByRole("textbox", { name: /说明人/ }), "王五{Enter}");
  await openFinding(drawn, "经济分类合计有尾差");
  await user.click(button("说明：经济分类合计有尾差"));
  expect(screen.getByRole("textbox", { name: /说明人/ })).toHaveProperty("value", "王五");
});

test("强制 findings offer no explanation", async () => {
  const drawn = await drawChecked(undefined, TAB);
  expect((await openFinding(drawn, "收入合计等于各项之和")).queryByRole("button", { name: /说明/ })).toBeNull();
});

test("a lapsed explanation stands struck out beside the finding it was for", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const rounding = await openFinding(drawn, "经济分类合计有尾差");
  expect(rounding.getByText("原说明已失效：所说明的数字变了")).toBeTruthy();
  expect(rounding.getByText("各分类按万元四舍五入。")).toBeTruthy();
});

test("hundreds of findings are drawn a hundred at a time", async () => {
  const { user } = await drawChecked({ ...publishedBook(), check: checkOf(manyFindings(230)) }, TAB);
  const drawn = (): number => document.querySelectorAll("article").length;
  expect(drawn()).toBe(100);
  expect(screen.getByText("显示 100 条，共 230 条。")).toBeTruthy();
  await user.click(button("再显示 100 条"));
  expect(drawn()).toBe(200);
  await user.click(button("再显示 30 条"));
  expect(drawn()).toBe(230);
  expect(screen.queryByText(/再显示/)).toBeNull();
});

test("selecting a cell opens its finding, scrolls to it, and takes no focus", async () => {
  const { fake } = await drawChecked(undefined, TAB);
  const scrolled: Element[] = [];
  jest.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    scrolled.push(this);
  });
  const before = document.activeElement;
  act(() => fake.select([hint!.key]));
  const current = screen.getByRole("article", { current: true });
  expect(current.textContent).toContain(hint!.message);
  expect(current.contains(scrolled.at(-1) ?? null)).toBe(true);
  expect(document.activeElement).toBe(before);
  expect(status()).toBe("所选单元格有 1 条问题。");
});

test("a check that changes the list while somebody types in the sheet takes no focus", async () => {
  const { fake } = await drawChecked(undefined, TAB);
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  act(() => (document.activeElement as HTMLElement).blur());
  await act(async () => fake.live(checkOf(publishedFindings.slice(1))));
  expect(document.activeElement).toBe(document.body);
});

test("of several findings at a cell the one that is open stays, and is the only one that scrolls", async () => {
  const drawn = await drawChecked(undefined, TAB);
  await openFinding(drawn, must!.title);
  const scrolled = jest.spyOn(Element.prototype, "scrollIntoView").mockClear();
  act(() => drawn.fake.select([hint!.key, must!.key]));
  expect(card(must!.title).getByText(must!.message)).toBeTruthy();
  expect(screen.getAllByRole("article", { current: true })).toHaveLength(2);
  expect(scrolled).not.toHaveBeenCalled();
});

test("when only what was explained is left, that is a success", async () => {
  await drawChecked({ ...publishedBook(), check: checkOf([publishedFindings[2]!]) }, TAB);
  expect(screen.getByText("没有问题")).toBeTruthy();
  expect(titles()).toEqual(["与上年相比变动较大"]);
});

test("no findings is shown as a success", async () => {
  await drawChecked(cleanBook(), TAB);
  expect(screen.getByText("没有问题")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("corrections of one paragraph are one step, shown as the words that change", async () => {
  const sentence = publishedFindings[7]!;
  const was = `${"前文".repeat(30)}工资占基本支出，补助占基本支出。`;
  const value = was.replaceAll("占基本", "占总");
  const keys = ["a", "b"];
  const proposed = keys.map((key) => ({
    ...sentence,
    key,
    suggestion: { ...sentence.suggestion!, was, together: { keys, value } },
  }));
  const drawn = await drawChecked({ ...publishedBook(), check: checkOf(proposed) }, TAB);
  await openFinding(drawn, sentence.title);
  await drawn.user.click(button(`采用建议：${sentence.title}`));
  const ask = screen.getByRole("group", { name: "这段文字有 2 处建议，确认后一次改好：" });
  expect(
    within(ask)
      .getAllByRole("deletion")
      .map((d) => d.textContent),
  ).toEqual(["基本", "基本"]);
  expect(ask.textContent).not.toContain("前文".repeat(10));
  await drawn.user.click(within(ask).getByRole("button", { name: "写入 2 处" }));
  expect(drawn.fake.calls).toContain("applySuggestion a b");
});
