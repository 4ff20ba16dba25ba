import { execFileSync } from "node:child_process";
import path from "node:path";
import { repository } from "./sources";

const script = `
  import { drawn, drawnFromEach, tries } from "./test/tools/drawn.mjs";
  const all = Array.from({ length: 20 }, (_, i) => i);
  console.log(JSON.stringify({
    few: drawn("things", all, 3),
    same: drawn("things", all, 3),
    each: drawnFromEach("numbers", all, (i) => (i < 15 ? "many" : "few"), 6),
    short: drawn("things", [1, 2], 3),
    tries: tries("cases of a law", 50),
  }));
`;

/** What a run of its own draws: what is required is read once a process. */
const run = (env: Readonly<Record<string, string>>) => {
  const lines = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: path.resolve(repository),
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
  })
    .trim()
    .split("\n");
  return { said: lines.slice(0, -1), drew: JSON.parse(lines.at(-1)!) as Record<string, unknown> };
};

const ALL = Array.from({ length: 20 }, (_, i) => i);

test("a part is drawn, the same for the same seed, and what was left out is said with the seed", () => {
  const { said, drew } = run({ ZIPING_SEED: "7" });
  const few = drew["few"] as readonly number[];
  expect(few).toHaveLength(3);
  expect(ALL).toEqual(expect.arrayContaining([...few]));
  const each = drew["each"] as readonly number[];
  expect(each).toHaveLength(11);
  expect(each.slice(6)).toEqual([15, 16, 17, 18, 19]);
  expect(drew).toEqual({ few, same: few, each, short: [1, 2], tries: 10 });
  expect(said[0]).toBe("drawn: 3 of 20 things (ZIPING_SEED=7 draws the same, ZIPING_REQUIRE_ALL=1 runs all)");
  expect(said.at(-1)).toBe("drawn: 10 of 50 cases of a law (ZIPING_REQUIRE_ALL=1 tries all)");
  expect(run({ ZIPING_SEED: "7" }).drew).toEqual(drew);
  expect(run({ ZIPING_SEED: "8" }).drew).not.toEqual(drew);
});

test("where everything is required all of it is done, and nothing is said", () => {
  expect(run({ ZIPING_REQUIRE_ALL: "1" })).toEqual({
    said: [],
    drew: { few: ALL, same: ALL, each: ALL, short: [1, 2], tries: 50 },
  });
});
