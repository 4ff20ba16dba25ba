/** @jest-environment node */
import { readdir, mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { filesAt, leftOutLines } from "../../../src/cli/folder/files";
import { inFolder } from "../workplace";

jest.mock("node:fs/promises", () => {
  const real = jest.requireActual<{ readonly readdir: typeof readdir }>("node:fs/promises");
  return { ...real, readdir: jest.fn(real.readdir) };
});

const denied = (): Error => Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });

test("a folder that may not be looked into is told as a file would be", () =>
  inFolder(async (at) => {
    jest.mocked(readdir).mockRejectedValueOnce(denied());
    await expect(filesAt([at("")])).rejects.toMatchObject({
      code: "unreadableFile",
      what: `打不开文件夹 ${at("")}`,
      why: "没有权限或文件正被占用",
    });
  }));

test("one below it is a line of its own among the files", () =>
  inFolder(async (at) => {
    await mkdir(at("二科"));
    await writeFile(at("甲局.xlsx"), "");
    const real = jest.mocked(readdir).getMockImplementation();
    jest
      .mocked(readdir)
      .mockImplementationOnce(real ?? readdir)
      .mockRejectedValueOnce(denied());
    const { files } = await filesAt([at("")]);
    expect(files).toEqual([at("二科") + path.sep, at("甲局.xlsx")]);
  }));

test("a folder with the name of a workbook is a folder, and a link that leads nowhere a file to be told", () =>
  inFolder(async (at) => {
    await mkdir(at("旧.xlsx"));
    await writeFile(at("旧.xlsx/甲局.xlsx"), "");
    await symlink(at("没有"), at("乙局.xlsx"));
    expect((await filesAt([at("")])).files).toEqual([at("旧.xlsx/甲局.xlsx"), at("乙局.xlsx")]);
  }));

test("a linked folder is gone into, each folder and file once, whatever leads to it", () =>
  inFolder(async (at) => {
    for (const folder of ["收到/一科", "别处/二科"]) await mkdir(at(folder), { recursive: true });
    for (const name of ["收到/甲.xlsx", "收到/一科/乙.xlsx", "别处/丙.xlsx", "别处/二科/丁.xlsx"])
      await writeFile(at(name), "");
    await symlink(at("收到"), at("收到/圈"));
    await symlink(at("收到/一科"), at("收到/0"));
    await symlink(at("别处"), at("收到/链接"));
    await symlink(at("别处/二科"), at("收到/又"));
    await symlink(at("收到/甲.xlsx"), at("收到/一科/又是甲.xlsx"));
    const { files } = await filesAt([at("收到"), at("别处"), at("收到/甲.xlsx")]);
    const real = await Promise.all(files.map((file) => realpath(file)));
    const named = ["别处/丙.xlsx", "别处/二科/丁.xlsx", "收到/一科/乙.xlsx", "收到/甲.xlsx"];
    expect([...real].sort()).toEqual((await Promise.all(named.map((name) => realpath(at(name))))).sort());
    expect(files).toContain(at("收到/一科/乙.xlsx"));
    expect(files).toContain(at("收到/链接/丙.xlsx"));
  }));

test("one folder of several without reports, or closed, keeps the others from nothing", () =>
  inFolder(async (at) => {
    for (const folder of ["空", "有"]) await mkdir(at(folder));
    await writeFile(at("有/甲.xlsx"), "");
    const received = await filesAt([at("空"), at("有")]);
    expect(received).toMatchObject({ files: [at("有/甲.xlsx")], empty: [at("空")] });
    expect(leftOutLines(received)).toEqual([`文件夹 ${at("空")} 里没有 .xlsx 或 .docx 文件`]);
    await expect(filesAt([at("空"), at("空")])).rejects.toMatchObject({ code: "missing" });
    jest.mocked(readdir).mockRejectedValueOnce(denied());
    const { files } = await filesAt([at("空"), at("有/甲.xlsx")]);
    expect(files).toEqual([at("空") + path.sep, at("有/甲.xlsx")]);
  }));

test("files named one by one are taken as they are, whatever they are called", async () => {
  expect(await filesAt(["a.txt", "~$b.xlsx"])).toEqual({ files: ["a.txt", "~$b.xlsx"], side: 0, other: 0, empty: [] });
});
