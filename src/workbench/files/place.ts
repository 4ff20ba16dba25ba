/** Where the open workbook is kept: a file that can be written in its place, or only the name of the next download. */
import { Problem } from "../../app/ports";
import { mayWrite, modifiedOf, overwrite, type FileHandle } from "./access";

export interface FilePlace {
  readonly name: string;
  readonly handle?: FileHandle;
  /** Of the file as it was read or written last. */
  readonly modified?: number;
}

/** `handle`: of an .xlsx file. */
export const placeOf = async (name: string, handle?: FileHandle): Promise<FilePlace> => {
  if (handle === undefined) return { name };
  const modified = await modifiedOf(handle);
  return modified === undefined ? { name } : { name, handle, modified };
};

const notSaved = (code: Problem["code"], why: string, next: string): Problem =>
  new Problem(code, "没有保存", why, next);

/** A file that somebody else has changed since is not written over. `bytes` are asked for once it may be written. */
export const saveInPlace = async (place: FilePlace, bytes: () => Promise<Uint8Array>): Promise<FilePlace> => {
  const { handle, modified, name } = place;
  if (handle === undefined) throw notSaved("missing", `“${name}”还没有存成文件`, "请用“另存为”。");
  if (!(await mayWrite(handle)))
    throw notSaved("readOnly", `浏览器没有得到写入“${name}”的许可`, "请再点一次“保存”并选择允许，或者用“另存为”。");
  const now = await modifiedOf(handle);
  if (now === undefined) throw notSaved("missing", `“${name}”不在原来的地方了`, "请用“另存为”存成新文件。");
  if (modified !== undefined && now !== modified)
    throw notSaved("readOnly", `“${name}”在打开以后被别的程序改过`, "请用“另存为”存成另一个文件，再核对两份。");
  return writeTo(handle, await bytes());
};

/** Of a file that was just chosen for it. */
export const writeTo = async (handle: FileHandle, bytes: Uint8Array): Promise<FilePlace> => {
  await overwrite(handle, bytes);
  return placeOf(handle.name, handle);
};

/** A file's name as Windows takes it, with the ending of a workbook; undefined for none. */
export const workbookName = (typed: string): string | undefined => {
  const bare = typed
    .trim()
    .replace(/[\\/:*?"<>|]/g, "")
    .replace(/(?:\.xlsx)+$/i, "")
    .trim();
  return bare === "" ? undefined : `${bare}.xlsx`;
};
