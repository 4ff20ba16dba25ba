/** @drawn 14 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { refusedFiles } from "../xlsx/hostile";
import { rich } from "../xlsx/rich";
import { withSheet } from "../xlsx/withSheet";
import { inFolder, ziping } from "./workplace";

const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe("new", () => {
  test("writes the whole workbook for a year and a department, ready to be filled in", () =>
    inFolder(async (at) => {
      expect(await ziping("new", at("空表.xlsx"), "--year", "2021", "--unit", "某市某局")).toEqual({
        code: 0,
        out: "",
        err: `已生成 ${at("空表.xlsx")}\n`,
      });
      expect(json((await ziping("read", at("空表.xlsx"))).out)).toMatchObject({
        edition: "yueyang-2021",
        cover: { year: "2021", department: "某市某局" },
      });
    }));

  test("does not write over a file unless told so", () =>
    inFolder(async (at) => {
      await writeFile(at("a.xlsx"), "甲");
      const refused = await ziping("new", at("a.xlsx"));
      expect(refused).toMatchObject({ code: 2, out: "" });
      expect(refused.err).toMatch(/已存在.*--force/);
      expect(await readFile(at("a.xlsx"), "utf8")).toBe("甲");
      expect((await ziping("new", at("a.xlsx"), "--force")).code).toBe(0);
    }));

  const mistakes: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
    ["a year that is none", ["--year", "21"], /“21”不是四位年份/],
    ["an edition that is not there", ["--edition", "x"], /没有评分标准“x”.*yueyang-2021/],
    ["a sample that is not there", ["--sample", "x"], /没有示例“x”.*published、corrected/],
    ["data that are not there", ["--data", "nowhere.json"], /找不到文件 nowhere\.json/],
    ["options that exclude one another", ["--sample", "--year", "2021"], /--sample 不能和 --year 同用/],
    ["an option without its value", ["--year"], /选项 --year 缺少内容/],
    ["an unknown option", ["--jahr"], /没有选项 --jahr/],
    ["too many names", ["b.xlsx"], /文件名多了/],
  ];
  test.each(mistakes)("%s is a mistake", (_, args, says) =>
    inFolder(async (at) => {
      const { code, out, err } = await ziping("new", at("a.xlsx"), ...args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(says);
    }),
  );

  test("a folder that is not there is said", () =>
    inFolder(async (at) => {
      expect((await ziping("new", at("x/a.xlsx"))).err).toMatch(/文件夹不存在/);
    }));
});

describe("read", () => {
  test.each(["published", "corrected"])("what is read from the %s sample builds the same workbook again", (kind) =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample", kind);
      const first = await ziping("read", at("a.xlsx"));
      await writeFile(at("a.json"), first.out);
      expect((await ziping("new", at("b.xlsx"), "--data", at("a.json"))).code).toBe(0);
      expect(json((await ziping("read", at("b.xlsx"))).out)).toEqual(json(first.out));
      expect(readWorkbook(await readFile(at("b.xlsx")))).toEqual(readWorkbook(await readFile(at("a.xlsx"))));
    }),
  );

  test("figures are text with their exact digits", () =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample");
      expect(json((await ziping("read", at("a.xlsx"))).out)).toMatchObject({
        income: { sum: { total: "7138.12" }, rows: [{ unit: "1、局机关", fund: null }] },
      });
    }));

  test("a file that an earlier version printed is read by the keys it had then", () =>
    inFolder(async (at) => {
      await writeFile(at("a.json"), '{"area":{"rows":[{"id":"in.staff","level3":"在职人员控制率"}]}}');
      expect((await ziping("new", at("a.xlsx"), "--data", at("a.json"))).code).toBe(0);
      expect(json((await ziping("read", at("a.xlsx"))).out)).toMatchObject({
        criteria: { rows: [{ id: "in.staff", level3: "在职人员控制率" }] },
      });
    }));

  const faults: readonly (readonly [what: string, data: string, says: RegExp])[] = [
    ["no JSON", "{", /JSON 写法有误/],
    ["an array", "[]", /最外层应是一个对象/],
    ["a section that the form does not have", '{"x":{}}', /没有名为 x 的部分/],
    ["a member that every object has", '{"toString":{}}', /没有名为 toString 的部分/],
    ["a field that the section does not have", '{"cover":{"x":"1"}}', /cover 里没有 x/],
    [
      "a number that is not written as text",
      '{"income":{"rows":[{"total":7138.12}]}}',
      /income\.rows\.0\.total 应是文字/,
    ],
    ["rows that are none", '{"income":{"rows":{}}}', /income\.rows 应是一个数组/],
    ["a row that is none", '{"income":{"rows":["1"]}}', /income\.rows\.0 应是一个对象/],
    ["an edition that is no text", '{"edition":1}', /edition/],
  ];
  test.each(faults)("data with %s are refused at the place", (_, data, says) =>
    inFolder(async (at) => {
      await writeFile(at("a.json"), data);
      const { code, err } = await ziping("new", at("a.xlsx"), "--data", at("a.json"));
      expect(code).toBe(2);
      expect(err).toMatch(says);
    }),
  );
});

describe("check", () => {
  test("the corrected sample may be handed in: code 0 and nothing found", () =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample", "corrected");
      const { code, out } = await ziping("check", at("a.xlsx"));
      expect(code).toBe(0);
      expect(out).toMatch(/：可以上报\n/);
      expect(json((await ziping("check", at("a.xlsx"), "--json")).out)).toMatchObject({
        verdict: "可以上报",
        findings: [],
      });
    }));

  test("the published sample may not: code 1, and every finding with its cell and both sides", () =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample", "published");
      const { code, out } = await ziping("check", at("a.xlsx"), "--json");
      expect(code).toBe(1);
      const { findings, ...rest } = json(out);
      expect(rest).toMatchObject({ file: at("a.xlsx"), verdict: "不能上报", stamp: { state: "none" } });
      expect(findings).toContainEqual(
        expect.objectContaining({
          rule: "评分.扣分无原因",
          level: "强制",
          outcome: "fail",
          sheet: "评分表",
          cell: "G7",
          field: "scoring.rows.4.reason",
          explanation: null,
          evidence: [
            {
              field: "scoring.rows.4.selfScore",
              label: "部门整体支出绩效评价评分表 · 支付进度 · 自评得分",
              cell: "评分表!F7",
              role: "left",
              shown: "2 分",
            },
            {
              field: "scoring.rows.4.reason",
              label: "部门整体支出绩效评价评分表 · 支付进度 · 扣分原因和其他说明",
              cell: "评分表!G7",
              role: "related",
              shown: "（空）",
            },
          ],
        }),
      );
    }));

  test("of a long text in a finding the first words, so that it does not bury the others", () =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample", "corrected");
      const data = json((await ziping("read", at("a.xlsx"))).out);
      const problems = `××局预算编制不够细化。${"部分项目执行进度偏慢。".repeat(60)}`;
      const prose = { ...(data.prose as object), problems };
      await writeFile(at("b.json"), JSON.stringify({ ...data, prose }));
      await ziping("new", at("b.xlsx"), "--data", at("b.json"));
      const { out } = await ziping("check", at("b.xlsx"));
      expect(out).toMatch(/^ {6}原文 {2}报告综述!A\d+ .*：××局预算编制不够细化。.*…（全文见 --json）$/m);
      expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThan(400);
    }));

  test("prints for people what JSON holds", () =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample");
      const { out } = await ziping("check", at("a.xlsx"));
      expect(out).toMatch(/^.*a\.xlsx：不能上报\n/);
      expect(out).toMatch(/\[强制\] 评分\.扣分无原因 {2}评分表!G7/);
      expect(out).toMatch(/\[提示\] 机构\.一致/);
      expect(out).toMatch(/^ {4}建议：改“[^”]+”：基本支出 → 总支出，46\.% → 46\.69%$/m);
      expect(out).not.toMatch(/。。/);
    }));

  test("a workbook that is not ours cannot be checked", () =>
    inFolder(async (at) => {
      await writeFile(at("a.xlsx"), await writeWorkbook(rich));
      const { code, out, err } = await ziping("check", at("a.xlsx"));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/没有自评表/);
    }));

  test.each(refusedFiles)("$what cannot be read: code 2 and one sentence why", ({ file }) =>
    inFolder(async (at) => {
      await writeFile(at("a.xlsx"), file);
      const { code, out, err } = await ziping("check", at("a.xlsx"));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。\n$/);
    }),
  );

  test("a file that is not there, and a folder", () =>
    inFolder(async (at) => {
      await mkdir(at("文件夹"));
      expect(await ziping("check", at("没有.xlsx"))).toEqual({
        code: 2,
        out: "",
        err: `找不到文件 ${at("没有.xlsx")}。请检查路径和文件名。\n`,
      });
      expect((await ziping("score", at("文件夹"))).err).toMatch(/是文件夹/);
    }));
});

describe("score", () => {
  test("prints every indicator with value, points and steps", () =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample");
      const { code, out } = await ziping("score", at("a.xlsx"), "--json");
      expect(code).toBe(0);
      const score = json(out);
      expect(score).toMatchObject({
        edition: "yueyang-2021",
        selfTotal: "98",
        ruleTotal: "98",
        weightTotal: "100",
        totalSteps: [],
      });
      expect(score["indicators"]).toHaveLength(25);
      expect(score["indicators"]).toContainEqual(
        expect.objectContaining({
          value: "91.11 %",
          ruleScore: "5",
          selfScore: "5",
          unsure: null,
          steps: ["在职人员控制率 = 82 ÷ 90 = 91.11 % ≤ 100 %，计 5 分"],
        }),
      );
      expect((await ziping("score", at("a.xlsx"))).out).toMatch(/自评 98 分 \/ 100 分/);
    }));

  test("-o puts the scoring sheet into a copy, keeps foreign sheets, and leaves the file alone", () =>
    inFolder(async (at) => {
      await ziping("new", at("plain.xlsx"), "--sample");
      const [, , foreign] = rich.sheets;
      await writeFile(
        at("a.xlsx"),
        await withSheet(await readFile(at("plain.xlsx")), { ...foreign!, name: "本局附表" }),
      );
      const before = await readFile(at("a.xlsx"));
      const { code, err } = await ziping("score", at("a.xlsx"), "-o", at("b.xlsx"));
      expect([code, err]).toEqual([0, `已把评分表写入 ${at("b.xlsx")}\n`]);
      expect(await readFile(at("a.xlsx"))).toEqual(before);
      expect(readWorkbook(await readFile(at("b.xlsx")))).toEqual(readWorkbook(before));
      expect((await ziping("score", at("a.xlsx"), "-o", at("b.xlsx"))).err).toMatch(/已存在/);
    }));
});

describe("score -o after an indicator was changed", () => {
  const withoutOne = async (from: string, to: string): Promise<void> => {
    const report = JSON.parse((await ziping("read", from)).out) as {
      criteria: { rows: { id: string; weight: string }[] };
    };
    report.criteria.rows = report.criteria.rows
      .filter(({ id }) => id !== "out.other")
      .map((row) => (row.id === "out.growth" ? { ...row, weight: "11" } : row));
    await writeFile(to, JSON.stringify(report));
  };

  test("the total in the report follows the scores that are left", () =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample");
      await withoutOne(at("a.xlsx"), at("a.json"));
      await ziping("new", at("b.xlsx"), "--data", at("a.json"));
      await ziping("score", at("b.xlsx"), "-o", at("c.xlsx"));
      const { result } = JSON.parse((await ziping("read", at("c.xlsx"))).out) as { result: { score: string } };
      expect(result.score).toBe("94");
      expect((await ziping("check", at("c.xlsx"))).out).not.toMatch(/勾稽/);
    }));

  test("without a score that is left there is no total", () =>
    inFolder(async (at) => {
      await ziping("new", at("a.xlsx"), "--sample");
      const { criteria, ...report } = JSON.parse((await ziping("read", at("a.xlsx"))).out) as {
        criteria: { rows: { id: string }[] };
      };
      const rows = criteria.rows.map((row) => ({ ...row, id: row.id === "eff" ? "eff" : `own.${row.id}` }));
      await writeFile(at("a.json"), JSON.stringify({ ...report, criteria: { rows } }));
      await ziping("new", at("b.xlsx"), "--data", at("a.json"));
      await ziping("score", at("b.xlsx"), "-o", at("c.xlsx"));
      const { result } = JSON.parse((await ziping("read", at("c.xlsx"))).out) as { result: { score: string | null } };
      expect(result.score).toBe(null);
      expect((await ziping("check", at("c.xlsx"))).out).not.toMatch(/勾稽/);
    }));
});

describe("the command line itself", () => {
  test("help is in Chinese and no failure", async () => {
    const { code, out } = await ziping("--help");
    expect(code).toBe(0);
    expect(out).toMatch(/用法：.*\n[^]*命令：[^]*new[^]*read[^]*check[^]*score/);
  });

  test("no command shows the help and is a mistake, as is an unknown one", async () => {
    const { code, out, err } = await ziping();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/用法：/);
    expect(await ziping("prüfen")).toEqual({ code: 2, out: "", err: "没有命令 prüfen。用 ziping --help 查看用法。\n" });
  });
});
