import fs from "node:fs";
import path from "node:path";
import { BUTTONS } from "../../src/taskpane/buttons";
import { commandsOf } from "../../src/taskpane/commands";
import { createPane } from "../../src/ui";
import { createFakeSession } from "../ui/support/fakeSession";

const start = () => {
  const fake = createFakeSession();
  const pane = createPane(fake);
  const started = pane.start();
  return { fake, pane, started, commands: commandsOf(pane, started) };
};

test("every command of the manifest is there, and no other", () => {
  const manifest = fs.readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  expect([...start().commands.keys()].sort()).toEqual([...new Set(named)].sort());
  expect([...BUTTONS].sort()).toEqual([...start().commands.keys()].sort());
});

test.each([
  ["checkReport", "check"],
  ["makeScoreSheet", "makeScoreSheet"],
] as const)("%s waits until the pane has looked at the workbook, then does its work", async (command, call) => {
  const { fake, commands } = start();
  await commands.get(command)!();
  expect(fake.calls.indexOf(call)).toBeGreaterThan(fake.calls.indexOf("look"));
});

test("a command that fails leaves its problem in the pane", async () => {
  const { fake, pane, commands } = start();
  fake.failNext("check", new Error("no Excel"));
  await commands.get("checkReport")!();
  expect(pane.state().problem?.what).toBe("这一步没有做完");
});

test("showFindings checks a report that was not checked, and opens the finding at the selected cell", async () => {
  const { fake, pane, started, commands } = start();
  const finding = fake.book.check.findings[1]!;
  await started;
  fake.select([finding.key]);
  await commands.get("showFindings")!();
  expect(fake.calls).toContain("check");
  expect(pane.state()).toMatchObject({ screen: "findings", opened: finding.key });
});

test("showFindings at a cell without findings says so", async () => {
  const { pane, commands } = start();
  await commands.get("showFindings")!();
  expect(pane.state()).toMatchObject({ screen: "findings", status: { text: "所选单元格没有审核问题。" } });
});
