/** Word reports at the command line: read, made into a workbook, checked, refused. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { strToU8 } from "fflate";
import { published } from "../support/samples";
import { para, wordFile } from "../support/wordFile";
import { wordReport } from "../support/wordReport";
import { inFolder, ziping } from "./workplace";

const report = wordFile(wordReport(published) + para("七、附记"));
const received = async (at: (name: string) => string): Promise<void> => writeFile(at("报告.docx"), report);

test("read gives the report as JSON, where each value stood, and what found no place", () =>
  inFolder(async (at) => {
    await received(at);
    const { code, out, err } = await ziping("read", at("报告.docx"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      edition: "yueyang-2021",
      cover: { department: "某市工业和信息化局", year: "2021" },
      income: { sum: { total: "7138.12" }, rows: [{ unit: "1、局机关", grant: "2499.6" }] },
      staffing: { postsAdmin: null },
      source: { "cover.department": "第 4 段", "income.rows.0.grant": "表 1 第 12 行第 4 列" },
      unplaced: [{ text: "七、附记" }],
      missing: { count: expect.any(Number) as number },
    });
    expect(err).toMatch(/没有对应的栏目[^]*七、附记/);
  }));

test("new --from makes the workbook, which then holds the same report", () =>
  inFolder(async (at) => {
    await received(at);
    const made = await ziping("new", at("表.xlsx"), "--from", at("报告.docx"));
    expect(made).toMatchObject({ code: 0, out: "" });
    expect(made.err).toMatch(/已生成[^]*没有对应的栏目[^]*七、附记/);
    const [word, book] = await Promise.all(["报告.docx", "表.xlsx"].map((name) => ziping("read", at(name))));
    const [said, kept] = [word?.out, book?.out].map((out) => JSON.parse(out ?? "") as Record<string, unknown>);
    for (const key of [
      "cover",
      "profile",
      "tasks",
      "income",
      "spending",
      "sangong",
      "assets",
      "goals",
      "indicators",
      "prose",
    ])
      expect(kept?.[key]).toEqual(said?.[key]);
    const scores = (of: Record<string, unknown> | undefined): unknown =>
      (of?.["scoring"] as { readonly rows: readonly Record<string, unknown>[] }).rows.map(({ id, selfScore }) => [
        id,
        selfScore,
      ]);
    expect(scores(kept)).toEqual(scores(said));
    const { out } = await ziping("check", at("表.xlsx"), "--json");
    expect(
      (JSON.parse(out) as { readonly findings: readonly { readonly rule: string }[] }).findings.map((f) => f.rule),
    ).toContain("评分.扣分无原因");
  }));

test("the JSON of a Word report is taken by new --data", () =>
  inFolder(async (at) => {
    await received(at);
    await writeFile(at("报告.json"), (await ziping("read", at("报告.docx"))).out);
    expect(await ziping("new", at("表.xlsx"), "--data", at("报告.json"))).toMatchObject({ code: 0 });
    expect((await readFile(at("表.xlsx"))).length).toBeGreaterThan(10_000);
  }));

test("check tells the place in Word, what does not apply, and what nobody checked", () =>
  inFolder(async (at) => {
    await received(at);
    const { code, out } = await ziping("check", at("报告.docx"));
    expect(code).toBe(1);
    expect(out).toMatch(/\[强制\] 评分\.扣分无原因 {2}表 2 第 6 行第 7 列 /);
    expect(out).toMatch(/不适用 \d+ 项（Word 报告没有基础数据等栏目）：/);
    expect(out).toMatch(/另有 1 处内容没有对应的栏目/);
    const json = JSON.parse((await ziping("check", at("报告.docx"), "--json")).out) as object;
    expect(json).toMatchObject({ verdict: "不能上报", document: { unplaced: 1 }, stamp: { state: "none" } });
  }));

test("a folder holds workbooks and Word reports; refused files are a line of their own", () =>
  inFolder(async (at) => {
    await mkdir(at("收到"));
    await writeFile(at("收到/甲.docx"), report);
    await writeFile(at("收到/乙.docx"), "不是文档");
    await writeFile(at("收到/~$甲.docx"), "Word 的锁文件");
    await ziping("new", at("收到/丙.xlsx"), "--sample", "corrected");
    const { code, out } = await ziping("check", at("收到"));
    expect(code).toBe(2);
    expect(out).toMatch(/^无法读取 {2}.*乙\.docx {2}这不是 \.docx 文档/m);
    expect(out.trim().split("\n").at(-1)).toBe("共 3 个文件：不能上报 1，可以上报 1，无法读取 1");
  }));

test.each<readonly [name: string, bytes: Uint8Array, said: RegExp]>([
  ["空.docx", new Uint8Array(), /文件是空的/],
  ["旧.doc", strToU8("x"), /这不是 \.docx 文档/],
  ["旁的.docx", wordFile(para("会议通知")), /没有自评报告的内容/],
  ["断的.docx", report.slice(0, 2000), /文档已损坏/],
])("%s is refused by every command", (name, bytes, said) =>
  inFolder(async (at) => {
    await writeFile(at(name), bytes);
    for (const args of [
      ["read", at(name)],
      ["check", at(name)],
      ["new", at("表.xlsx"), "--from", at(name)],
    ]) {
      const { code, out, err } = await ziping(...args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(said);
    }
  }),
);
