/** Univer with its grid, in Chinese: for the browser only. */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationZhCN from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteZhCN from "@univerjs/preset-sheets-note/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import type { PluginCtor } from "@univerjs/core";
import { Engine } from "../engine";
import { undoOverride } from "../changes/undo";
import { leaveRulesToUs } from "../formats/ownShifts";

/** The grid fills the container. */
export const createGridEngine = (container: HTMLElement): Engine => {
  const locales = {
    [LocaleType.ZH_CN]: mergeLocales(coreZhCN, conditionalFormattingZhCN, dataValidationZhCN, noteZhCN),
  };
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    locales,
    logLevel: LogLevel.WARN,
    override: undoOverride,
  });
  leaveRulesToUs();
  register(univer, container);
  return new Engine(univer);
};

/** Presets share plugins; the last one that names a plugin decides its settings. */
const register = (univer: Univer, container: HTMLElement): void => {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: true, formulaBar: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  const plugins = presets
    .flatMap((preset) => preset.plugins)
    .map((plugin): { readonly plugin: PluginCtor; readonly settings: unknown } =>
      Array.isArray(plugin) ? { plugin: plugin[0], settings: plugin[1] } : { plugin, settings: undefined },
    );
  for (const { plugin, settings } of new Map(plugins.map((each) => [each.plugin.pluginName, each])).values())
    univer.registerPlugin(plugin, settings);
};

const EDITING = "sheet.operation.set-cell-edit-visible";

/** Univer's words for a key that ends typing in a cell. */
const ENTERED = { eventType: 4, keycode: 13, visible: false } as const;

/** Ends typing in a cell as Enter does: what was typed stands in it. */
export const endEditing = async (engine: Engine, unitId: string): Promise<void> => {
  engine.run(EDITING, { ...ENTERED, unitId });
  await new Promise((resolve) => setTimeout(resolve, 0));
};

/** Tells when the person begins and ends typing in a cell. */
export const onEditing = (engine: Engine, listener: (editing: boolean) => void): void => {
  engine.onCommand(({ id, params }) => {
    if (id !== EDITING) return;
    const { visible }: { readonly visible?: boolean } = params ?? {};
    if (visible !== undefined) listener(visible);
  });
};
