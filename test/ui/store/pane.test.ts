import { Problem } from "../../../src/app/ports";
import { createPane } from "../../../src/ui";
import { checkOf, cleanCheck } from "../support/checks";
import { cleanBook, createFakeSession, damagedBook, editing, emptyBook } from "../support/fakeSession";
import { publishedFindings } from "../support/findings";
import { brokenStamp } from "../support/records";
import { settled, startPane } from "../support/startPane";

const hint = publishedFindings[1]!;

describe("starting", () => {
  test("an installed form is read with its explanations and stamp, and nothing is checked or marked", async () => {
    const fake = createFakeSession();
    const pane = createPane(fake);
    await pane.start();
    expect(fake.calls).toEqual(["look", "onLive", "onSelected"]);
    expect(pane.state().workbook).toMatchObject({ kind: "installed", year: "2021" });
  });

  test("a damaged form brings the list of its faults", async () => {
    const { pane } = await startPane(damagedBook());
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
  test("a form that vanished is noticed by the check that fails for it", async () => {
    const { fake, pane } = await startPane();
    fake.book.workbook = { kind: "empty" };
    fake.failNext("check", new Problem("notOurs", "这个工作簿里没有自评表", "", "请先安装自评表。"));
    await pane.actions.check();
    expect(pane.state().workbook).toEqual({ kind: "empty" });
    expect(pane.state().problem?.what).toBe("这个工作簿里没有自评表");
  });

  test("a structure that broke while the pane was open is noticed by the next check", async () => {
    const { fake, pane } = await startPane();
    Object.assign(fake.book, damagedBook());
    await pane.actions.check();
    expect(pane.state().faults).toHaveLength(3);
    await pane.actions.doNext({ kind: "repair" });
    expect(fake.calls.filter((c) => c.startsWith("repairStructure"))).toEqual([
      "repairStructure name:自评.收入.合计,formula:收支情况!B13",
    ]);
    expect(pane.state().status.text).toBe(
      "已修复 2 处结构问题：重新定位 name:自评.收入.合计；重新定位 formula:收支情况!B13。全审完成：不能上报。还有 7 条要处理。",
    );
    expect(pane.state().workbook?.kind).toBe("installed");
  });

  test("after installing the form is there and the sentence names the new sheets", async () => {
    const { fake, pane } = await startPane(emptyBook());
    await pane.actions.install({ department: "某局", year: "2021", edition: "yueyang-2021" });
    expect(fake.calls).toEqual(["install 某局 2021 yueyang-2021", "look"]);
    expect(pane.state().workbook).toEqual({ kind: "installed", department: "某局", year: "2021" });
    expect(pane.state().status.text).toBe("已建好自评表，新增 3 张工作表：封面、收支情况、评分表。");
  });

  test("repairing one fault looks again and keeps the rest", async () => {
    const { fake, pane } = await startPane(damagedBook());
    await pane.actions.repair([fake.book.faults[0]!.id]);
    expect(pane.state().faults).toHaveLength(2);
    expect(pane.state().status.text).toBe("已修复 1 处结构问题：重新定位 name:自评.收入.合计。");
  });

  test("a repair that was refused half way looks again at what is left", async () => {
    const { fake, pane } = await startPane(damagedBook());
    fake.failNext(
      "repairStructure",
      new Problem("missing", "还有 1 处没有修复", "《收入》的表头下面没有汇总行", "请先撤销删除。"),
    );
    fake.book.faults = fake.book.faults.slice(1);
    await pane.actions.repair(fake.book.faults.map((f) => f.id));
    expect(pane.state().faults).toHaveLength(2);
    expect(pane.state().problem?.what).toBe("还有 1 处没有修复");
  });
});

describe("one action at a time", () => {
  test("while a check runs its progress shows, and a second action is refused", async () => {
    const { fake, pane } = await startPane();
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
    const { fake, pane } = await startPane();
    fake.failNext("explain", editing);
    await pane.actions.explain({ key: hint.key, reason: "未独立核算", by: "张三" });
    expect(pane.state().problem).toMatchObject({ what: editing.what, why: editing.why, next: editing.next });
    expect(pane.state().check).toBeUndefined();
    await pane.state().problem!.retry();
    expect(pane.state().problem).toBeUndefined();
    expect(pane.state().check?.findings.find((f) => f.key === hint.key)?.explanation?.by).toBe("张三");
  });

  test("an error that is no Problem is told without its technical words", async () => {
    const { fake, pane } = await startPane();
    fake.failNext("check", new Error("undefined is not a function"));
    await pane.actions.check();
    expect(pane.state().problem?.what).toBe("这一步没有做完");
    expect(JSON.stringify(pane.state().problem)).not.toContain("undefined is not");
  });
});

describe("checking", () => {
  test("the status says the verdict and its one sentence", async () => {
    const { pane } = await startPane();
    await pane.actions.check();
    expect(pane.state().status).toEqual({ text: "全审完成：不能上报。还有 7 条要处理。", tone: "attention" });
  });

  test("a check that is stopped ends at once, shows nothing new, and its late result is not taken in", async () => {
    const { fake, pane } = await startPane();
    const open = fake.holdNext("check");
    const running = pane.actions.check();
    expect(pane.state().busy).toBe("正在全审……");
    pane.state().stop!();
    expect(await running).toBe(false);
    expect(pane.state()).toMatchObject({
      busy: undefined,
      check: undefined,
      status: { text: "全审已停止，没有新的结果。" },
    });
    open();
    await settled();
    expect(pane.state().check).toBeUndefined();
    expect(await pane.actions.check()).toBe(true);
  });

  test("what writes cannot be stopped", async () => {
    const { fake, pane } = await startPane();
    const open = fake.holdNext("makeResultSheet");
    const running = pane.actions.makeResultSheet();
    expect(pane.state().stop).toBeUndefined();
    open();
    await running;
  });

  test("a clean check is good news", async () => {
    const { pane } = await startPane(cleanBook());
    await pane.actions.check();
    expect(pane.state().status.tone).toBe("good");
  });

  test("one call brings everything that is shown", async () => {
    const { fake, pane } = await startPane();
    fake.book.stamp = brokenStamp;
    fake.book.paragraphs = [];
    await pane.actions.check();
    expect(fake.calls).toEqual(["check"]);
    expect(pane.state()).toMatchObject({ stamp: brokenStamp, paragraphs: [] });
  });

  test("opening the paragraphs reads nothing and says what was found in them", async () => {
    const { fake, pane } = await startPane();
    pane.actions.show("prose");
    expect(fake.calls).toEqual([]);
    expect(pane.state().status.text).toBe("已核对 3 段文字，其中 1 段有不一致的数字。");
  });

  test("a person's edit shows at once, even while another action runs", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    const open = fake.holdNext("makeResultSheet");
    const running = pane.actions.makeResultSheet();
    fake.live(cleanCheck);
    expect(pane.state().check?.verdict).toBe("可以上报");
    expect(pane.state().status.text).toBe("已按您的修改重新检查：可以上报。");
    open();
    await running;
    expect(pane.state().status.text).toBe("校验结果表已生成，在 校验结果!A1。");
  });

  test("what an action wrote itself takes away nothing of what the action said, as long as that is right", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    const { text } = pane.state().status;
    fake.live(fake.book.check, false);
    expect(pane.state().status.text).toBe(text);
    fake.live(cleanCheck, false);
    expect(pane.state().status.text).toBe("已按您的修改重新检查：可以上报。");
  });

  test("a live check brings explanations and stamp along, and asks nothing more", async () => {
    const { fake, pane } = await startPane();
    fake.book.stamp = brokenStamp;
    fake.live(cleanCheck);
    await settled();
    expect(pane.state().stamp).toEqual(brokenStamp);
    expect(fake.calls).toEqual([]);
  });

  test("an edit that could not be checked is told, and 重试 reads again", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    fake.liveFails(new TypeError("undefined is not a function"));
    expect(pane.state().problem?.what).toBe("这一步没有做完");
    fake.book.check = cleanCheck;
    await pane.state().problem!.retry();
    expect(pane.state().check?.verdict).toBe("可以上报");
    expect(pane.state().problem).toBeUndefined();
  });

  test("an edit that took the form away is followed by the start screen", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    fake.book.workbook = { kind: "empty" };
    fake.liveFails(new Problem("notOurs", "这个工作簿里没有自评表", "", "请先安装自评表。"));
    await settled();
    expect(pane.state()).toMatchObject({ workbook: { kind: "empty" }, check: undefined, problem: undefined });
  });

  test("a structure that an edit broke is offered for repair at once, and no longer once an edit has put it right", async () => {
    const { fake, pane } = await startPane();
    await pane.actions.check();
    const broken = damagedBook();
    const sound = { ...fake.book };
    Object.assign(fake.book, { workbook: broken.workbook, faults: broken.faults });
    fake.live(checkOf([{ ...publishedFindings[0]!, rule: "结构.名称" }]));
    await settled();
    expect(pane.state().faults).toHaveLength(3);
    Object.assign(fake.book, { workbook: sound.workbook, faults: [] });
    fake.live(cleanCheck);
    await settled();
    expect(pane.state().faults).toEqual([]);
  });
});
