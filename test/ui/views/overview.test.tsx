/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { checkOf, cleanCheck, publishedCheck } from "../support/checks";
import { button, draw, drawChecked, seriousFindings, status } from "../support/draw";
import { cleanBook, damagedBook, editing, publishedBook } from "../support/fakeSession";
import { publishedFindings } from "../support/findings";
import { beginning, brokenStamp, intactStamp } from "../support/records";
import { publishedScore } from "../support/score";
import { without } from "../support/without";

const verdict = () => within(screen.getByRole("region", { name: "审核结论" }));

test("before any check it says where to begin, how to add rows, and the main button is 全审", async () => {
  const { user } = await draw();
  expect(screen.getByText(/从“封面”起逐张填写；.*在灰色细行上方插入行/)).toBeTruthy();
  expect(screen.getByText("还没有全审")).toBeTruthy();
  await user.click(button("全审"));
  expect(verdict().getByText("不能上报")).toBeTruthy();
  expect(status()).toBe("全审完成：不能上报。还有 7 条要处理。");
});

test.each([
  ["不能上报", publishedFindings],
  ["需要说明", publishedFindings.filter((f) => f.level === "提示")],
  ["请核实", publishedFindings.filter((f) => f.outcome === "unsure")],
  ["可以上报", []],
] as const)("the verdict %s stands first, with its sentence, and axe finds nothing serious", async (word, findings) => {
  await drawChecked({ ...publishedBook(), check: checkOf(findings) });
  expect(verdict().getByText(word)).toBeTruthy();
  expect(verdict().getByText(checkOf(findings).summary)).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("score, grade, the rules' total and the counts are there", async () => {
  await drawChecked();
  const score = within(screen.getByRole("region", { name: "自评得分" }));
  for (const words of ["98", "／ 100 分", "等次：优", "按规则计算为 97 分"])
    expect(score.getByText(words)).toBeTruthy();
  expect(
    screen.getByRole("region", { name: "核对 96 项：一致 86，不一致 4，未能核对 6；1 条已说明" }).textContent,
  ).toContain("一致 86");
});

test("a count leads to its findings", async () => {
  const { user } = await drawChecked();
  await user.click(button(/提示.*查看这些问题/));
  expect(screen.getByRole("tab", { selected: true }).textContent).toContain("问题");
  expect(button(/^提示 2/).getAttribute("aria-pressed")).toBe("true");
});

test("a count is the number of findings that it leads to", async () => {
  const twice = [1, 2].map((n) => ({ ...publishedFindings[5]!, key: `${n}` }));
  const { user } = await drawChecked({
    ...publishedBook(),
    check: { ...checkOf(twice), counts: { ...checkOf(twice).counts, unsure: 1 } },
  });
  await user.click(button(/^待核实 2.*查看这些问题/));
  expect(screen.getAllByRole("article")).toHaveLength(2);
});

test("while indicators wait for a score the rules' total says how many", async () => {
  const score = without(publishedScore, "ruleTotal");
  await drawChecked({ ...publishedBook(), check: { ...checkOf([]), score } });
  expect(screen.getByText("还有 1 项没有得分，补齐后给出按规则的总分")).toBeTruthy();
});

test("what made the total another than the sum stands under it", async () => {
  const totalSteps = ["各项自评合计 100 分", "“数量指标”实际值超过目标值 50.00 %（限 30 %），总分扣 2 分"];
  await drawChecked({ ...publishedBook(), check: { ...checkOf([]), score: { ...publishedScore, totalSteps } } });
  for (const step of totalSteps) expect(screen.getByText(step)).toBeTruthy();
});

test("checks that did not run are named with what they wait for", async () => {
  const { user } = await drawChecked();
  await user.click(button("暂不检查的 1 项"));
  expect(screen.getByText("等“收入合计等于各项之和”改正后再检查：当年结余等于收入减支出。")).toBeTruthy();
});

test("the main button goes to the first error and leaves the focus in the pane", async () => {
  const { fake, user } = await drawChecked();
  await user.click(button("定位第一处错误"));
  expect(fake.calls.at(-1)).toBe(`locateFinding ${publishedFindings[0]!.key}`);
  expect(screen.getByRole("article", { current: true }).textContent).toContain("收入合计等于各项之和");
  expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
});

test("a clean report is led from the scoring sheet over the stamp to the result sheet", async () => {
  const { fake, user } = await drawChecked(cleanBook());
  await user.click(within(screen.getByRole("region", { name: "下一步" })).getByRole("button", { name: "生成评分表" }));
  expect(status()).toBe("评分表已生成，在 评分表!A1。您填过的自评得分和原因都保留了。");
  await user.click(button("做上报标记"));
  expect(screen.getByText("2022-03-05 做了上报标记，之后没有改动。")).toBeTruthy();
  await user.click(button("生成校验结果表"));
  expect(fake.calls.filter((c) => ["makeScoreSheet", "stamp", "makeResultSheet"].includes(c))).toEqual([
    "makeScoreSheet",
    "stamp",
    "makeResultSheet",
  ]);
});

test("a broken stamp lists the changed fields and leads to their cells", async () => {
  const { fake, user } = await drawChecked({ ...cleanBook(), stamp: brokenStamp });
  const stamp = within(screen.getByRole("region", { name: "上报标记" }));
  expect(stamp.getByText("89.88 → 98.88")).toBeTruthy();
  expect(stamp.getByText("（空） → 2022-03-06")).toBeTruthy();
  await user.click(stamp.getByRole("button", { name: "定位到 收支情况!G7" }));
  expect(fake.calls.at(-1)).toBe("locate 收支情况!G7");
  expect(stamp.getByText(/之后有 2 处改动/)).toBeTruthy();
  expect(stamp.queryByText(/汇总/)).toBeNull();
  await user.click(stamp.getByRole("button", { name: "随之变动的合计、比率 1 处" }));
  expect(stamp.getByText(/汇总/)).toBeTruthy();
});

test("other actions are at hand: marks are cleared with a sentence that reassures", async () => {
  const { fake, user } = await drawChecked();
  await user.click(button("清除标记"));
  expect(fake.calls.at(-1)).toBe("clearMarks");
  expect(status()).toBe("标记已清除，表格原来的格式没有变。");
});

test("lapsed explanations are announced on the first screen", async () => {
  const { user } = await drawChecked();
  expect(screen.getByText(/有 1 条审核说明因数字变动已失效/)).toBeTruthy();
  await user.click(button("查看说明"));
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("说明");
});

test("a person's edit in the sheet updates the verdict", async () => {
  const { fake } = await drawChecked();
  await act(async () => fake.live(cleanCheck));
  expect(verdict().getByText("可以上报")).toBeTruthy();
  expect(status()).toContain("已按您的修改重新检查");
});

test("a click under way while an edit was checked does what the main button said when it was aimed at", async () => {
  const { fake } = await draw();
  const clock = jest.spyOn(performance, "now");
  const clickAfter = async (ms: number): Promise<void> => {
    clock.mockReturnValue(1_000 + ms);
    await act(async () => fireEvent.click(button("定位第一处错误")));
  };
  clock.mockReturnValue(1_000);
  act(() => button("全审").focus());
  await act(async () => fake.live(publishedCheck));
  await clickAfter(299);
  expect(fake.calls.at(-1)).toBe("check");
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("总览");
  await clickAfter(300);
  expect(fake.calls.at(-1)).toBe(`locateFinding ${publishedFindings[0]!.key}`);
  clock.mockRestore();
});

test("nobody was about to click a main button that had neither the pointer nor the focus: it means what it says", async () => {
  const { fake } = await draw();
  await act(async () => fake.live(publishedCheck));
  await act(async () => fireEvent.click(button("定位第一处错误")));
  expect(fake.calls.at(-1)).toBe(`locateFinding ${publishedFindings[0]!.key}`);
});

test("a problem shows what, why and next; 重试 tries again, 关闭 puts it away", async () => {
  const { fake, user } = await draw();
  fake.failNext("check", editing);
  await user.click(button("全审"));
  expect(screen.getByText(editing.what)).toBeTruthy();
  expect(screen.getByText(/有一个单元格还在编辑。请按回车结束编辑/)).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fake.failNext("check", editing);
  await user.click(button("重试"));
  await user.click(button("关闭"));
  expect(screen.queryByText(editing.what)).toBeNull();
});

test("while something runs, its progress shows and other actions wait; a cell in edit mode is explained", async () => {
  const { fake, pane, user } = await draw();
  const open = fake.holdNext("check");
  await user.click(button("全审"));
  expect(status()).toBe("正在全审……");
  expect(button("生成评分表").getAttribute("aria-disabled")).toBe("true");
  act(() => pane.actions.setWaiting(true));
  expect(status()).toBe("正在全审……请先按回车结束单元格编辑，这里会接着做。");
  expect(button("停止：正在全审……")).toBeTruthy();
  await act(async () => open());
  expect(await screen.findByText("不能上报")).toBeTruthy();
});

const steps = () => within(screen.getByRole("list", { name: "填报步骤" })).getAllByRole("listitem");

test("while the report is being filled in it is not accused: how much is left, sheet by sheet, and the way to the first blank", async () => {
  const filling = { ...publishedFindings[0]!, key: "todo", outcome: "todo" as const };
  const { fake, user } = await drawChecked({ ...publishedBook(), check: checkOf([filling]), progress: beginning });
  expect(verdict().getByText("填报中，还差 40 处")).toBeTruthy();
  expect(verdict().queryByText("不能上报")).toBeNull();
  expect(status()).toBe("全审完成：填报中，还差 40 处。已经填的内容没有发现错误。");
  expect(steps().map((s) => [s.textContent, s.getAttribute("aria-current")])).toEqual([
    ["建表已完成", null],
    ["2填报进行中", "step"],
    ["3全审未开始", null],
    ["4评分表未开始", null],
    ["5上报未开始", null],
  ]);
  await user.click(button("去填第一处空白"));
  await user.click(button("评分表：已填 0 处，还差 25 处，去填第一处"));
  expect(fake.calls.slice(-2)).toEqual(["locate 封面!C9", "locate 评分表!F3"]);
  expect(await seriousFindings()).toEqual([]);
});

test("the guide stands beside the steps and opens in a page of its own", async () => {
  await drawChecked();
  const link = within(screen.getByRole("region", { name: "填报步骤" })).getByRole("link", { name: "填报指南" });
  expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["guide/guide.html", "_blank"]);
});

test("errors in what is filled in already are counted beside what is left", async () => {
  const filling = { ...publishedFindings[0]!, key: "todo", outcome: "todo" as const };
  const { fake } = await drawChecked({
    ...publishedBook(),
    check: checkOf([filling, publishedFindings[0]!]),
    progress: beginning,
  });
  expect(verdict().getByText("已经填的内容里有 1 条错误须改正，列在“问题”页。")).toBeTruthy();
  await act(async () => fake.live(checkOf([filling])));
  expect(status()).toBe("已按您的修改重新检查：填报中，还差 40 处。");
});

test("only scores are left: the main button goes to them", async () => {
  const filling = { ...publishedFindings[0]!, key: "todo", outcome: "todo" as const };
  const { user } = await drawChecked({
    ...publishedBook(),
    check: checkOf([filling]),
    progress: beginning.slice(1),
  });
  await user.click(button("去评分"));
  expect(screen.getByRole("tab", { selected: true }).textContent).toContain("评分");
});

test("after the last step it is said how the report is printed, kept and handed in", async () => {
  const { fake, user } = await drawChecked({ ...cleanBook(), stamp: intactStamp });
  expect(steps().map((s) => s.getAttribute("aria-current"))).toEqual([null, null, null, null, null]);
  await user.click(button("生成校验结果表"));
  const handOut = within(screen.getByRole("region", { name: "可以打印、保存、上报" }));
  expect(handOut.getAllByRole("listitem").map((line) => line.textContent.slice(0, 3))).toEqual([
    "打印：",
    "保存：",
    "导出：",
    "上报以",
  ]);
  await user.click(handOut.getByRole("button", { name: "打印前清除标记" }));
  expect(fake.calls).toContain("prepareToPrint");
  expect(await screen.findByText("标记已清除，分页已重排")).toBeTruthy();
});

test("structural faults are listed first and repaired one by one or together", async () => {
  const { fake, user } = await draw(damagedBook());
  expect(screen.getByRole("heading", { name: "某市工业和信息化局 2021年度" })).toBeTruthy();
  const faults = within(screen.getByRole("region", { name: "表格结构需要修复" }));
  expect(faults.getAllByRole("listitem")).toHaveLength(3);
  expect(faults.getByText("这一处请您在表格里处理。")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  await user.click(faults.getByRole("button", { name: /修复：名称“自评.收入.合计”/ }));
  expect(fake.calls).toContain("repairStructure name:自评.收入.合计");
  await user.click(button("修复表格结构"));
  expect(await screen.findByRole("heading", { name: "某市工信局 2021年度" })).toBeTruthy();
  expect(screen.queryByRole("region", { name: "表格结构需要修复" })).toBeNull();
});
