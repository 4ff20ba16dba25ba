/** Files of the person at the page: picked from disk, handed back as a download. Nothing is sent anywhere. */
import type { WorkbookSpec } from "../workbook/model";
import { openWorkbook, writeWorkbook } from "../xlsx";
import { page } from "./page";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Shows the browser's own dialog; resolves with nothing when the person picks no file. */
export function pickFile(): Promise<File | undefined> {
  page.file.value = "";
  page.file.click();
  return new Promise((resolve) => {
    page.file.onchange = () => resolve(page.file.files?.[0]);
    page.file.oncancel = () => resolve(undefined);
  });
}

/** Throws a Problem that says why the file cannot be opened. */
export async function readFile(file: File): Promise<WorkbookSpec> {
  return openWorkbook(new Uint8Array(await file.arrayBuffer()));
}

/** Hands the workbook to the browser as a download of that name. */
export async function download(spec: WorkbookSpec, name: string): Promise<void> {
  const bytes = await writeWorkbook(spec);
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still be reading it
}
