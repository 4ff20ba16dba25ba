import fs from "node:fs";
import path from "node:path";
import { BUTTONS } from "../../src/taskpane/buttons";
import { commandsOf } from "../../src/taskpane/commands";
import { createPane } from "../../src/ui";
import { createFakeSession } from "../ui/support/fakeSession";

const start = () => {
  const fake = createFakeSession();
  const pane = createPane(fake);
  return { fake, pane, commands: commandsOf(pane, pane.start()) };
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
