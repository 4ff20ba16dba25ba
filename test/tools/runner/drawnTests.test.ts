import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { repository } from "../sources";

const folder = mkdtempSync(path.join(tmpdir(), "ziping-drawn-"));
const suite = path.join(folder, "some.test.ts");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const script = `
  const { drawTests } = require("./test/tools/runner/drawnTests.cjs");
  const test = (name) => ({ type: "test", name });
  const block = (...children) => ({ type: "describeBlock", children });
  const root = block(test("a"), block(test("b"), test("c"), block(test("d"))), test("e"));
  const names = (of) => of.children.flatMap((child) => (child.children === undefined ? child.name : names(child)));
  const seen = [];
  const environment = { handleTestEvent: ({ name }) => void seen.push(name) };
  const [config, file] = process.argv.slice(1);
  void (async () => {
    await drawTests({ seed: 7, ...JSON.parse(config) }, { rootDir: ${JSON.stringify(folder)} }, environment, file);
    await environment.handleTestEvent({ name: "run_start" }, { rootDescribeBlock: root });
    console.log(JSON.stringify({ left: names(root), seen, seed: process.env.ZIPING_SEED }));
  })();
`;

const run = (comment: string, config: object, env: Readonly<Record<string, string>> = {}) => {
  writeFileSync(suite, `${comment}\ntest.todo("a");\n`);
  const lines = execFileSync(process.execPath, ["-e", script, JSON.stringify(config), suite], {
    cwd: repository,
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
  })
    .trim()
    .split("\n");
  return {
    said: lines.slice(0, -1),
    ...(JSON.parse(lines.at(-1)!) as { left: string[]; seen: string[]; seed: string }),
  };
};

const ALL = ["a", "b", "c", "d", "e"];
const WHOLE_RUN = { nonFlagArgs: [] };
const DRAWN = "/** What it is about.\n * @drawn 2\n */";

test("a suite of which a part is enough runs that part of its tests, drawn by the run's seed, and it is said", () => {
  const { said, left, seen, seed } = run(DRAWN, WHOLE_RUN);
  expect(left).toHaveLength(2);
  expect(ALL).toEqual(expect.arrayContaining(left));
  expect({ seen, seed }).toEqual({ seen: ["run_start"], seed: "7" });
  expect(said).toEqual([
    "drawn: 2 of 5 tests of some.test.ts (ZIPING_SEED=7 draws the same, ZIPING_REQUIRE_ALL=1 runs all)",
  ]);
  const others = ["8", "9", "10", "11"].map((other) => run(DRAWN, WHOLE_RUN, { ZIPING_SEED: other }).left);
  expect(new Set([left, ...others].map(String)).size).toBeGreaterThan(1);
});

test.each([
  ["it says nothing of a part", "/** What it is about. */", WHOLE_RUN, {}],
  ["everything is required", DRAWN, WHOLE_RUN, { ZIPING_REQUIRE_ALL: "1" }],
  ["it is asked for by its name", DRAWN, { nonFlagArgs: ["some"] }, {}],
  ["a test is asked for by its name", DRAWN, { nonFlagArgs: [], testNamePattern: "a" }, {}],
])("a suite runs whole where %s", (_, comment, config, env) => {
  expect(run(comment, config, env)).toMatchObject({ said: [], left: ALL });
});
