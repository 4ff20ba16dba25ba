import { createPane } from "../../../src/ui";
import type { Pane } from "../../../src/ui";
import { cleanCheck, checkOf } from "../support/checks";
import { cleanBook, createFakeSession, damagedBook, editing, emptyBook, publishedBook } from "../support/fakeSession";
import type { Book, FakeSession } from "../support/fakeSession";
import { manyFindings, publishedFindings } from "../support/findings";
import { brokenStamp } from "../support/records";

const start = async (book?: Book): Promise<{ readonly fake: FakeSession; readonly pane: Pane }> => {
  const fake = createFakeSession(book);
  const pane = createPane(fake);
  await pane.start();
  fake.calls.length = 0;
  return { fake, pane };
};

/** What is under way in the background has ended after one turn of the event loop. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const must = publishedFindings[0]!;
const hint = publishedFindings[1]!;

describe("starting", () => {
  test("an installed form is read with its explanations and stamp, and nothing is checked or marked", async () => {
    const fake = createFakeSession();
    const pane = createPane(fake);
    await pane.start();
    expect(fake.calls).toEqual(["state", "explanations", "stampState", "onLive", "onSelected"]);
    expect(pane.state().workbook).toMatchObject({ kind: "installed", year: "2021" });
  });

  test("a damaged form brings the list of its faults", async () => {
    const { pane } = await start(damagedBook());
    expect(pane.state().faults).toHaveLength(3);
    expect(pane.state().status).toEqual({ text: "有 3 处结构被改动，部分数字找不到。", tone: "attention" });
  });

  test("a pane that cannot listen still works, and says so", async () => {
    const fake = createFakeSession();
    fake.failNext("onLive", editing);
    const pane = createPane(fake);
    await pane.start();
    expect(pane.state().problem?.what).toBe(editing.what);
    await pane.actions.check();
    expect(pane.state().check?.verdict).toBe("不能上报");
  });

  test("after stopping, events change nothing", async () => {
    const fake = createFakeSession();
    const pane = createPane(fake);
    const stop = await pane.start();
    await stop();
    fake.live(cleanCheck);
    expect(pane.state().check).toBeUndefined();
  });
});

describe("installing and repairing", () => {
  test("after installing the form is there and the sentence names the new sheets", async () => {
    const { fake, pane } = await start(emptyBook());
    await pane.actions.install({ department: "某局", year: "2021", edition: "yueyang-2021" });
    expect(fake.calls).toEqual(["install 某局 2021 yueyang-2021", "state", "explanations", "stampState"]);
    expect(pane.state().workbook).toEqual({ kind: "installed", department: "某局", year: "2021" });
    expect(pane.state().status.text).toBe("已建好自评表，新增 3 张工作表：封面、收支情况、评分表。");
  });

  test("repairing one fault looks again and keeps the rest", async () => {
    const { fake, pane } = await start(damagedBook());
    await pane.actions.repair([fake.book.faults[0]!.id]);
    expect(pane.state().faults).toHaveLength(2);
    expect(pane.state().status.text).toBe("已修复 1 处结构问题。");
  });
});

describe("one action at a time", () => {
  test("while a check runs its progress shows, and a second action is refused", async () => {
    const { fake, pane } = await start();
    const open = fake.holdNext("check");
    const first = pane.actions.check();
    expect(pane.state().busy).toBe("正在全审……");
    await expect(pane.actions.clearMarks()).resolves.toBe(false);
    open();
    await expect(first).resolves.toBe(true);
    expect(pane.state().busy).toBeUndefined();
    expect(fake.calls).not.toContain("clearMarks");
  });

  test("a problem is told as what, why and next, and 重试 does the whole action once more", async () => {
    const { fake, pane } = await start();
    fake.failNext("explain", editing);
    await pane.actions.explain({ key: hint.key, reason: "未独立核算", by: "张三" });
    expect(pane.state().problem).toMatchObject({ what: editing.what, why: editing.why, next: editing.next });
    expect(pane.state().check).toBeUndefined();
    await pane.state().problem!.retry();
    expect(pane.state().problem).toBeUndefined();
    expect(pane.state().check?.findings.find((f) => f.key === hint.key)?.explanation?.by).toBe("张三");
  });

  test("an error that is no Problem is told without its technical words", async () => {
    const { fake, pane } = await start();
    fake.failNext("check", new Error("undefined is not a function"));
    await pane.actions.check();
    expect(pane.state().problem?.what).toBe("这一步没有做完");
    expect(JSON.stringify(pane.state().problem)).not.toContain("undefined is not");
  });

  test("a failed reading in the background keeps the verdict and can be tried again", async () => {
    const { fake, pane } = await start();
    fake.failNext("stampState", editing);
    fake.book.stamp = brokenStamp;
    await pane.actions.check();
    expect(pane.state().check?.verdict).toBe("不能上报");
    expect(pane.state().stamp).toEqual({ state: "none" });
    await pane.state().problem!.retry();
    expect(pane.state().stamp).toBe(brokenStamp);
    expect(pane.state().problem).toBeUndefined();
  });
});

describe("checking", () => {
  test("the status says the verdict and its one sentence", async () => {
    const { pane } = await start();
    await pane.actions.check();
    expect(pane.state().status).toEqual({ text: "全审完成：不能上报。有 4 处强制性问题必须改正。", tone: "attention" });
  });

  test("a clean check is good news", async () => {
    const { pane } = await start(cleanBook());
    await pane.actions.check();
    expect(pane.state().status.tone).toBe("good");
  });

  test("paragraphs are read again after a check only if they were looked at", async () => {
    const { fake, pane } = await start();
    await pane.actions.check();
    expect(fake.calls).not.toContain("paragraphs");
    pane.actions.show("prose");
    await settled();
    fake.calls.length = 0;
    await pane.actions.check();
    expect(fake.calls).toEqual(["check", "explanations", "stampState", "paragraphs"]);
  });

  test("a person's edit shows at once, even while another action runs", async () => {
    const { fake, pane } = await start();
    await pane.actions.check();
    const open = fake.holdNext("makeResultSheet");
    const running = pane.actions.makeResultSheet();
    fake.live(cleanCheck);
    expect(pane.state().check?.verdict).toBe("可以上报");
    expect(pane.state().status.text).toBe("已按您的修改重新检查：可以上报。没有需要处理的问题。");
    open();
    await running;
    expect(pane.state().status.text).toBe("校验结果表已生成，在 校验结果!A1。");
  });

  test("after a live check explanations and stamp are read again", async () => {
    const { fake, pane } = await start();
    fake.book.stamp = brokenStamp;
    fake.live(cleanCheck);
    await settled();
    expect(pane.state().stamp).toBe(brokenStamp);
  });
});

describe("findings", () => {
  test("locating selects the finding and says where it is", async () => {
    const { fake, pane } = await start();
    await pane.actions.locateFinding(must);
    expect(fake.calls).toEqual([`locateFinding ${must.key}`]);
    expect(pane.state().selected).toEqual([must.key]);
    expect(pane.state().status.text).toBe("已定位到 收支情况!B7。");
  });

  test("a suggestion is applied, then everything is checked again, in one sentence", async () => {
    const { pane } = await start();
    await pane.actions.check();
    pane.actions.openPanel({ kind: "apply", key: must.key });
    await pane.actions.applySuggestion(must);
    expect(pane.state().panel).toBeUndefined();
    expect(pane.state().check?.findings.some((f) => f.key === must.key)).toBe(false);
    expect(pane.state().status.text).toBe("已把 收支情况!B7 改为 7138.12。全审完成：不能上报。有 3 处强制性问题必须改正。");
  });

  test("the name under an explanation is offered again for the next one", async () => {
    const { pane } = await start();
    await pane.actions.explain({ key: hint.key, reason: "未独立核算", by: "张三" });
    expect(pane.state().signer).toBe("张三");
  });

  test("changing a filter begins the list anew; more is drawn slice by slice", async () => {
    const { pane } = await start({ ...publishedBook(), check: checkOf(manyFindings(900)) });
    await pane.actions.check();
    pane.actions.showMore();
    expect(pane.state().shown).toBe(200);
    pane.actions.setFilter({ kind: "explain" });
    expect(pane.state()).toMatchObject({ shown: 100, filter: { kind: "explain", group: "", text: "" } });
  });

  test("showing a finding lifts the filter and draws as far as it stands", async () => {
    const findings = manyFindings(900);
    const { pane } = await start({ ...publishedBook(), check: checkOf(findings) });
    await pane.actions.check();
    pane.actions.setFilter({ text: "没有这样的字" });
    pane.actions.showFinding(findings[899]!.key);
    expect(pane.state()).toMatchObject({ screen: "findings", shown: 900, filter: { text: "" }, selected: [findings[899]!.key] });
  });
});

describe("selecting a cell in the sheet", () => {
  test.each([
    ["on another screen", "overview", "", "所选单元格有 1 条问题，可在“问题”页查看。"],
    ["in the list", "findings", "", "所选单元格有 1 条问题。"],
    ["behind a filter", "findings", "没有这样的字", "所选单元格有 1 条问题，被当前筛选条件隐藏了。"],
  ] as const)("%s is said in the status line", async (_, screen, filter, expected) => {
    const { fake, pane } = await start();
    await pane.actions.check();
    pane.actions.show(screen);
    pane.actions.setFilter({ text: filter });
    fake.select([must.key]);
    expect(pane.state().selected).toEqual([must.key]);
    expect(pane.state().status.text).toBe(expected);
  });

  test("a finding further down is drawn", async () => {
    const findings = manyFindings(900);
    const { fake, pane } = await start({ ...publishedBook(), check: checkOf(findings) });
    await pane.actions.check();
    fake.select([findings[500]!.key]);
    expect(pane.state().shown).toBe(800);
  });

  test("a cell without findings ends the highlight and says nothing", async () => {
    const { fake, pane } = await start();
    await pane.actions.check();
    fake.select([must.key]);
    const { status } = pane.state();
    fake.select([]);
    expect(pane.state()).toMatchObject({ selected: [], status });
  });
});

describe("scores", () => {
  test("the scoring sheet brings its own score and says what was kept", async () => {
    const { pane } = await start(cleanBook());
    await pane.actions.check();
    await pane.actions.makeScoreSheet();
    expect(pane.state().scoreSheetMade).toBe(true);
    expect(pane.state().status.text).toBe("评分表已生成，在 评分表!A1。您填过的自评得分和原因都保留了。");
  });

  test("scores taken over are checked again, and the scoring sheet counts as old", async () => {
    const { fake, pane } = await start();
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
    const { fake, pane } = await start(cleanBook());
    await pane.actions.doNext({ kind });
    expect(fake.calls[0]).toBe(call);
  });

  test("locating the first error opens it in the list and goes to the cell", async () => {
    const { fake, pane } = await start();
    await pane.actions.check();
    await pane.actions.doNext({ kind: "locate", key: must.key });
    expect(pane.state()).toMatchObject({ screen: "findings", selected: [must.key], panel: undefined });
    expect(fake.calls.at(-1)).toBe(`locateFinding ${must.key}`);
  });

  test("explaining the first hint also opens its form", async () => {
    const { pane } = await start();
    await pane.actions.check();
    await pane.actions.doNext({ kind: "explain", key: hint.key });
    expect(pane.state().panel).toEqual({ kind: "explain", key: hint.key });
  });
});

describe("prose", () => {
  test("the screen reads the paragraphs once", async () => {
    const { fake, pane } = await start();
    pane.actions.show("prose");
    await settled();
    pane.actions.show("overview");
    pane.actions.show("prose");
    await settled();
    expect(fake.calls).toEqual(["paragraphs"]);
    expect(pane.state().status.text).toBe("已核对 3 段文字，其中 1 段有不一致的数字。");
  });

  test("a refreshed paragraph is checked and read again", async () => {
    const { fake, pane } = await start();
    pane.actions.show("prose");
    await settled();
    fake.calls.length = 0;
    await pane.actions.writeParagraph(pane.state().paragraphs![0]!);
    expect(fake.calls).toEqual(["writeParagraph scale", "check", "explanations", "stampState", "paragraphs"]);
    expect(pane.state().paragraphs![0]!.proposal).toBeUndefined();
  });
});
