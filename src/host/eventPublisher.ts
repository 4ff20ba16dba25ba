/** Turns changes of the workbook into the events an add-in registered for, in the client's own format. */
import { EventType, WHOLE_WORKBOOK } from "./protocol/subscriptions";
import type { EventNumber } from "./protocol/subscriptions";
import { printArea } from "./univer/addresses";
import type { Book } from "./univer/book";
import type { Change } from "./univer/changes";
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
}

export class EventPublisher {
  deliver: ((events: readonly EventEntry[]) => void) | undefined;
  private waiting: EventEntry[] = [];
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
    for (const publication of publicationsOf(change)) {
      for (const target of [publication.sheetId, WHOLE_WORKBOOK])
        if (this.book.subscriptions.has(publication.type, target)) this.queue(publication, target);
    }
  }

  private queue({ type, args }: Publication, targetId: string): void {
    const entry: EventEntry = {
      messageCategory: EXCEL_EVENT,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
      id: String(++this.issued),
    };
    const last = this.waiting.findLast((each) => each.messageType === type && each.targetId === targetId);
    if (type === EventType.selectionChanged && last?.message === entry.message) return; // the grid reports each move twice
    this.waiting.push(entry);
    this.round ??= this.flush();
  }

  /** After the current request or edit, when its formulas are calculated. */
  private async flush(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.book.calculation.settle();
    const events = this.waiting;
    this.waiting = [];
    this.round = undefined;
    this.deliver?.(events);
  }
}

const publicationsOf = (change: Change): readonly Publication[] => {
  const { sheetId } = change;
  const plain = (type: EventNumber): readonly Publication[] => [
    { type, sheetId, args: { worksheetId: sheetId, source: "Local" } },
  ];
  switch (change.kind) {
    case "edited":
      return [dataChanged(change, "RangeEdited", "None")];
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

const shiftName = ({ area, shift }: Shifted): string => {
  const what = area.cols === MAX_COLUMNS ? "Row" : area.rows === MAX_ROWS ? "Column" : "Cell";
  return `${what}${shift.kind === "insert" ? "Inserted" : "Deleted"}`;
};

const shiftDirection = ({ shift }: Shifted): string => {
  if (shift.axis === "rows") return shift.kind === "insert" ? "Down" : "Up";
  return shift.kind === "insert" ? "Right" : "Left";
};
