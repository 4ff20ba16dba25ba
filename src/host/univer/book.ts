/** The open workbook: its sheets, its metadata, and who moves along when rows come and go. */
import type { Workbook, Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { itemNotFound } from "../protocol/errors";
import { Subscriptions } from "../protocol/subscriptions";
import { Calculation } from "./formulas/calculation";
import { Changes } from "./changes/changes";
import { ordinary } from "./conditions";
import type { Conditions } from "./conditions";
import type { IWorkbookData } from "./data";
import type { Engine } from "./engine";
import { writeInLinearTime } from "./performancePatches";
import { MovingRanges } from "./changes/rangeTracking";
import { emptyMetadata, METADATA } from "./metadata";
import type { SheetMetadata, WorkbookMetadata } from "./metadata";

interface BookFlags {
  /** Opened read-only: every write is refused. */
  readOnly: boolean;
  /** `context.runtime.enableEvents` */
  eventsEnabled: boolean;
}

export class Book {
  readonly facade: FWorkbook;
  readonly core: Workbook;
  readonly unitId: string;
  readonly calculation: Calculation;
  readonly moving = new MovingRanges();
  readonly changes = new Changes();
  readonly subscriptions = new Subscriptions();
  readonly flags: BookFlags = { readOnly: false, eventsEnabled: true };
  readonly conditions: Conditions = ordinary();
  metadata: WorkbookMetadata = emptyMetadata();
  private readonly known = new Map<string, Sheet>();
  private issued = 0;

  constructor(
    readonly engine: Engine,
    data: Partial<IWorkbookData>,
  ) {
    engine.keepInSnapshot<WorkbookMetadata>(METADATA, {
      save: () => this.metadata,
      load: (metadata) => {
        this.metadata = { ...emptyMetadata(), ...metadata };
      },
    });
    this.calculation = new Calculation(engine);
    this.facade = engine.api.createWorkbook(data);
    this.core = this.facade.getWorkbook();
    this.unitId = this.core.getUnitId();
    writeInLinearTime(engine, this.core);
  }

  get sheets(): readonly Sheet[] {
    return this.core.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  get active(): Sheet {
    return this.sheet(this.facade.getActiveSheet().getSheetId());
  }

  /** The one object for a sheet id, so that proxies of the same sheet are the same object. */
  sheet(id: string): Sheet {
    let sheet = this.known.get(id);
    if (sheet === undefined) {
      sheet = new Sheet(this, id);
      this.known.set(id, sheet);
    }
    return sheet;
  }

  /** By name, without regard to case, or by id: the client asks by id from the second request on. */
  find(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  }

  /** An id of this kind that is not taken yet. */
  freshId(kind: string, taken: (id: string) => boolean): string {
    let id: string;
    do id = `${kind}-${++this.issued}`;
    while (taken(id));
    return id;
  }
}

/** One worksheet. Holds only the id, so it stays right when the sheet is renamed or moved. */
export class Sheet {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get alive(): boolean {
    return this.book.core.getSheetBySheetId(this.id) != null;
  }

  /** The model that is read from. */
  get core(): Worksheet {
    const sheet = this.book.core.getSheetBySheetId(this.id);
    if (sheet == null) throw itemNotFound();
    return sheet;
  }

  /** Univer's own API, for what is simplest there. */
  get facade(): FWorksheet {
    const sheet = this.book.facade.getSheetBySheetId(this.id);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  get name(): string {
    return this.core.getName();
  }

  /** How Univer's commands name this sheet. */
  get where(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }

  /** What Univer has no place for. */
  get metadata(): SheetMetadata {
    return (this.book.metadata.sheets[this.id] ??= {});
  }
}
