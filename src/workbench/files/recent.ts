/** Files that were opened or saved in this browser: their names and where the browser finds them, never what is in them. */
import type { FileHandle } from "./access";

export interface RecentFile {
  readonly handle: FileHandle;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const [DATABASE, STORE, LIST] = ["ziping.files", "recent", "list"] as const;
const MOST = 10;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
};

const inStore = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await open();
  try {
    return await answered(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
};

/** The newest first; none where the browser keeps nothing. */
export const recentFiles = async (): Promise<readonly RecentFile[]> => {
  try {
    const kept: unknown = await inStore("readonly", (store) => store.get(LIST));
    return Array.isArray(kept) ? (kept as readonly RecentFile[]) : []; // written by remember, below
  } catch {
    return [];
  }
};

/** To the front of the list, once. A browser that keeps nothing is left at that. */
export const remember = async (handle: FileHandle, at: number): Promise<void> => {
  const before = await recentFiles();
  const same = await Promise.all(before.map((each) => handle.isSameEntry(each.handle)));
  const list = [{ handle, at }, ...before.filter((_, i) => same[i] !== true)].slice(0, MOST);
  await inStore("readwrite", (store) => store.put(list, LIST)).catch(() => undefined);
};

export const forgetAll = async (): Promise<void> => {
  await inStore("readwrite", (store) => store.clear()).catch(() => undefined);
};
