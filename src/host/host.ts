/** The host: one open workbook, answering the Office.js client, and what a test or the workbench does to it from outside. */
import { memberTable } from "./members/table";
import { unansweredProperties } from "./members/unanswered";
import { Catalogue } from "./protocol/catalogue";
import { Dispatcher } from "./protocol/dispatcher";
import { Faults } from "./protocol/faults";
import { ObjectRef, type TypeTable } from "./protocol/objects";
import { References } from "./protocol/references";
import { EditGate, RequestServer } from "./protocol/server";
import type { LogEntry } from "./protocol/server";
import { Counters } from "./protocol/statistics";
import type { Statistics } from "./protocol/statistics";
import type { Reply, RequestBody } from "./protocol/wire";
import { EventPublisher } from "./eventPublisher";
import type { EventEntry } from "./eventPublisher";
import { SimulatedUser } from "./simulatedUser";
import { Book } from "./univer/book";
import type { Conditions } from "./univer/conditions";
import type { IWorkbookData } from "./univer/data";
import type { Engine } from "./univer/engine";
import { shiftConditionalFormats } from "./univer/formats/conditionalShift";
import { keepTypesOfCells } from "./univer/formats/typesOfCells";
import { shiftValidations } from "./univer/formats/validationShift";
import { followReferences } from "./univer/formulas/followReferences";
import { understandNames } from "./univer/formulas/namesInFormulas";
import { guardPersons } from "./univer/grid/personGuard";
import { CellRange, RangeAreas } from "./univer/range";
import { saveBook } from "./univer/save";
import { watchChanges } from "./univer/changes/mutationWatcher";

/** How many turns of the event loop the client takes from an event to the first request of its listener, generously. */
const TURNS_OF_A_LISTENER = 3;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class Host {
  /** Orders failures. */
  readonly faults = new Faults();
  /** Acts as the person in front of the workbook. */
  readonly person: SimulatedUser;
  readonly book: Book;
  /** Ends typing in a cell and keeps what was typed. Without a grid nobody types; a grid sets this. */
  endEditing: () => Promise<void> = () => Promise.resolve();
  private readonly counters = new Counters();
  private readonly gate = new EditGate();
  private readonly server: RequestServer;
  private readonly publisher: EventPublisher;
  private closed = false;

  constructor(
    private readonly engine: Engine,
    data: Partial<IWorkbookData>,
    private readonly members: TypeTable = memberTable,
  ) {
    this.book = new Book(engine, data);
    watchChanges(this.book);
    followReferences(engine, this.book.core);
    understandNames(engine);
    shiftConditionalFormats(this.book);
    shiftValidations(this.book);
    guardPersons(this.book);
    keepTypesOfCells(this.book);
    this.publisher = new EventPublisher(this.book);
    this.person = new SimulatedUser(this.book, () => this.settle());
    this.server = new RequestServer({
      dispatcher: this.dispatcher(),
      counters: this.counters,
      faults: this.faults,
      gate: this.gate,
      asOneStep: (work) => this.asOneStep(work),
    });
  }

  /** Answers one request of the client. Requests are answered in the order they come. */
  handle(body: RequestBody, flags: number): Promise<Reply> {
    if (this.closed)
      return Promise.resolve({
        status: 410,
        body: { error: { code: "InvalidReference", message: "The workbook is closed." } },
      });
    return this.server.handle(body, flags);
  }

  /** Where events of the workbook go; the bridge sets this. */
  set onEvents(deliver: ((events: readonly EventEntry[]) => void) | undefined) {
    this.publisher.deliver = deliver;
  }

  /** Set to see every exchange. */
  set log(listener: ((entry: LogEntry) => void) | undefined) {
    this.server.log = listener;
  }

  get statistics(): Statistics {
    return this.counters;
  }

  resetStatistics(): void {
    this.counters.reset();
  }

  /** True while the person is typing in a cell: requests fail with InvalidOperationInCellEditMode, or wait if they said they would. */
  setEditing(editing: boolean): void {
    this.gate.set(editing);
  }

  get isEditing(): boolean {
    return this.gate.editing;
  }

  /** What this Excel is like; a test may change it at any time. */
  get conditions(): Conditions {
    return this.book.conditions;
  }

  setReadOnly(readOnly: boolean): void {
    this.book.flags.readOnly = readOnly;
  }

  /** Resolves when everything asked for is answered, everything changed is calculated, every event delivered, and what the listeners asked for is answered too. */
  async settle(): Promise<void> {
    let answered: number;
    do {
      await nextTurn();
      await this.server.idle();
      await this.book.calculation.settle();
      await this.publisher.idle();
      answered = this.server.answered;
      for (let turn = 0; turn < TURNS_OF_A_LISTENER; turn += 1) await nextTurn();
    } while (this.server.answered !== answered || this.server.busy || this.publisher.busy);
  }

  /** Everything there is, metadata included: createHeadlessHost(data) opens it again. */
  save(): IWorkbookData {
    return saveBook(this.book);
  }

  async dispose(): Promise<void> {
    this.gate.set(false);
    await this.settle();
    this.closed = true;
    this.publisher.dispose();
    this.book.changes.dispose();
    this.engine.dispose();
  }

  private dispatcher(): Dispatcher {
    const references = new References({
      kept: (target) => this.follow(target, true),
      released: (target) => this.follow(target, false),
    });
    const around = {
      root: new ObjectRef("Workbook", this.book),
      references,
      counters: this.counters,
      faults: this.faults,
      catalogue: new Catalogue(this.members, unansweredProperties),
      readOnly: () => this.book.flags.readOnly,
    };
    return new Dispatcher(around, () => this.book.calculation.settle());
  }

  private follow(target: unknown, kept: boolean): void {
    const ranges = target instanceof CellRange ? [target] : target instanceof RangeAreas ? target.parts : [];
    for (const range of ranges) {
      if (kept) this.book.moving.add(range);
      else this.book.moving.remove(range);
    }
  }

  /** A request is one undo step, together with the marks that the next one draws; it is calculated before the answer leaves, and its events go out after it. */
  private async asOneStep<R>(work: () => Promise<R>): Promise<R> {
    const step = this.engine.oneUndoStep(this.book.unitId);
    this.book.changes.byAddin = true;
    try {
      return await work();
    } finally {
      step.dispose();
      this.book.changes.byAddin = false;
      this.book.calculation.suspended = false;
      await this.book.calculation.settle();
    }
  }
}
