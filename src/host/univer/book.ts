/** The open workbook: its sheets, its metadata, and who moves along when rows come and go. */
import type { Workbook } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { Subscriptions } from "../protocol/subscriptions";
import { Calculation } from "./calculation";
import { formulaAt } from "./cells";
import { Changes } from "./changes";
import { ordinary } from "./conditions";
import type { Conditions } from "./conditions";
import { DEFAULT_COLUMNS, DEFAULT_COLUMN_PIXELS, DEFAULT_ROWS, DEFAULT_ROW_PIXELS } from "./data";
import type { ICellData, IWorkbookData } from "./data";
import type { Engine } from "./engine";
import { MovingRanges } from "./moving";
import { Sheet } from "./sheet";
import { emptyMetadata, METADATA } from "./metadata";
import { inBackground } from "./view";
import type { WorkbookMetadata } from "./metadata";

export interface BookFlags {
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
  readonly changes: Changes;
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
    this.changes = new Changes(this);
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

  /** At the end, without showing it. */
  async addSheet(name: string): Promise<Sheet> {
    const id = this.freshId("sheet", (each) => this.core.getSheetBySheetId(each) != null);
    await inBackground(this, () => {
      this.facade.insertSheet(name, { index: this.core.getSheets().length, sheet: emptySheet(id, name) });
    });
    return this.sheet(id);
  }

  /** An id of this kind that is not taken yet. */
  freshId(kind: string, taken: (id: string) => boolean): string {
    let id: string;
    do id = `${kind}-${++this.issued}`;
    while (taken(id));
    return id;
  }

  /** Everything there is. Formulas that Univer shares between cells, as after a person's filling down, are written out in each. */
  save(): IWorkbookData {
    const data = this.facade.save();
    for (const sheet of this.sheets) writeOutShared(sheet, data.sheets[sheet.id]?.cellData ?? {});
    return data;
  }
}

const writeOutShared = (sheet: Sheet, cells: { [row: number]: { [col: number]: ICellData } }): void => {
  for (const [row, line] of Object.entries(cells)) {
    for (const [col, cell] of Object.entries(line)) {
      if (cell.si == null || cell.si === "") continue;
      cell.f = formulaAt(sheet, Number(row), Number(col)) ?? cell.f;
      delete cell.si;
    }
  }
};

/** With Excel's own column width and row height. */
const emptySheet = (
  id: string,
  name: string,
): {
  id: string;
  name: string;
  rowCount: number;
  columnCount: number;
  defaultColumnWidth: number;
  defaultRowHeight: number;
} => ({
  id,
  name,
  rowCount: DEFAULT_ROWS,
  columnCount: DEFAULT_COLUMNS,
  defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
  defaultRowHeight: DEFAULT_ROW_PIXELS,
});

export const emptyWorkbook = (id: string): Partial<IWorkbookData> => ({
  id,
  name: id,
  sheetOrder: ["sheet-0"],
  sheets: { "sheet-0": emptySheet("sheet-0", "Sheet1") },
});
