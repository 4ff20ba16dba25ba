import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { repository } from "../sources";

const folder = mkdtempSync(path.join(tmpdir(), "ziping-suites-"));
const MARKED = Array.from({ length: 10 }, (_, i) => path.join(folder, `long${i}.test.ts`));
const WHOLE = path.join(folder, "short.test.ts");
for (const file of MARKED) writeFileSync(file, '/** @drawn 2 */\ntest.todo("a");\n');
writeFileSync(WHOLE, 'test.todo("a");\n');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const script = `
  const Sequencer = require("./test/tools/runner/sequencer.cjs");
  const [config, ...files] = process.argv.slice(1);
  const context = { config: { id: "none", cacheDirectory: ${JSON.stringify(folder)}, rootDir: ${JSON.stringify(folder)} }, hasteFS: { getSize: () => 0 } };
  const sequencer = new Sequencer({ globalConfig: { seed: 7, ...JSON.parse(config) }, contexts: [context] });
  void (async () => {
    const sorted = await sequencer.sort(files.map((path) => ({ path, context })));
    console.log(JSON.stringify(sorted.map(({ path }) => path)));
  })();
`;

const run = (config: object, env: Readonly<Record<string, string>> = {}) => {
  const lines = execFileSync(process.execPath, ["-e", script, JSON.stringify(config), ...MARKED, WHOLE], {
    cwd: repository,
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
  })
    .trim()
    .split("\n");
  return { said: lines.slice(0, -1), suites: JSON.parse(lines.at(-1)!) as string[] };
};

const EVERY_SUITE = { nonFlagArgs: [] };

test("a quarter of the suites that are marked run, drawn by the run's seed and said, and all that are not", () => {
  const { said, suites } = run(EVERY_SUITE);
  expect(suites).toHaveLength(4);
  expect(suites).toContain(WHOLE);
  expect(said).toEqual([
    "drawn: 3 of 10 suites marked @drawn (ZIPING_SEED=7 draws the same, ZIPING_REQUIRE_ALL=1 runs all)",
  ]);
  const others = ["8", "9", "10", "11"].map((seed) => run(EVERY_SUITE, { ZIPING_SEED: seed }).suites);
  expect(new Set([suites, ...others].map((each) => each.sort().join())).size).toBeGreaterThan(1);
});

test.each([
  ["everything is required", EVERY_SUITE, { ZIPING_REQUIRE_ALL: "1" }],
  ["suites are asked for by name", { nonFlagArgs: ["long"] }, {}],
  ["a test is asked for by its name", { nonFlagArgs: [], testNamePattern: "a" }, {}],
])("all run where %s", (_, config, env) => {
  const { said, suites } = run(config, env);
  expect(said).toEqual([]);
  expect(suites.sort()).toEqual([...MARKED, WHOLE].sort());
});
