/** The reports of a folder that was chosen in the page, checked one after another as the command line does. */
import { checkedDocument, checkedWorkbook, type CheckedFile } from "../../app/folder/checked";
import { isWordFile } from "../../app/document/isWordFile";
import { receivedOf, type Received } from "../../app/folder/kinds";
import { resultOf, type BatchResult } from "../../app/folder/result";
import { readWordReport } from "../../app/document/wordReport";
import { loadSnapshot } from "../../app/loading/load";
import { readDocument } from "../../docx";
import { department } from "../../reports/department";
import { documentForm } from "../../reports/department/fromDocument";
import { readWorkbook, type ReadOptions } from "../../xlsx";

export interface FolderFile {
  /** Within the folder. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

interface Folder<F extends FolderFile> extends Omit<Received, "reports"> {
  readonly reports: readonly F[];
}

export const folderOf = <F extends FolderFile>(files: readonly F[]): Folder<F> => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const { reports, side, other } = receivedOf([...byPath.keys()]);
  return { reports: reports.flatMap((path) => byPath.get(path) ?? []), side, other };
};

/** A result for each, in their order, until it is told to stop. */
export async function* resultsOf<F extends FolderFile>(
  reports: readonly F[],
  reading: Partial<ReadOptions>,
  stop: AbortSignal,
): AsyncGenerator<{ readonly file: F; readonly result: BatchResult }, void> {
  for (const file of reports) {
    if (stop.aborted) return;
    yield { file, result: await resultOf(file.path, () => checked(file, reading)) };
  }
}

const checked = async ({ path, bytes }: FolderFile, reading: Partial<ReadOptions>): Promise<CheckedFile> => {
  const file = await bytes();
  return isWordFile(path)
    ? checkedDocument(path, documentForm, readWordReport(documentForm, readDocument(file)))
    : checkedWorkbook(path, loadSnapshot(department, readWorkbook(file, reading)));
};
