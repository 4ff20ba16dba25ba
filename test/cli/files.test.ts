import { readdir } from "node:fs/promises";
import { workbooksAt } from "../../src/cli/files";
import { inFolder } from "./workplace";

jest.mock("node:fs/promises", () => {
  const real = jest.requireActual<{ readonly readdir: typeof readdir }>("node:fs/promises");
  return { ...real, readdir: jest.fn(real.readdir) };
});

test("a folder that may not be looked into is told as a file would be", () =>
  inFolder(async (at) => {
    jest
      .mocked(readdir)
      .mockRejectedValueOnce(Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" }));
    await expect(workbooksAt([at("")])).rejects.toMatchObject({
      code: "unreadableFile",
      what: `打不开文件夹 ${at("")}`,
      why: "没有权限或文件正被占用",
    });
  }));
