/** Turns changes of the workbook into the events an add-in registered for, in the client's own format. */
import { EventType, WHOLE_WORKBOOK } from "./protocol/subscriptions";
import type { EventNumber } from "./protocol/subscriptions";
import { printArea } from "./univer/addresses";
import type { Book } from "./univer/book";
import { readCell } from "./univer/cells";
import type { Change } from "./univer/changes/changes";
import { MAX_COLUMNS, MAX_ROWS } from "./univer/data";

/** Category of Excel's own events among the client's messages. */
const EXCEL_EVENT = 65536;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id: string;
}

interface Publication {
  readonly type: EventNumber;
  readonly sheetId: string;
  readonly args: object;
  /** Of an edited cell: what it holds once everything is calculated. */
  readonly later?: () => object;
}

interface Waiting extends Omit<EventEntry, "message"> {
  readonly args: object;
  readonly later: () => object;
}

export class EventPublisher {
  deliver: ((events: readonly EventEntry[]) => void) | undefined;
  private waiting: Waiting[] = [];
  private issued = 0;
  private round: Promise<void> | undefined;
  private readonly stop: () => void;

  constructor(private readonly book: Book) {
    this.stop = book.changes.listen((change) => this.publish(change));
  }

  get busy(): boolean {
    return this.round !== undefined;
  }

  /** Resolves when nothing waits to be delivered. */
  async idle(): Promise<void> {
    while (this.round !== undefined) await this.round;
  }

  dispose(): void {
    this.stop();
    this.deliver = undefined;
  }

  private publish(change: Change): void {
    if (!this.book.flags.eventsEnabled) return;
    for (const publication of publicationsOf(change, this.book)) {
      for (const target of [publication.sheetId, WHOLE_WORKBOOK])
        if (this.book.subscriptions.has(publication.type, target)) this.queue(publication, target);
    }
  }

  private queue({ type, args, later = () => ({}) }: Publication, targetId: string): void {
    const last = this.waiting.findLast((each) => each.messageType === type && each.targetId === targetId);
    const isTwin = JSON.stringify(last?.args) === JSON.stringify(args);
    if (type === EventType.selectionChanged && isTwin) return; // the grid reports each move twice
    const id = String(++this.issued);
    this.waiting.push({ messageCategory: EXCEL_EVENT, messageType: type, targetId, args, later, id });
    this.round ??= this.flush();
  }

  /** After the current request or edit, when its formulas are calculated. */
  private async flush(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.book.calculation.settle();
    const events = this.waiting.map(({ args, later, ...event }) => ({
      ...event,
      message: JSON.stringify({ ...args, ...later() }),
    }));
    this.waiting = [];
    this.round = undefined;
    this.deliver?.(events);
  }
}

const publicationsOf = (change: Change, book: Book): readonly Publication[] => {
  const { sheetId } = change;
  const plain = (type: EventNumber): readonly Publication[] => [
    { type, sheetId, args: { worksheetId: sheetId, source: "Local" } },
  ];
  switch (change.kind) {
    case "edited":
      return [{ ...dataChanged(change, "RangeEdited", "None"), later: () => detailsOf(change, book) }];
    case "shifted":
      return [dataChanged(change, shiftName(change), shiftDirection(change))];
    case "selected":
      return [
        {
          type: EventType.selectionChanged,
          sheetId,
          args: { worksheetId: sheetId, address: change.areas.map(printArea).join(",") },
        },
      ];
    case "activated":
      return plain(EventType.activated);
    case "deactivated":
      return plain(EventType.deactivated);
    case "added":
      return plain(EventType.added);
    case "deleted":
      return plain(EventType.deleted);
    case "renamed":
      return [
        {
          type: EventType.nameChanged,
          sheetId,
          args: { worksheetId: sheetId, nameBefore: change.before, nameAfter: change.after, source: "Local" },
        },
      ];
  }
};

type Shifted = Extract<Change, { kind: "shifted" }>;
type Edited = Extract<Change, { kind: "edited" }>;

const dataChanged = (change: Edited | Shifted, changeType: string, direction: string): Publication => {
  const address = printArea(change.area);
  const args = {
    changeType,
    source: "Local",
    triggerSource: change.byAddin ? "ThisLocalAddin" : "Unknown",
    worksheetId: change.sheetId,
    address,
    referenceId: `${change.sheetId}|${address}`,
    shiftDirection: direction,
  };
  return { type: EventType.changed, sheetId: change.sheetId, args };
};

/** `details` of a single cell; Excel says nothing of the kind about several. */
const detailsOf = ({ sheetId, area, before }: Edited, book: Book): object => {
  const sheet = book.sheet(sheetId);
  if (before === undefined || !sheet.alive) return {};
  const after = readCell(sheet, area.row, area.col);
  return {
    valueBefore: before.value,
    valueTypeBefore: before.type,
    valueAfter: after.value,
    valueTypeAfter: after.type,
  };
};

const shiftName = ({ area, shift }: Shifted): string => {
  const what = area.cols === MAX_COLUMNS ? "Row" : area.rows === MAX_ROWS ? "Column" : "Cell";
  return `${what}${shift.kind === "insert" ? "Inserted" : "Deleted"}`;
};

const shiftDirection = ({ shift }: Shifted): string => {
  if (shift.axis === "rows") return shift.kind === "insert" ? "Down" : "Up";
  return shift.kind === "insert" ? "Right" : "Left";
};
