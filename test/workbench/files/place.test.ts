/** Saving into the file that was opened: only with leave, and never over what another program has written since. */
import type { FileHandle } from "../../../src/workbench/files/access";
import { placeOf, saveInPlace, workbookName, writeTo } from "../../../src/workbench/files/place";

interface OnDisk {
  content: string;
  lastModified: number;
  gone?: boolean;
  allowed?: boolean;
}

const handleOf = (name: string, disk: OnDisk): FileHandle => {
  const handle = {
    kind: "file",
    name,
    getFile: async () => {
      if (disk.gone === true) throw new DOMException("", "NotFoundError");
      return { name, lastModified: disk.lastModified };
    },
    requestPermission: async () => (disk.allowed === false ? "denied" : "granted"),
    createWritable: async () => ({
      write: async (buffer: ArrayBuffer) => {
        disk.content = new TextDecoder().decode(buffer);
        disk.lastModified += 1;
      },
      close: async () => undefined,
    }),
  };
  return handle as unknown as FileHandle;
};

const bytes = async (): Promise<Uint8Array> => new TextEncoder().encode("新");

test("goes into the file, again and again", async () => {
  const disk: OnDisk = { content: "旧", lastModified: 1 };
  const opened = await placeOf("甲.xlsx", handleOf("甲.xlsx", disk));
  const saved = await saveInPlace(opened, bytes);
  expect(disk.content).toBe("新");
  await expect(saveInPlace(saved, bytes)).resolves.toMatchObject({ name: "甲.xlsx", modified: 3 });
});

test.each<[string, Partial<OnDisk>, string, string]>([
  [
    "it has been changed since",
    { lastModified: 7 },
    "“甲.xlsx”在打开以后被别的程序改过",
    "请用“另存为”存成另一个文件，再核对两份。",
  ],
  ["it is gone", { gone: true }, "“甲.xlsx”不在原来的地方了", "请用“另存为”存成新文件。"],
  [
    "the person says no",
    { allowed: false },
    "浏览器没有得到写入“甲.xlsx”的许可",
    "请再点一次“保存”并选择允许，或者用“另存为”。",
  ],
])("writes nothing where %s", async (_case, change, why, next) => {
  const disk: OnDisk = { content: "旧", lastModified: 1 };
  const opened = await placeOf("甲.xlsx", handleOf("甲.xlsx", disk));
  Object.assign(disk, change);
  const asked = jest.fn(bytes);
  await expect(saveInPlace(opened, asked)).rejects.toMatchObject({ what: "没有保存", why, next });
  expect(asked).not.toHaveBeenCalled();
  expect(disk.content).toBe("旧");
});

test("a file that was just chosen is written over and kept as the place", async () => {
  const disk: OnDisk = { content: "旧", lastModified: 4 };
  await expect(writeTo(handleOf("乙.xlsx", disk), await bytes())).resolves.toMatchObject({
    name: "乙.xlsx",
    modified: 5,
  });
  expect(disk.content).toBe("新");
});

test("without a handle only the name is kept", async () => {
  expect(await placeOf("丙.xlsx")).toEqual({ name: "丙.xlsx" });
  await expect(saveInPlace({ name: "丙.xlsx" }, bytes)).rejects.toMatchObject({ code: "missing" });
});

test.each([
  ["2021年自评", "2021年自评.xlsx"],
  [" 自评.xlsx ", "自评.xlsx"],
  ["自评.xlsx.XLSX", "自评.xlsx"],
  ['上报/终稿: "甲"?', "上报终稿 甲.xlsx"],
  [".xlsx", undefined],
  ["  ", undefined],
])("%j is the name %j", (typed, name) => {
  expect(workbookName(typed)).toBe(name);
});
