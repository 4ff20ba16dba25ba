/** The parts of index.html that the workbench works with. */
import { failureWords } from "./failure";

function part<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${selector}`);
  return found;
}

export const page = {
  documentName: part("#document-name", HTMLElement),
  documentState: part("#document-state", HTMLElement),
  create: part("#new", HTMLButtonElement),
  open: part("#open", HTMLButtonElement),
  openRecent: part("#open-recent", HTMLButtonElement),
  recent: part("#recent", HTMLDialogElement),
  recentList: part("#recent-list", HTMLElement),
  recentState: part("#recent-state", HTMLElement),
  forgetRecent: part("#forget-recent", HTMLButtonElement),
  save: part("#save", HTMLButtonElement),
  saveAs: part("#save-as", HTMLButtonElement),
  saveAsDialog: part("#save-as-dialog", HTMLDialogElement),
  saveAsName: part("#save-as-name", HTMLInputElement),
  sample: part("#sample", HTMLSelectElement),
  file: part("#file", HTMLInputElement),
  openFolder: part("#open-folder", HTMLButtonElement),
  folderFiles: part("#folder-files", HTMLInputElement),
  folder: part("#folder", HTMLElement),
  folderName: part("#folder-name", HTMLElement),
  folderProgress: part("#folder-progress", HTMLElement),
  folderList: part("#folder-list", HTMLElement),
  cancelFolder: part("#cancel-folder", HTMLButtonElement),
  closeFolder: part("#close-folder", HTMLButtonElement),
  openPane: part("#open-pane", HTMLButtonElement),
  closePane: part("#close-pane", HTMLButtonElement),
  commands: [...document.querySelectorAll<HTMLButtonElement>("button[data-command]")],
  notice: part("#notice", HTMLElement),
  grid: part("#grid", HTMLElement),
  pane: part("#pane", HTMLElement),
  paneBody: part("#pane-body", HTMLElement),
  developer: part("#developer", HTMLElement),
  trips: part("#trips", HTMLElement),
  resetTrips: part("#reset-trips", HTMLButtonElement),
  latency: part("#latency", HTMLSelectElement),
  replace: part("#replace", HTMLDialogElement),
} as const;

/** One sentence beside the ribbon; replaces the one before. */
export function say(sentence: string): void {
  page.notice.textContent = sentence;
  page.notice.classList.remove("failed");
}

export function sayFailure(error: unknown): void {
  page.notice.textContent = failureWords(error);
  page.notice.classList.add("failed");
}

/** Asks what becomes of unsaved changes: "save" or "replace", where they may go; anything else, Escape too, is a no. */
export function askToReplace(): Promise<string> {
  page.replace.returnValue = "";
  page.replace.showModal();
  return new Promise((resolve) => {
    page.replace.addEventListener("close", () => resolve(page.replace.returnValue), { once: true });
  });
}
