/** The folder beside the grid: a line for each report as soon as it is checked, and one click opens it. Loaded when the first folder is chosen. */
import { outcomeOf, type BatchOutcome, type BatchResult } from "../../app/folder/result";
import { leftOutText, progressText, tallyText } from "../../app/folder/words";
import { page, sayFailure } from "../page";
import { READING } from "../reading";
import { folderOf, resultsOf, type FolderFile } from "./folder";
import { lineParts } from "./lineParts";

interface ChosenFile extends FolderFile {
  readonly file: File;
}

/** Whether it was opened: the person may want to keep what is open. */
type Open = (file: File) => Promise<boolean>;

let running = new AbortController();

/** What was being checked before is left. Resolves when all are checked or somebody stops it. */
export const showFolder = async (files: readonly File[], open: Open): Promise<void> => {
  const stop = startAnew();
  page.folderName.textContent = files[0]?.webkitRelativePath.split("/")[0] ?? "文件夹";
  page.folderList.replaceChildren();
  page.folder.hidden = false;
  const { reports, ...leftOut } = folderOf(files.map(chosen));
  const outcomes = await listed(reports, open, stop);
  if (running.signal !== stop) return;
  page.cancelFolder.hidden = true;
  page.folderProgress.textContent = ending(outcomes, reports.length, leftOutText(leftOut));
};

/** What runs is told to stop, and says no more. */
const leave = (): void => {
  running.abort();
  running = new AbortController();
};

const startAnew = (): AbortSignal => {
  leave();
  page.cancelFolder.hidden = false;
  page.folderProgress.textContent = "正在审核……";
  return running.signal;
};

page.cancelFolder.addEventListener("click", () => running.abort());
page.closeFolder.addEventListener("click", () => {
  leave();
  page.folder.hidden = true;
  page.openFolder.focus();
});

const chosen = (file: File): ChosenFile => ({
  file,
  path: file.webkitRelativePath.split("/").slice(1).join("/"),
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

const listed = async (
  reports: readonly ChosenFile[],
  open: Open,
  stop: AbortSignal,
): Promise<ReadonlyMap<BatchOutcome, number>> => {
  const outcomes = new Map<BatchOutcome, number>();
  const start = performance.now();
  let done = 0;
  for await (const { file, result } of resultsOf(reports, READING, stop)) {
    if (stop.aborted) break;
    page.folderList.append(lineOf(result, () => open(file.file)));
    outcomes.set(outcomeOf(result), (outcomes.get(outcomeOf(result)) ?? 0) + 1);
    done += 1;
    page.folderProgress.textContent = progressText("已审核", done, reports.length, performance.now() - start);
    await drawn();
  }
  return outcomes;
};

/** Lets the page be drawn and clicked between two files. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const ending = (outcomes: ReadonlyMap<BatchOutcome, number>, total: number, leftOut: string): string => {
  if (total === 0) return ["这个文件夹里没有 .xlsx 或 .docx 文件", leftOut].filter((s) => s !== "").join("。");
  const done = [...outcomes.values()].reduce((sum, n) => sum + n, 0);
  const said = [
    ...(done < total ? [`已停止，还有 ${total - done} 个没有审核`] : []),
    ...(done > 0 ? [tallyText(outcomes)] : []),
    leftOut,
  ];
  return said.filter((s) => s !== "").join("。");
};

/** A report that can be read opens by a click; of one that cannot there is the reason. */
const lineOf = (result: BatchResult, open: () => Promise<boolean>): HTMLLIElement => {
  const item = document.createElement("li");
  const line = document.createElement("checked" in result ? "button" : "div");
  line.className = "folder-line";
  line.dataset["outcome"] = outcomeOf(result);
  for (const [kind, text] of lineParts(result)) {
    const part = document.createElement("span");
    part.className = kind;
    part.textContent = text;
    line.append(part, " ");
  }
  if (line instanceof HTMLButtonElement) {
    line.type = "button";
    const opened = async (): Promise<void> => {
      if (await open()) choose(line);
    };
    line.addEventListener("click", () => void opened().catch(sayFailure));
  }
  item.append(line);
  return item;
};

/** The line of what was opened last. */
const choose = (line: HTMLElement): void => {
  for (const other of page.folderList.querySelectorAll("[aria-current]")) other.removeAttribute("aria-current");
  line.setAttribute("aria-current", "true");
};
