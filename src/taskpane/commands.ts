/** The ribbon buttons that do something, by their FunctionName in manifest.xml. */
import type { Pane } from "../ui";

type Command = () => Promise<void>;

/** A command waits until the pane has looked at the workbook: Excel may start both at once. */
export const commandsOf = (pane: Pane, started: Promise<unknown>): ReadonlyMap<string, Command> => {
  const command =
    (run: () => Promise<unknown>): Command =>
    async () => {
      await started;
      await run();
    };
  return new Map([
    ["checkReport", command(pane.actions.check)],
    ["makeScoreSheet", command(pane.actions.makeScoreSheet)],
  ]);
};
