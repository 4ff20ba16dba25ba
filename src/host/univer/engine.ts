/** A running Univer and the few of its services the host needs. One workbook per Univer: its formula caches know no workbooks. */
import {
  ICommandService,
  IResourceManagerService,
  IUndoRedoService,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { DependencyIdentifier, IDisposable } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { RichApiError } from "../protocol/errors";
import { keepFormulas, undoOverride } from "./changes/undo";
import { leaveRulesToUs } from "./formats/ownShifts";

export class Engine {
  readonly api: FUniver;
  private readonly commands: ICommandService;

  constructor(private readonly univer: Univer) {
    this.api = FUniver.newAPI(univer);
    this.commands = this.get(ICommandService);
    this.beforeCommand(keepFormulas);
  }

  get<T>(service: DependencyIdentifier<T>): T {
    return this.univer.__getInjector().get(service);
  }

  /** Runs a command; Univer answers false without a reason when it refuses, which must not pass unseen. */
  run(command: string, params: object): void {
    if (!this.commands.syncExecuteCommand(command, params))
      throw new RichApiError("GeneralException", `The grid refused ${command}`, 500);
  }

  /** The same for commands that Univer answers later. */
  async runLater(command: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(command, params)))
      throw new RichApiError("GeneralException", `The grid refused ${command}`, 500);
  }

  onCommand(listener: Parameters<ICommandService["onCommandExecuted"]>[0]): IDisposable {
    return this.commands.onCommandExecuted(listener);
  }

  beforeCommand(listener: Parameters<ICommandService["beforeCommandExecuted"]>[0]): IDisposable {
    return this.commands.beforeCommandExecuted(listener);
  }

  /** Everything changed until the returned object is disposed of becomes one undo step. */
  oneUndoStep(unitId: string): IDisposable {
    return this.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  }

  /** Lets a piece of JSON travel in the workbook's snapshot. Must be called before the workbook is created. */
  keepInSnapshot<D>(name: `SHEET_${string}_PLUGIN`, part: { save(): D; load(data: D): void }): void {
    this.get(IResourceManagerService).registerPluginResource<D>({
      pluginName: name,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: () => JSON.stringify(part.save()),
      parseJson: (text) => JSON.parse(text) as D, // written by save() above
      onLoad: (_unitId, data) => part.load(data),
      onUnLoad: () => undefined,
    });
  }

  /** The formula plugin's progress timer outlives Univer by up to a second and asks for a translation, which a disposed service refuses. */
  dispose(): void {
    const locales = this.get(LocaleService);
    this.univer.dispose();
    locales.load({ [LocaleType.ZH_CN]: {} });
  }
}

/** Univer without a grid: for Node and for tests. */
export const createHeadlessEngine = (): Engine => {
  leaveRulesToUs();
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
    override: undoOverride,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  return new Engine(univer);
};
