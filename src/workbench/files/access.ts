/**
 * Files on disk by the browser's File System Access, which Chromium's engines have: a file that was opened is saved in its place, and is found again
 * another day. Elsewhere a file is chosen and downloaded as on any page.
 */
import { Problem } from "../../app/ports";

type Mode = { readonly mode: "read" | "readwrite" };

/** What the DOM library does not tell yet. */
export interface FileHandle extends FileSystemFileHandle {
  readonly queryPermission?: (wanted: Mode) => Promise<PermissionState>;
  readonly requestPermission?: (wanted: Mode) => Promise<PermissionState>;
}

interface PickerOptions {
  readonly suggestedName?: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

declare global {
  interface Window {
    showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileHandle[]>;
    showSaveFilePicker?: (options: PickerOptions) => Promise<FileHandle>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const WORKBOOK = { description: "工作簿", accept: { [XLSX]: [".xlsx"] } } as const;
const REPORT = { description: "工作簿或 Word 报告", accept: { [XLSX]: [".xlsx"], [DOCX]: [".docx"] } } as const;

export const canPick = (): boolean =>
  window.showOpenFilePicker !== undefined && window.showSaveFilePicker !== undefined;

/** Closing the browser's dialog is no failure. */
const unlessClosed = async <T>(picked: Promise<T> | undefined): Promise<T | undefined> => {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
};

export const pickToOpen = async (): Promise<FileHandle | undefined> =>
  (await unlessClosed(window.showOpenFilePicker?.({ types: [REPORT] })))?.[0];

/** The browser asks before another file of that name is written over. */
export const pickToSave = (name: string): Promise<FileHandle | undefined> =>
  unlessClosed(window.showSaveFilePicker?.({ suggestedName: name, types: [WORKBOOK] }));

const isGone = (error: unknown): boolean => error instanceof DOMException && error.name === "NotFoundError";

/** Of a file that was remembered or opened; throws a Problem where it is gone or the person says no. */
export const fileOf = async (handle: FileHandle): Promise<File> => {
  if ((await handle.requestPermission?.({ mode: "read" })) === "denied")
    throw new Problem(
      "readOnly",
      "没有打开",
      `浏览器没有得到读取“${handle.name}”的许可`,
      "请再点一次并选择允许，或者用“打开”选这个文件。",
    );
  try {
    return await handle.getFile();
  } catch (error) {
    if (!isGone(error)) throw error;
    throw new Problem("missing", "没有打开", `“${handle.name}”不在原来的地方了`, "请用“打开”找到这个文件。");
  }
};

/** When it was last changed, by anybody; undefined where it is gone. */
export const modifiedOf = async (handle: FileHandle): Promise<number | undefined> => {
  try {
    return (await handle.getFile()).lastModified;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
};

export const mayWrite = async (handle: FileHandle): Promise<boolean> =>
  ((await handle.requestPermission?.({ mode: "readwrite" })) ?? "granted") === "granted";

/** All of it or nothing: the browser puts the new file in the place of the old one when it is complete. */
export const overwrite = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
  const file = await handle.createWritable();
  await file.write(bytes.slice().buffer);
  await file.close();
};

/** undefined where the browser gives none, and of a folder. */
export const droppedHandle = async (item: DataTransferItem | undefined): Promise<FileHandle | undefined> => {
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  return isFileHandle(handle) ? handle : undefined;
};

const isFileHandle = (handle: FileSystemHandle | null | undefined): handle is FileHandle => handle?.kind === "file";
