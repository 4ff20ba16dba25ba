/** What the pane still shows from the last check, acted upon after the workbook has changed underneath. */
import { useSampleSession } from "../support/sampleSession";

const { excel, session } = useSampleSession("corrected");

const valueAt = (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });

const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replaceAll("'", "");
  });

const wrongTotal = async (): Promise<string> => {
  await excel.host.person.type("收支情况!B6", 7238.12);
  return (await session.check()).check.findings.find((f) => f.rule === "勾稽.收入.合计")?.key ?? "";
};

test("a proposal is written where its cell stands now", async () => {
  const key = await wrongTotal();
  await excel.host.person.activate("收支情况");
  await excel.host.person.insert("收支情况!6:6");
  await session.applySuggestion(key);
  await excel.settle();
  expect(await valueAt("收支情况", "B6")).toBe("");
  expect(await valueAt("收支情况", "B7")).toBe(7138.12);
});

test("a proposal about a figure that was changed since is not written", async () => {
  const key = await wrongTotal();
  await excel.host.person.type("收支情况!B6", 7000);
  await expect(session.applySuggestion(key)).rejects.toMatchObject({ code: "missing", next: "请重新全审。" });
  expect(await valueAt("收支情况", "B6")).toBe(7000);
});

test("定位 goes where the cell stands now, and says so when the finding is gone", async () => {
  const key = await wrongTotal();
  await excel.host.person.activate("收支情况");
  await excel.host.person.insert("收支情况!6:6");
  await session.locateFinding(key);
  expect(await selected()).toBe("收支情况!B7");
  await session.applySuggestion(key);
  await excel.settle();
  await expect(session.locateFinding(key)).rejects.toMatchObject({ code: "missing" });
});
