/** The few things the task pane needs from Office besides the workbook, so that no other folder has to say Office. */
import { problemOf } from "./errors";
import { given } from "./optionalMembers";
import { showTaskpane } from "./capabilities";
import { onButton } from "./ribbon";
import type { Problem } from "../app/ports";

/** Resolves once Office.js has found its host; false when the page is open outside Excel. */
export const ready = async (): Promise<boolean> => {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
};

/** The colour behind Excel's own panes as "#RRGGBB"; undefined where this Excel does not tell. */
export const officeBackground = (): string | undefined => given(Office.context.officeTheme)?.bodyBackgroundColor;

/** The language of Excel's own menus: "zh-CN". */
export const officeLocale = (): string => Office.context.displayLanguage;

/**
 * Ties a ribbon button (its FunctionName in manifest.xml) to a handler. The pane comes up first, because it is where the outcome is shown.
 * The button is released in any case; a failure goes to `onProblem`.
 */
export const onCommand = (name: string, handler: () => Promise<void>, onProblem: (problem: Problem) => void): void => {
  onButton(name, (event) => {
    void showTaskpane()
      .then(handler)
      .catch((error: unknown) => onProblem(problemOf(error, "功能区命令")))
      .finally(() => event.completed());
  });
};
