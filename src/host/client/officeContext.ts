/** What Office.context is made of: the functions the client asks the desktop host for, one per fact. */
import type { Host } from "../host";

/**
 * Requirement sets we say we have: up to what the manifest asks for, since the pane and Microsoft's client ask before they begin. No set of Excel is
 * here wholly; what is missing of them is refused by name when it is used, and test/host/refusedMembers.ts lists it.
 */
const REQUIREMENT_SETS = {
  ExcelApi: "1.9",
  SharedRuntime: "1.1",
  RichApiRuntime: "1.1",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
} as const;

const EXCEL = 1;
const READ_WRITE = 1;
const TASK_PANE = 2;
const NO_CORRELATION = "00000000-0000-0000-0000-000000000000";

/** Office's own colours, as numbers. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xf0f0f0,
  },
} as const;

interface Surroundings {
  /** Asked each time: the theme may change while a pane is open. */
  readonly isDark: () => boolean;
  /** The language of Office's own menus: "zh-CN". */
  readonly locale: string;
}

export const createContext = (host: Host, { isDark, locale }: Surroundings): object => ({
  GetAppType: () => EXCEL,
  GetSolutionRef: () => "ziping",
  GetAppVersionMajor: () => "16",
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => locale,
  GetAppDataLocale: () => locale,
  GetDocUrl: () => "workbook.xlsx",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => READ_WRITE,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetCorrelationId: () => NO_CORRELATION,
  GetInstanceId: () => "workbench",
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
  GetDialogRequirementMatrix: () => "{}",
  GetHostCustomMessage: () => "",
  GetHostFullVersion: () => "16.0.99999.0",
  GetFeaturesForSolution: () => "{}",
  GetInitialDisplayMode: () => TASK_PANE,
  GetOfficeThemeInfo: () => JSON.stringify(isDark() ? THEMES.dark : THEMES.light),
  GetSettings: () => createSettings(host),
});

/** Office.context.document.settings. The client reads into, and writes from, two parallel arrays. */
const createSettings = (host: Host): object => ({
  Read: (keys: string[], values: string[]) => {
    for (const [key, value] of Object.entries(host.book.metadata.documentSettings)) {
      keys.push(key);
      values.push(value);
    }
  },
  Write: (keys: readonly string[], values: readonly string[]) => {
    host.book.metadata.documentSettings = Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ""]));
  },
  RefreshAsync: (done: () => void) => queueMicrotask(done),
});
