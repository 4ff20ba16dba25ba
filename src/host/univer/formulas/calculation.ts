/** Calculation at once. Univer waits 100 ms after the last change before it calculates; an add-in may not have to wait for that. */
import {
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { ICommandInfo } from "@univerjs/core";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "../engine";

/** What Univer 0.25.1 keeps private in TriggerCalculationController; test/host/privateParts.test.ts holds the names in place. */
interface PendingCalculation {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  readonly _executingDirtyData: DirtyData;
  _generateDirty(commands: readonly ICommandInfo[]): DirtyData;
  _mergeDirty(all: DirtyData, added: DirtyData): DirtyData;
}

interface DirtyData {
  forceCalculation: boolean;
}

type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Longest calculation we wait for, in milliseconds, before the session itself gives up. */
const PATIENCE = 20_000;
/** Calculating may itself queue commands; a workbook that does so this often in a row never ends. */
const MOST_ROUNDS = 50;

export class Calculation {
  /** Something that formulas depend on has changed since the last calculation. */
  private dirty = true;
  /**
   * Changes of names since the last calculation of ours. Kept beside Univer's queue, because on a busy machine Univer's own timer may have
   * emptied that and calculated with what the names meant before.
   */
  private renamed: readonly ICommandInfo[] = [];
  /** Changes that wait for F9 because the person has switched to manual calculation. */
  private held: readonly ICommandInfo[] = [];
  private current: CalculationMode = "Automatic";
  /** While what was held is being calculated after all. */
  private asked = false;
  /** Until the end of the request: formulas show what they came to before. */
  suspended = false;

  constructor(private readonly engine: Engine) {
    engine.onCommand((command, options) => {
      if (this.mode === "Manual") queueMicrotask(() => this.hold());
      if (engine.get(IActiveDirtyManagerService).get(command.id) !== undefined && options?.onlyLocal !== true)
        this.dirty = true;
      if (changesNames(command)) this.renamed = [...this.renamed, command];
    });
  }

  get mode(): CalculationMode {
    return this.current;
  }

  /** Whoever switches back to automatic calculation has what was held calculated at once. */
  set mode(mode: CalculationMode) {
    this.hold();
    this.current = mode;
    if (mode === "Manual" || this.held.length === 0) return;
    this.pending()._waitingCommandQueue = [...this.held];
    this.held = [];
    this.dirty = true;
  }

  /** "Pending" while figures in the sheets are those of before the last changes. */
  get state(): "Done" | "Pending" {
    this.hold();
    return this.held.every(concernsNoCell) ? "Done" : "Pending";
  }

  /** Resolves when every change so far is calculated; at once while that is left to the person, or put off. */
  async settle(): Promise<void> {
    if (this.suspended) return;
    if (this.mode === "Manual") this.hold();
    else await this.calculateChanges();
  }

  /**
   * Resolves when nothing is being calculated, and keeps Univer from beginning by itself: results that come in after rows have moved are
   * written where the cells were before. What waits is calculated with the next change or the next `settle`.
   */
  async pause(): Promise<void> {
    clearTimeout(this.pending()._setTimeoutKey);
    if (this.running()) await this.engine.api.getFormula().onCalculationResultApplied();
  }

  private async calculateChanges(): Promise<void> {
    if (!this.dirty) return;
    for (let round = 0; round < MOST_ROUNDS && (await this.calculatePending()); round += 1);
    this.dirty = false;
  }

  /** Univer queues the first calculation of a workbook a moment after it was created. */
  async ready(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.dirty = true;
    await this.settle();
  }

  /** Calculates everything anew, as Ctrl+Alt+F9 does. */
  async recalculate(): Promise<void> {
    this.hold();
    this.pending()._waitingCommandQueue = [...this.held];
    this.held = [];
    this.asked = true;
    await this.calculateAll().finally(() => (this.asked = false));
  }

  private async calculateAll(): Promise<void> {
    await this.calculateChanges();
    const done = this.session().waitForLatestApplied(PATIENCE);
    this.engine.api.getFormula().executeCalculation();
    await done;
  }

  /** Takes what is to be calculated out of Univer's queue before its timer does. */
  private hold(): void {
    if (this.mode !== "Manual" || this.asked) return;
    const pending = this.pending();
    clearTimeout(pending._setTimeoutKey);
    this.held = [...this.held, ...pending._waitingCommandQueue];
    pending._waitingCommandQueue = [];
  }

  /** True when there was something to do, so that the caller looks again. */
  private async calculatePending(): Promise<boolean> {
    if (this.running()) {
      await this.engine.api.getFormula().onCalculationResultApplied();
      return true;
    }
    const pending = this.pending();
    const queue = pending._waitingCommandQueue;
    const changes = [...this.renamed.filter((command) => !queue.includes(command)), ...queue];
    if (changes.length === 0) return false;
    clearTimeout(pending._setTimeoutKey);
    pending._waitingCommandQueue = [];
    await this.start(pending._mergeDirty(pending._executingDirtyData, pending._generateDirty(changes)));
    return true;
  }

  private async start(dirty: DirtyData): Promise<void> {
    if (this.renamed.length > 0) {
      this.forgetParsedFormulas();
      dirty.forceCalculation = true;
    }
    const done = this.session().waitForLatestApplied(PATIENCE);
    void this.engine.runLater(SetFormulaCalculationStartMutation.id, dirty); // resolves before the calculation has ended
    await done;
  }

  /**
   * Univer caches parsed formulas together with what their names meant then; a changed name needs those forgotten. It keeps formulas of more
   * than 64 characters under a hash, where no name can be found in the key: the empty text is in every key.
   */
  private forgetParsedFormulas(): void {
    const units = Object.keys(this.engine.get(IDefinedNamesService).getAllDefinedNames());
    this.engine.get(IFunctionService).deleteFormulaAstCacheKey("");
    for (const unitId of new Set([...units, ...this.renamed.flatMap((command) => unitOf(command) ?? [])]))
      this.engine.get(IDependencyManagerService).clearFormulaDependency(unitId);
    this.renamed = [];
  }

  private running(): boolean {
    const state = this.session().state;
    return state.started && !state.completed && !state.stopped;
  }

  private session(): FormulaCalculationSessionService {
    return this.engine.get(FormulaCalculationSessionService);
  }

  /** The debounce queue is private in Univer: there is no public way to calculate without the wait. */
  private pending(): PendingCalculation {
    return this.engine.get(TriggerCalculationController) as unknown as PendingCalculation;
  }
}

const OF_VALIDATION = "sheet.mutation.data-validation-formula-mark-dirty";

const changesNames = (command: ICommandInfo): boolean =>
  /defined-name|set-worksheet-name|remove-sheet/.test(command.id);

const param = (command: ICommandInfo, key: string): string | undefined => {
  const value: unknown = (command.params as { readonly [name: string]: unknown } | undefined)?.[key]; // params are untyped in Univer
  return typeof value === "string" ? value : undefined;
};

/** Print areas and titles are names, but no formula speaks of them; those of validation rules give no cell its value. */
const concernsNoCell = (command: ICommandInfo): boolean =>
  command.id === OF_VALIDATION || param(command, "name")?.startsWith("Print_") === true;

const unitOf = (command: ICommandInfo): string | undefined => param(command, "unitId");
