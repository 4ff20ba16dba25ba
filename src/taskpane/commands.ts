/** What each ribbon button does. */
import type { Pane } from "../ui";
import type { Button } from "./buttons";

type Command = () => Promise<void>;

/** A command waits until the pane has looked at the workbook: Excel may start both at once. */
export const commandsOf = (pane: Pane, started: Promise<unknown>): ReadonlyMap<Button, Command> => {
  const command =
    (run: () => Promise<unknown>): Command =>
    async () => {
      await started;
      await run();
    };
  return new Map<Button, Command>([
    ["checkReport", command(pane.actions.check)],
    ["makeScoreSheet", command(pane.actions.makeScoreSheet)],
    ["showFindings", command(pane.actions.showAtCell)],
  ]);
};
