/** Projects through the command line: made, checked, scored, printed and taken back. */
import { readFile, writeFile } from "node:fs/promises";
import { inFolder, ziping } from "./workplace";

jest.setTimeout(120_000);

interface Printed {
  readonly projects: { readonly standard: string; readonly each: readonly Record<string, unknown>[] };
}

test("the sample with its projects may be handed in, and each project is scored", async () => {
  await inFolder(async (at) => {
    expect((await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project")).code).toBe(0);
    const checked = await ziping("check", at("a.xlsx"));
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining("其余 3405.01 万元没有列入项目自评")]);
    const { out } = await ziping("score", at("a.xlsx"));
    expect(out).toContain("项目：产业链建设专项（示例）\n  自评 96.45 分，优秀；预算执行率 94.5%");
    expect(out).toContain("    12 × 5 ÷ 6 = 10 分");
    const json = JSON.parse((await ziping("score", at("a.xlsx"), "--json")).out) as { projects: unknown[] };
    expect(json.projects[1]).toMatchObject({
      name: "无线电监测设施运行（示例）",
      total: "97.75",
      grade: "优秀",
      cappedAt: null,
    });
  });
});

test("the JSON of a workbook with projects makes the same workbook again", async () => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    const { out } = await ziping("read", at("a.xlsx"));
    await writeFile(at("a.json"), out);
    expect((await ziping("new", at("b.xlsx"), "--data", at("a.json"))).code).toBe(0);
    expect((await ziping("read", at("b.xlsx"))).out).toBe(out);
  });
});

test("a new workbook has a blank self-evaluation for each name", async () => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--year", "2021", "--unit", "某市示例局", "--project", "甲项目", "乙项目");
    const { projects } = JSON.parse((await ziping("read", at("a.xlsx"))).out) as Printed;
    expect(projects.each.map(({ head }) => head)).toEqual([
      { name: "甲项目", authority: "某市示例局", unit: "某市示例局", year: "2021" },
      { name: "乙项目", authority: "某市示例局", unit: "某市示例局", year: "2021" },
    ]);
    expect((await ziping("check", at("a.xlsx"))).code).toBe(1);
  });
});

test.each<[string, (printed: Printed) => unknown, string]>([
  ["no list", () => "甲", "projects 应是一个对象"],
  ["an empty list", ({ projects }) => ({ ...projects, each: [] }), "projects.each 应是一个数组"],
  ["a part that the form does not have", () => ({ each: [{ money: {} }] }), "projects.each.0：没有名为 money 的部分"],
  [
    "a figure that is no text",
    () => ({ each: [{ funds: { score: 9 } }] }),
    "projects.each.0：funds.score 应是文字或 null",
  ],
  ["too many", () => ({ each: Array.from({ length: 61 }, () => ({})) }), "最多 60 个项目"],
  ["a field that 项目汇总 does not have", () => ({ each: [{}], total: "1" }), "projects 里没有 total"],
])("projects as %s are refused with the place", async (_, changed, message) => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    const printed = JSON.parse((await ziping("read", at("a.xlsx"))).out) as Printed;
    await writeFile(at("a.json"), JSON.stringify({ ...printed, projects: changed(printed) }));
    const { code, err } = await ziping("new", at("b.xlsx"), "--data", at("a.json"));
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    await expect(readFile(at("b.xlsx"))).rejects.toThrow("ENOENT");
  });
});

test("more projects than a workbook holds are refused", async () => {
  await inFolder(async (at) => {
    const names = Array.from({ length: 61 }, (_, i) => `项目${i}`);
    const { code, err } = await ziping("new", at("a.xlsx"), "--project", ...names);
    expect([code, err]).toEqual([2, expect.stringContaining("一个工作簿最多 60 个项目")]);
  });
});
