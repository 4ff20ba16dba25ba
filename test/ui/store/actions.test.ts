import { checkOf } from "../support/checks";
import { cleanBook, publishedBook } from "../support/fakeSession";
import { manyFindings, publishedFindings } from "../support/findings";
import { settled, startPane } from "../support/startPane";

const must = publishedFindings[0]!;
const hint = publishedFindings[1]!;

describe("findings", () => {
  test("locating selects the finding and says where it is", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.locateFinding(must);
    expect(fake.calls).toEqual([`locateFinding ${must.key}`]);
    expect(pane.state().selected).toEqual([must.key]);
    expect(pane.state().status.text).toBe("已定位到 收支情况!B7。");
  });

  test("marks that could not be made are said with the verdict", async () => {
    const { fake, pane } = await startPane(cleanBook());
    fake.book.check = { ...fake.book.check, unmarked: "表格里的标记没有更新：您正在编辑单元格。请先按回车。" };
    await pane.actions.check();
    expect(pane.state().status).toEqual({
      tone: "attention",
      text: expect.stringMatching(/^全审完成：可以上报。.*表格里的标记没有更新/) as unknown,
    });
    expect(pane.state().problem).toBeUndefined();
  });

  test("a suggestion is applied, then everything is checked again, in one sentence", async () => {
    const { pane } = await startPane();
    await pane.actions.check();
    pane.actions.openPanel({ kind: "apply", key: must.key });
    await pane.actions.applySuggestion(must);
    expect(pane.state().panel).toBeUndefined();
    expect(pane.state().check?.findings.some((f) => f.key === must.key)).toBe(false);
    expect(pane.state().status.text).toBe("已写入：收支情况!B7 现为 7138.12。全审完成：不能上报。还有 6 条要处理。");
  });

  test("several figures are told by the first, and a finding that stays is told to stay", async () => {
    const { pane, fake } = await startPane();
    fake.applySuggestion = async () => ({
      now: ["收支情况!B7 现为 7138.12", "收支情况!B8 现为 1"],
      stays: "“收入合计”应为 7138.12。",
    });
    await pane.actions.applySuggestion(must);
    expect(pane.state().status.text).toContain(
      "已写入：收支情况!B7 现为 7138.12，另有 1 个数一并改写。但这个问题还在：“收入合计”应为 7138.12。",
    );
  });

  test("the name under an explanation is offered again for the next one", async () => {
    const { pane } = await startPane();
    await pane.actions.explain({ key: hint.key, reason: "未独立核算", by: "张三" });
    expect(pane.state().signer).toBe("张三");
  });

  test("changing a filter begins the list anew; more is drawn slice by slice", async () => {
    const { pane } = await startPane({ ...publishedBook(), check: checkOf(manyFindings(900)) });
    await pane.actions.check();
    pane.actions.showMore();
    expect(pane.state().shown).toBe(200);
    pane.actions.setFilter({ kind: "explain" });
    expect(pane.state()).toMatchObject({ shown: 100, filter: { kind: "explain", group: "", text: "" } });
  });

  test("showing a finding lifts the filter and draws as far as it stands", async () => {
    const findings = manyFindings(900);
    const { pane } = await startPane({ ...publishedBook(), check: checkOf(findings) });
    await pane.actions.check();
    pane.actions.setFilter({ text: "没有这样的字" });
    pane.actions.showFinding(findings[899]!.key);
    expect(pane.state()).toMatchObject({
      screen: "findings",
      shown: 900,
      filter: { text: "" },
      selected: [findings[899]!.key],
    });
  });
});

describe("selecting a cell in the sheet", () => {
  test.each([
    ["on another screen", "overview", "", "所选单元格有 1 条问题，可在“问题”页查看。"],
    ["in the list", "findings", "", "所选单元格有 1 条问题。"],
    ["behind a filter", "findings", "没有这样的字", "所选单元格有 1 条问题，被当前筛选条件隐藏了。"],
  ] as const)("%s is said in the status line", async (_, screen, filter, expected) => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    pane.actions.show(screen);
    pane.actions.setFilter({ text: filter });
    fake.select([must.key]);
    expect(pane.state().selected).toEqual([must.key]);
    expect(pane.state().status.text).toBe(expected);
  });

  test("is not said before the first 全审, when there is no list yet", async () => {
    const { fake, pane } = await startPane();
    const before = pane.state().status;
    fake.select([must.key]);
    expect(pane.state().status).toEqual(before);
  });

  test("a finding further down is drawn", async () => {
    const findings = manyFindings(900);
    const { fake, pane } = await startPane({ ...publishedBook(), check: checkOf(findings) });
    await pane.actions.check();
    fake.select([findings[500]!.key]);
    expect(pane.state().shown).toBe(800);
  });

  test("the selection that 定位 itself made leaves its sentence", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    await pane.actions.locateFinding(must);
    fake.select([must.key, hint.key]);
    expect(pane.state().status.text).toBe("已定位到 收支情况!B7。");
    expect(pane.state().selected).toEqual([must.key, hint.key]);
  });

  test("a cell without findings ends the highlight and says nothing", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    fake.select([must.key]);
    const { status } = pane.state();
    fake.select([]);
    expect(pane.state()).toMatchObject({ selected: [], status });
  });
});

describe("scores", () => {
  test("the scoring sheet brings its own score and says what was kept", async () => {
    const { pane } = await startPane(cleanBook());
    await pane.actions.check();
    await pane.actions.makeScoreSheet();
    expect(pane.state().scoreSheetMade).toBe(true);
    expect(pane.state().status.text).toBe("评分表已生成，在 评分表!A1。您填过的自评得分和原因都保留了。");
  });

  test("scores taken over are checked again, and the scoring sheet counts as old", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.makeScoreSheet();
    await pane.actions.takeOver([{ indicator: "fundBalance", score: "2" }]);
    expect(fake.calls).toContain("takeOver fundBalance=2");
    expect(pane.state().scoreSheetMade).toBe(false);
    expect(pane.state().check?.score.indicators.find((i) => i.id === "fundBalance")?.selfScore).toBe("2");
  });
});

describe("doing the next step", () => {
  test.each([
    ["check", "check"],
    ["scoreSheet", "makeScoreSheet"],
    ["stamp", "stamp"],
    ["restamp", "stamp"],
    ["resultSheet", "makeResultSheet"],
  ] as const)("%s calls %s", async (kind, call) => {
    const { fake, pane } = await startPane(cleanBook());
    await pane.actions.doNext({ kind });
    expect(fake.calls[0]).toBe(call);
  });

  test("locating the first error opens it in the list and goes to the cell", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    await pane.actions.doNext({ kind: "locate", key: must.key });
    expect(pane.state()).toMatchObject({ screen: "findings", selected: [must.key], panel: undefined });
    expect(fake.calls.at(-1)).toBe(`locateFinding ${must.key}`);
  });

  test("explaining the first hint also opens its form", async () => {
    const { pane } = await startPane();
    await pane.actions.check();
    await pane.actions.doNext({ kind: "explain", key: hint.key });
    expect(pane.state().panel).toEqual({ kind: "explain", key: hint.key });
  });
});

describe("prose", () => {
  test("a refreshed paragraph is checked and read again", async () => {
    const { fake, pane } = await startPane();
    pane.actions.show("prose");
    await settled();
    fake.calls.length = 0;
    await pane.actions.writeParagraph(pane.state().paragraphs![0]!);
    expect(fake.calls).toEqual(["writeParagraph scale", "check"]);
    expect(pane.state().paragraphs![0]!.proposal).toBeUndefined();
  });
});
