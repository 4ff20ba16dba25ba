import { damagedBook } from "../support/fakeSession";
import { startPane } from "../support/startPane";

test("a repair can be cancelled until it writes, and then says that the workbook is unchanged", async () => {
  const { fake, pane } = await startPane(damagedBook());
  const open = fake.holdNext("repairStructure");
  const done = pane.actions.repair(fake.book.faults.map((f) => f.id));
  expect(pane.state()).toMatchObject({ busy: "正在查看要修复的地方……", cancel: { label: "取消修复" } });
  pane.state().cancel?.run();
  expect(pane.state()).toMatchObject({ busy: "正在取消修复……", cancel: undefined });
  open();
  await done;
  expect(pane.state().status.text).toBe("已取消修复，工作簿没有改动。");
  expect(pane.state().faults).toHaveLength(3);
});

test("once it writes, the way to cancel it is gone", async () => {
  const { fake, pane } = await startPane(damagedBook());
  const seen: (readonly [string | undefined, boolean])[] = [];
  pane.subscribe(() => seen.push([pane.state().busy, pane.state().cancel !== undefined]));
  await pane.actions.repair([fake.book.faults[0]!.id]);
  expect(seen).toContainEqual(["正在修复表格结构，这一步会做完……", false]);
  expect(seen).not.toContainEqual(["正在修复表格结构，这一步会做完……", true]);
});

test("taking a Word report in can be cancelled; what was shown stays to be looked at", async () => {
  const { fake, pane } = await startPane();
  await pane.actions.readWord(new Blob(["a report"]), "draft");
  const { panel } = pane.state();
  const open = fake.holdNext("takeWord");
  const done = pane.actions.takeWord(fake.book.word, ["甲"]);
  expect(pane.state().cancel?.label).toBe("取消写入");
  pane.state().cancel?.run();
  open();
  await done;
  expect(pane.state().status.text).toBe("已取消，工作簿没有改动。");
  expect(pane.state().panel).toEqual(panel);
});
