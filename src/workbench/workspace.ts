/** The one workbook that is open: a grid that shows it, and a task pane that works on it. Opening another replaces both. */
import { createGridHost, createExternal } from "../host/grid";
import type { CellMenuItem, External, Host } from "../host/grid";
import { fromUniver } from "../host/snapshot/fromUniver";
import { withOrigins } from "../host/snapshot/origins";
import { toUniver } from "../host/snapshot/toUniver";
import type { WorkbookSpec } from "../workbook/model";
import { saveChanges, writeWorkbook } from "../xlsx";
import { page, say } from "./page";
import { countTrip, latency } from "./requestCounter";
import { savedOf, sourceOf, type BookSource } from "./source";

interface Open {
  readonly host: Host;
  readonly external: External;
  readonly source: BookSource | undefined;
}

interface WorkspaceEvents {
  /** The workbook has become, or is no longer, different from what was opened or saved last. */
  readonly changed: (unsaved: boolean) => void;
  /** A pane is there, in a window of its own. */
  readonly paneLoaded: (pane: Window) => void;
  /** 查看审核意见 was chosen in the menu of a cell. */
  readonly askedForFindings: () => void;
}

export class Workspace {
  private open: Open | undefined;
  private unsaved = false;

  constructor(private readonly told: WorkspaceEvents) {}

  /** What is being typed into a cell counts. */
  get hasUnsavedChanges(): boolean {
    return this.unsaved || this.open?.host.isEditing === true;
  }

  /** Takes the workbook that was open off the page. Resolves when the new one is calculated and its pane is loading. */
  async show(spec: WorkbookSpec, file?: Uint8Array): Promise<void> {
    page.paneBody.replaceChildren();
    await this.open?.host.dispose();
    const container = document.createElement("div");
    page.grid.replaceChildren(container);
    const host = await createGridHost(container, withOrigins(toUniver(spec)), say, [this.findingsOfCell]);
    this.open = {
      host,
      external: createExternal(host, { isDark, locale, latency, onTrip: countTrip }),
      source: file === undefined ? undefined : sourceOf(host.save(), file),
    };
    host.book.changes.listen(({ kind }) => {
      if (!isLooking(kind)) this.setUnsaved(true);
    });
    this.setUnsaved(false);
    await gridIsDrawn();
    loadPane(this.open.external, this.told.paneLoaded);
  }

  /** The workbook as it is now: the file that was opened with what was changed in it, or a new one. */
  async bytes(): Promise<Uint8Array> {
    const { host, source } = this.opened;
    await host.endEditing();
    const data = host.save();
    if (source === undefined) return writeWorkbook(fromUniver(data));
    return saveChanges(source.file, source.before, savedOf(source, data));
  }

  saved(): void {
    this.setUnsaved(false);
  }

  /** What a ribbon button does in Excel: calls the function that the pane associated with the name. */
  runCommand(name: string): void {
    this.opened.external.runCommand(name);
  }

  /** As in the menu of a cell in Excel (manifest.xml). */
  private readonly findingsOfCell: CellMenuItem = {
    id: "ziping.showFindings",
    title: "查看审核意见",
    run: () => this.told.askedForFindings(),
  };

  private get opened(): Open {
    if (this.open === undefined) throw new Error("还没有打开工作簿。");
    return this.open;
  }

  private setUnsaved(unsaved: boolean): void {
    if (unsaved === this.unsaved) return;
    this.unsaved = unsaved;
    this.told.changed(unsaved);
  }
}

/** Of the two languages that the pane speaks; Office has its own words in both here. */
const locale = (): string => (navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US");

/** The page goes by the colours of the system, and tells the pane so. */
const isDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;

/** What the browser waits for at most before it has nothing else to do. */
const DRAWING = { timeout: 1_000 } as const;

/** Excel has drawn its grid when a pane is opened; here both share one thread, and the pane begins when the grid stands. */
const gridIsDrawn = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), DRAWING));

const isLooking = (kind: string): boolean => ["selected", "activated", "deactivated"].includes(kind);

/**
 * A new frame for each workbook: the pane starts afresh, as it does when Excel opens another file. From disk the frame gets its content
 * from this page: with a file of its own it would be a stranger to the page, and could not reach what stands in for Excel.
 */
function loadPane(external: External, loaded: (pane: Window) => void): void {
  window.zipingHostOfPane = external.external;
  const frame = document.createElement("iframe");
  frame.title = "自评通窗格";
  if (location.protocol === "file:") frame.srcdoc = window.zipingPane ?? "";
  else frame.src = "pane.html";
  frame.addEventListener("load", () => {
    if (frame.contentWindow !== null) loaded(frame.contentWindow);
  });
  page.paneBody.replaceChildren(frame);
}
