/**
 * What a command is to write is refused before it does any harm, and before anybody waits for it.
 * @jest-environment node
 */
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { inputsAt, refuseUnwritable } from "../../src/cli/output";
import { readWorkbook } from "../../src/xlsx";
import { inFolder, ziping } from "./workplace";

type At = (name: string) => string;

/** Two reports in 收到, made once for all refusals: none of them changes anything. */
test("no command writes over what it reads, nor a file of another kind, whatever is said", () =>
  inFolder(async (at) => {
    await mkdir(at("收到"));
    await ziping("new", at("收到/甲.xlsx"), "--sample", "corrected");
    await writeFile(at("收到/乙.csv"), "不是工作簿");
    await writeFile(at("收到/丙.docx"), "不是文档");
    await symlink(at("收到"), at("链接"));
    const before = await readFile(at("收到/甲.xlsx"));
    const itself = /没有写入 .*它就是要读的文件/;
    const refused: readonly (readonly [words: RegExp, ...args: readonly string[]])[] = [
      [/写出的是 \.csv 文件/, "check", at("收到"), "--csv", at("收到/甲.xlsx")],
      [/写出的是 \.csv 文件/, "check", "--csv", at("收到/甲.xlsx"), at("收到/丙.docx")],
      [itself, "check", at("收到/甲.xlsx"), at("收到/乙.csv"), "--csv", at("收到/乙.csv")],
      [itself, "summary", at("收到"), "-o", at("收到/甲.xlsx")],
      [itself, "summary", at("收到"), "-o", at("链接/甲.xlsx")],
      [itself, "new", at("收到/甲.xlsx"), "--prior", at("收到/甲.xlsx")],
      [itself, "transfer", at("收到/甲.xlsx"), "--to", at("收到/甲.xlsx"), "-o", at("收到/甲.xlsx")],
      [/写出的是 \.xlsx 文件.*以 \.xlsx 结尾/, "summary", at("收到"), "-o", at("a.csv")],
      [/写出的是 \.docx 文件/, "word", at("收到/甲.xlsx"), "-o", at("收到/甲.xlsx")],
      [/写出的是 \.xlsx 文件/, "new", at("a.docx")],
      [/写出的是 \.xlsx 文件/, "score", at("收到/甲.xlsx"), "-o", at("a.xlsm")],
      [/文件夹不存在/, "summary", at("收到"), "-o", at("没有/a.xlsx")],
      [/找不到文件 .*没有、.*也没有/, "summary", at("没有"), at("也没有"), "-o", at("a.xlsx")],
    ];
    for (const [words, ...args] of refused) {
      const { code, out, err } = await ziping(...args, "--force");
      expect([args, code, out, err]).toEqual([args, 2, "", expect.stringMatching(words)]);
      expect(err).not.toContain("无法读取");
    }
    expect(await readFile(at("收到/甲.xlsx"))).toEqual(before);
    expect(await readFile(at("收到/乙.csv"), "utf8")).toBe("不是工作簿");
    await expect(readFile(at("a.xlsx"))).rejects.toThrow();
  }));

test("the summary of the last time may lie among the reports: it is none of them, and written anew", () =>
  inFolder(async (at) => {
    await mkdir(at("收到"));
    await ziping("new", at("收到/甲.xlsx"), "--sample", "corrected");
    for (let times = 0; times < 2; times++) {
      const { code, err } = await ziping("summary", at("收到"), "-o", at("收到/汇总.xlsx"), "--force");
      expect([code, err]).toEqual([0, `已写入汇总 ${at("收到/汇总.xlsx")}\n`]);
      const [overview] = readWorkbook(await readFile(at("收到/汇总.xlsx"))).sheets;
      expect(overview?.cells[1]?.[0]?.value).toMatch(/^收到 1 个文件/);
    }
  }));

test("a scoring sheet may go into the file itself", () =>
  inFolder(async (at) => {
    await ziping("new", at("甲.xlsx"), "--sample", "corrected");
    expect((await ziping("score", at("甲.xlsx"), "-o", at("甲.xlsx"), "--force")).code).toBe(0);
    expect((await ziping("score", at("甲.xlsx"), "-o", at("甲.xlsx"))).err).toMatch(/已存在/);
  }));

const file = (at: At, name: string, overwrite = true) => ({ file: at(name), kind: ".xlsx", overwrite });

test("what may be written", () =>
  inFolder(async (at) => {
    await writeFile(at("甲.xlsx"), "");
    await mkdir(at("夹.xlsx"));
    for (const name of ["新.xlsx", "新.XLSX", "新", "甲.xlsx"])
      await expect(refuseUnwritable(file(at, name), [])).resolves.toBeUndefined();
    await expect(refuseUnwritable(file(at, "甲.xlsx", false), [])).rejects.toMatchObject({ code: "nameTaken" });
    await expect(refuseUnwritable(file(at, "夹.xlsx"), [])).rejects.toMatchObject({ code: "readOnly" });
    expect(await inputsAt(at("甲.xlsx"), [at("没有.xlsx"), at("./甲.xlsx")])).toEqual([at("./甲.xlsx")]);
    expect(await inputsAt(at("新.xlsx"), [at("新.xlsx")])).toEqual([]);
  }));
