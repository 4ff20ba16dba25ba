/** The one workbook that is open: a grid that shows it, and a task pane that works on it. Opening another replaces both. */
import { createGridHost, createExternal } from "../host/grid";
import type { External, Host } from "../host/grid";
import { fromUniver } from "../host/snapshot/fromUniver";
import { toUniver } from "../host/snapshot/toUniver";
import type { WorkbookSpec } from "../workbook/model";
import { page } from "./page";

interface Open {
  readonly host: Host;
  readonly external: External;
}

export class Workspace {
  private open: Open | undefined;
  private unsaved = false;

  /** `changed` is called whenever the workbook becomes, or ceases to be, different from what was opened or saved last. */
  constructor(private readonly changed: (unsaved: boolean) => void) {}

  get hasUnsavedChanges(): boolean {
    return this.unsaved;
  }

  /** Takes the workbook that was open off the page. Resolves when the new one is calculated and its pane is loading. */
  async show(spec: WorkbookSpec): Promise<void> {
    page.paneBody.replaceChildren();
    await this.open?.host.dispose();
    const container = document.createElement("div");
    page.grid.replaceChildren(container);
    const host = await createGridHost(container, toUniver(spec));
    this.open = { host, external: createExternal(host) };
    host.book.changes.listen(({ kind }) => {
      if (!isLooking(kind)) this.setUnsaved(true);
    });
    this.setUnsaved(false);
    loadPane(this.open.external);
  }

  /** The workbook as it is now. */
  spec(): WorkbookSpec {
    return fromUniver(this.opened.host.save());
  }

  saved(): void {
    this.setUnsaved(false);
  }

  /** What a ribbon button does in Excel: calls the function that the pane associated with the name. */
  runCommand(name: string): void {
    this.opened.external.runCommand(name);
  }

  private get opened(): Open {
    if (this.open === undefined) throw new Error("还没有打开工作簿。");
    return this.open;
  }

  private setUnsaved(unsaved: boolean): void {
    if (unsaved === this.unsaved) return;
    this.unsaved = unsaved;
    this.changed(unsaved);
  }
}

const isLooking = (kind: string): boolean => ["selected", "activated", "deactivated"].includes(kind);

/** A new frame for each workbook: the pane starts afresh, as it does when Excel opens another file. */
function loadPane(external: External): void {
  window.zipingHostOfPane = external.external;
  const frame = document.createElement("iframe");
  frame.title = "自评通窗格";
  frame.src = "pane.html";
  page.paneBody.replaceChildren(frame);
}
