/** The thin wrappers around Office, with Office itself played by a stand-in: what they ask of it and what they make of its answers. */
import type { Problem } from "../../src/app/ports";
import { officeBackground, onCommand, ready } from "../../src/excel";
import { claimButtons } from "../../src/excel/ribbon";

interface StandIn {
  readonly shown: string[];
  readonly press: (command: string) => Promise<void>;
}

const standIn = (sets: readonly string[], context: object = {}, host: string | null = "Excel"): StandIn => {
  const shown: string[] = [];
  const commands = new Map<string, (event: { completed: () => void }) => void>();
  const office = {
    HostType: { Excel: "Excel" },
    onReady: async () => ({ host }),
    context: {
      requirements: { isSetSupported: (set: string, version: string) => sets.includes(`${set} ${version}`) },
      ...context,
    },
    actions: {
      associate: (name: string, handler: (event: { completed: () => void }) => void) => commands.set(name, handler),
    },
    addin: { showAsTaskpane: async () => shown.push("pane") },
  };
  Object.assign(globalThis, { Office: office, window: {} });
  return { shown, press: (name) => new Promise((completed) => commands.get(name)?.({ completed })) };
};
afterEach(() => ["Office", "window"].forEach((name) => Reflect.deleteProperty(globalThis, name)));

describe("readiness", () => {
  it.each([
    ["Excel", true],
    ["Word", false],
    [null, false],
  ])("in the host %p is %p", async (host, expected) => {
    standIn([], {}, host);
    expect(await ready()).toBe(expected);
  });
});

describe("the colour behind the panes", () => {
  it("is Excel's where Excel tells it", () => {
    standIn([], { officeTheme: { isDarkTheme: true, bodyBackgroundColor: "#222222", bodyForegroundColor: "#EEEEEE" } });
    expect(officeBackground()).toBe("#222222");
  });

  it("is not structure where it does not", () => {
    standIn([]);
    expect(officeBackground()).toBeUndefined();
  });
});

describe("a ribbon command", () => {
  it("that is clicked before the program is there runs once it is, and once", async () => {
    const { shown, press } = standIn([]);
    claimButtons(["check", "score"]);
    const released = press("check").then(() => shown.push("released"));
    await Promise.resolve();
    expect(shown).toEqual([]);
    onCommand(
      "check",
      async () => void shown.push("ran"),
      () => shown.push("problem"),
    );
    await released;
    await press("check");
    expect(shown).toEqual(["ran", "released", "ran"]);
  });

  it("is not claimed where office.js could not be fetched", () => {
    expect(() => claimButtons(["check"])).not.toThrow();
  });

  it("brings the pane up, runs, and releases the button", async () => {
    const { shown, press } = standIn(["SharedRuntime 1.1"]);
    onCommand(
      "check",
      async () => void shown.push("ran"),
      () => shown.push("problem"),
    );
    await press("check");
    expect(shown).toEqual(["pane", "ran"]);
  });

  it("runs without the pane where Excel cannot bring it up", async () => {
    const { shown, press } = standIn([]);
    onCommand(
      "check",
      async () => void shown.push("ran"),
      () => shown.push("problem"),
    );
    await press("check");
    expect(shown).toEqual(["ran"]);
  });

  it("releases the button after a failure too, and hands over a sentence", async () => {
    const { press } = standIn([]);
    const problems: Problem[] = [];
    onCommand(
      "check",
      () => Promise.reject(new Error("boom")),
      (problem) => problems.push(problem),
    );
    await press("check");
    expect(problems.map(({ code, what }) => [code, what])).toEqual([["host", "功能区命令没有完成"]]);
  });
});
