/** The workbench: a spreadsheet in the page, and beside it the task pane as Excel would show it. */
import { sample } from "../reports/department/samples";
import { department } from "../reports/department";
import { isWordFile } from "../app/document/isWordFile";
import { standardWorkbook } from "../app/standard/standardWorkbook";
import type { WorkbookSpec } from "../workbook/model";
import { Workspace } from "./workspace";
import { canPick, fileOf, pickToOpen, type FileHandle } from "./files/access";
import { pickFile, pickFolder, readFile, type OpenedFile } from "./files/browse";
import { listenForFiles } from "./files/drop";
import { placeOf, type FilePlace } from "./files/place";
import { remember } from "./files/recent";
import { showRecent } from "./files/recentPanel";
import { save, saveAs, type SavedPlace } from "./files/saving";
import { enterPane, listenForKeys } from "./keys";
import { askToReplace, page, say, sayFailure } from "./page";
import { showTrips } from "./requestCounter";
import "./workbench.css";

const SAMPLES = {
  published: "示例（已发布）.xlsx",
  corrected: "示例（已更正）.xlsx",
} as const;

type Sample = keyof typeof SAMPLES;

const workspace = new Workspace({
  changed: (unsaved) => {
    page.documentState.textContent = unsaved ? "未保存" : "";
  },
  paneLoaded: (pane) => listenForKeys(pane, saveNow),
  askedForFindings: () => runCommand("showFindings"),
});

/** Runs what a button stands for; a failure becomes a sentence on the page. */
function on(button: HTMLElement, event: string, work: () => Promise<void>): void {
  button.addEventListener(event, () => void work().catch(sayFailure));
}

let place: FilePlace = { name: "" };

/** Where it is kept from now on. */
async function keepAt(kept: FilePlace): Promise<void> {
  place = kept;
  page.documentName.textContent = kept.name;
  if (kept.handle !== undefined) await remember(kept.handle, Date.now());
}

async function show(spec: WorkbookSpec, kept: FilePlace, file?: OpenedFile): Promise<void> {
  say("正在打开……");
  await workspace.show(spec, file?.bytes);
  await keepAt(kept);
  say(file === undefined ? "" : told(file));
}

const told = ({ notShown, losses }: OpenedFile): string =>
  [...losses, ...(notShown.length === 0 ? [] : [`这里不显示${notShown.join("、")}，保存时原样保留。`])].join("");

/** Unsaved changes are saved or given up, as the person says; saving can be thought better of, too. */
async function mayGo(): Promise<boolean> {
  if (!workspace.hasUnsavedChanges) return true;
  const answer = await askToReplace();
  if (answer !== "save") return answer === "replace";
  await saveBy(save);
  return !workspace.hasUnsavedChanges;
}

async function open(): Promise<void> {
  if (!(await mayGo())) return;
  if (canPick()) {
    // The browser's dialog comes only soon after a click, and saving may have taken longer.
    if (!navigator.userActivation.isActive) {
      say("已保存。请再点一次“打开”。");
      return;
    }
    const handle = await pickToOpen();
    if (handle !== undefined) await openFile(await fileOf(handle), handle);
  } else {
    const file = await pickFile();
    if (file !== undefined) await openFile(file);
  }
}

/** The file is asked for first: the browser's question is only put right after a click. */
async function openAgain(handle: FileHandle): Promise<void> {
  const file = await fileOf(handle);
  await openInstead(file, handle);
}

async function openFolder(): Promise<void> {
  const files = await pickFolder();
  if (files.length === 0) return;
  const { showFolder } = await import("./folder/panel");
  await showFolder(files, openInstead);
}

/** Whether it was: what is open may be worth keeping. */
async function openInstead(file: File, handle?: FileHandle): Promise<boolean> {
  if (!(await mayGo())) return false;
  await openFile(file, handle);
  return true;
}

async function openFile(file: File, handle?: FileHandle): Promise<void> {
  if (isWordFile(file.name)) return showWord(file, handle);
  const opened = await readFile(file);
  await show(opened.spec, await placeOf(file.name, handle), opened);
}

async function showWord(file: File, handle?: FileHandle): Promise<void> {
  const { openWord } = await import("./openWord");
  const { spec, said } = openWord(new Uint8Array(await file.arrayBuffer()));
  await show(spec, { name: file.name.replace(/\.[^.]*$/, ".xlsx") });
  if (handle !== undefined) await remember(handle, Date.now());
  say(said);
}

/** As Excel begins: one empty sheet; the pane asks what the form is to begin with. */
const EMPTY: WorkbookSpec = {
  sheets: [{ name: "Sheet1", columnWidths: [], cells: [], merges: [], rowHeights: new Map(), validations: [] }],
  names: [],
};

async function create(): Promise<void> {
  if (await mayGo()) await show(EMPTY, { name: "新建.xlsx" });
}

async function saveBy(way: typeof save): Promise<void> {
  const saved: SavedPlace | undefined = await way(place, () => workspace.bytes());
  if (saved === undefined) return;
  await keepAt(saved.place);
  workspace.saved();
  say(saved.said);
}

function saveNow(): void {
  saveBy(save).catch(sayFailure);
}

async function loadSample(kind: Sample): Promise<void> {
  const { data, edition, self } = sample(kind);
  await show(standardWorkbook(department, data, edition, self).spec, { name: SAMPLES[kind] });
}

async function chooseSample(): Promise<void> {
  const kind = page.sample.value;
  page.sample.value = "";
  if (isSample(kind) && (await mayGo())) await loadSample(kind);
}

const isSample = (kind: string): kind is Sample => kind in SAMPLES;

function showPane(visible: boolean): void {
  page.pane.hidden = !visible;
}

function runCommand(name: string): void {
  showPane(true);
  workspace.runCommand(name);
}

on(page.create, "click", create);
on(page.open, "click", open);
on(page.openFolder, "click", openFolder);
on(page.openRecent, "click", () => showRecent((handle) => void openAgain(handle).catch(sayFailure)));
on(page.save, "click", () => saveBy(save));
on(page.saveAs, "click", () => saveBy(saveAs));
on(page.sample, "change", chooseSample);
page.openPane.addEventListener("click", () => {
  showPane(true);
  enterPane();
});
page.closePane.addEventListener("click", () => {
  showPane(false);
  page.openPane.focus();
});
for (const button of page.commands) button.addEventListener("click", () => runCommand(button.dataset.command ?? ""));

listenForKeys(window, saveNow);
listenForFiles((file, handle) => void openInstead(file, handle).catch(sayFailure));
showTrips();

// The browser asks in its own words before the page is left with unsaved changes.
window.addEventListener("beforeunload", (event) => {
  if (workspace.hasUnsavedChanges) event.preventDefault();
});

loadSample("published").catch(sayFailure);
