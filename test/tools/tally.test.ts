import path from "node:path";
import { tally } from "./tally.mjs";

const suite = (name: string, status: string, ...tests: readonly (readonly [string, string])[]) => ({
  name: path.resolve(name),
  status,
  assertionResults: tests.map(([fullName, itsStatus]) => ({ fullName, status: itsStatus })),
});

describe("the count at the end of npm test", () => {
  test("names what failed and what was skipped", () => {
    const report = {
      testResults: [
        suite("a.test.ts", "failed", ["adds", "passed"], ["divides", "failed"]),
        suite("b.test.ts", "passed", ["recalculates", "pending"], ["prints", "todo"]),
      ],
    };
    expect(tally(report, false, "jest")).toEqual({
      passed: 1,
      failed: ["divides"],
      skipped: ["recalculates", "prints"],
    });
  });

  test("counts a file that could not run at all", () => {
    expect(tally({ testResults: [suite("test/broken.test.ts", "failed")] }, false, "jest")).toEqual({
      passed: 0,
      failed: [path.join("test", "broken.test.ts")],
      skipped: [],
    });
  });

  test("does not call a run good that ended badly without a failed test", () => {
    expect(tally({ testResults: [suite("a.test.ts", "passed", ["adds", "passed"])] }, false, "e2e")).toEqual({
      passed: 1,
      failed: ["npm run e2e ended with an error"],
      skipped: [],
    });
  });

  test("is clean when everything passed", () => {
    expect(tally({ testResults: [suite("a.test.ts", "passed", ["adds", "passed"])] }, true, "jest")).toEqual({
      passed: 1,
      failed: [],
      skipped: [],
    });
  });
});
