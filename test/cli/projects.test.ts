/**
 * Projects through the command line: made, checked, scored, printed and taken back.
 * @drawn 3
 */
import { readFile, writeFile } from "node:fs/promises";
import { inFolder, ziping } from "./workplace";

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

test("check --json names cells of projects by their path in the JSON of read, and tells what came of each", async () => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    const printed = JSON.parse((await ziping("read", at("a.xlsx"))).out) as Printed;
    const each = printed.projects.each.map((project, i) => (i === 1 ? { ...project, goal: {} } : project));
    await writeFile(at("a.json"), JSON.stringify({ ...printed, projects: { ...printed.projects, each } }));
    await ziping("new", at("b.xlsx"), "--data", at("a.json"));
    const { findings, projects } = JSON.parse((await ziping("check", at("b.xlsx"), "--json")).out) as {
      readonly findings: readonly { readonly field: string }[];
      readonly projects: unknown;
    };
    expect(findings.map(({ field }) => field)).toContain("projects.each.1.goal.expected");
    expect(projects).toEqual([
      expect.objectContaining({ name: "产业链建设专项（示例）", spent: "1203.23", score: "96.45", grade: "优秀" }),
      expect.objectContaining({ budget: "330", rate: "97.5", score: "97.75" }),
    ]);
    expect((await ziping("check", at("a.xlsx"), at("b.xlsx"))).out).toMatch(/可以上报.*规则 \S+ {2}项目 2 /);
  });
});

test("a Word report with projects reads as JSON that makes the same projects again", async () => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"));
    const { out } = await ziping("read", at("a.docx"));
    const { source, projects } = JSON.parse(out) as Printed & { readonly source: Readonly<Record<string, string>> };
    expect(source["projects.each.1.head.name"]).toMatch(/^表 \d+ 第 1 行/);
    expect(projects.each[1]?.["funds"]).toMatchObject({ grantSpent: "321.75", score: "9.75" });
    await writeFile(at("a.json"), out);
    expect((await ziping("new", at("b.xlsx"), "--data", at("a.json"))).code).toBe(0);
    expect((await ziping("new", at("c.xlsx"), "--from", at("a.docx"))).code).toBe(0);
    for (const file of ["b.xlsx", "c.xlsx"])
      expect((await ziping("score", at(file))).out).toContain("项目：产业链建设专项（示例）\n  自评 96.45 分，优秀");
  });
});

test("a project is a Word document of its own, which reads as that project", async () => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    const made = await ziping("word", at("a.xlsx"), "-o", at("p.docx"), "--project", "2", "--public");
    expect([made.code, made.err]).toEqual([0, expect.stringContaining("项目02")]);
    const { projects } = JSON.parse((await ziping("read", at("p.docx"))).out) as Printed;
    expect(projects.each.map(({ head }) => head)).toMatchObject([{ name: "无线电监测设施运行（示例）" }]);
    const refused = await ziping("word", at("a.xlsx"), "-o", at("q.docx"), "--project", "7");
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("这个工作簿里只有项目 1、2。")]);
  });
});

test("a Word report is checked with its projects, and their findings say where they stand in it", async () => {
  await inFolder(async (at) => {
    await ziping("new", at("a.xlsx"), "--sample", "corrected", "--project");
    await ziping("word", at("a.xlsx"), "-o", at("a.docx"));
    expect((await ziping("check", at("a.docx"))).out).not.toMatch(/\[(?:强制|提示|待填)\] (?:项目|勾稽)/);
    const printed = JSON.parse((await ziping("read", at("a.xlsx"))).out) as Printed;
    const each = printed.projects.each.map((project, i) =>
      i === 1 ? { ...project, funds: { ...(project["funds"] as object), score: "8" } } : project,
    );
    await writeFile(at("a.json"), JSON.stringify({ ...printed, projects: { ...printed.projects, each } }));
    await ziping("new", at("b.xlsx"), "--data", at("a.json"));
    await ziping("word", at("b.xlsx"), "-o", at("b.docx"));
    const { code, out } = await ziping("check", at("b.docx"));
    expect([code, out]).toEqual([1, expect.stringMatching(/\[强制\] 项目\.执行率\.得分 {2}表 \d+ 第 4 行第 \d 列/)]);
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
  ["an empty list beside a total", () => ({ each: [], spent: "1" }), "没有项目的，请去掉 projects"],
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

test("an empty list of projects and nothing beside it is a report without projects", async () => {
  await inFolder(async (at) => {
    await writeFile(at("a.json"), JSON.stringify({ projects: { each: [], spent: null } }));
    expect(await ziping("new", at("b.xlsx"), "--data", at("a.json"))).toMatchObject({ code: 0 });
    expect(JSON.parse((await ziping("read", at("b.xlsx"))).out)).not.toHaveProperty("projects");
  });
});

test("more projects than a workbook holds are refused", async () => {
  await inFolder(async (at) => {
    const names = Array.from({ length: 61 }, (_, i) => `项目${i}`);
    const { code, err } = await ziping("new", at("a.xlsx"), "--project", ...names);
    expect([code, err]).toEqual([2, expect.stringContaining("一个工作簿最多 60 个项目")]);
  });
});
