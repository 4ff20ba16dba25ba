/** After a person's edit the report is checked again, once the typing has paused. Reads only: marks change with the next 全审. */
import type { CheckView } from "../views";
import { keysAt, viewOf } from "./check";
import { load, type Desk } from "./desk";

/** Long enough for a run of keystrokes or a paste, short enough to feel at once. */
const PAUSE_MS = 400;

type Stop = () => Promise<void>;

export const onLive = async (desk: Desk, listener: (view: CheckView) => void): Promise<Stop> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let round = 0;
  const run = async (): Promise<void> => {
    const mine = ++round;
    try {
      const view = viewOf(await load(desk));
      if (!stopped && mine === round) listener(view);
    } catch {
      // Being typed into, or no longer our form: the next edit or the next 全审 will say so where somebody looks.
    }
  };
  const stop = await desk.workbook.onEdit(() => {
    if (desk.last === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE_MS);
  });
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await stop();
  };
};

export const onSelected = (desk: Desk, listener: (keys: readonly string[]) => void): Promise<Stop> =>
  desk.workbook.onSelection(({ sheet, area }) => {
    if (desk.last !== undefined) listener(keysAt(desk.last, sheet, area.row, area.col));
  });
