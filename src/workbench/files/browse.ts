/** Files of the person at the page: picked from disk, handed back as a download. Nothing is sent anywhere. */
import { openFile, type OpenedWorkbook } from "../../xlsx";
import { page } from "../page";
import { READING } from "../reading";
import { XLSX } from "./access";

/** Where the browser gives no handle. Shows its own dialog; resolves with nothing when the person picks no file. */
export async function pickFile(): Promise<File | undefined> {
  return (await pickWith(page.file))[0];
}

/** All files of a folder and those below it, each with its path. */
export const pickFolder = (): Promise<readonly File[]> => pickWith(page.folderFiles);

function pickWith(input: HTMLInputElement): Promise<readonly File[]> {
  input.value = "";
  input.click();
  return new Promise((resolve) => {
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
  });
}

export interface OpenedFile extends OpenedWorkbook {
  readonly bytes: Uint8Array;
}

/** Throws a Problem that says why the file cannot be opened: what a check on the command line refuses, and nothing else. */
export async function readFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { bytes, ...(await openFile(bytes, READING)) };
}

/** Hands the bytes to the browser as a download of that name. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still be reading it
}
