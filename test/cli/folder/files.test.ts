/** @jest-environment node */
import { readdir, mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { filesAt } from "../../../src/cli/folder/files";
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

test("files named one by one are taken as they are, whatever they are called", async () => {
  expect(await filesAt(["a.txt", "~$b.xlsx"])).toEqual({ files: ["a.txt", "~$b.xlsx"], side: 0, other: 0 });
});
