/** After a person's edit the report is checked again, once the typing has paused. Writes nothing, but that marks of cells put right go. */
import type { ReportView } from "../views/report";
import { keysAt, unmarkCorrected, withMarks } from "./check";
import { load } from "../loading/load";
import type { WorkbookContext } from "../loading/context";
import { reportViewOf } from "./reportView";

/** Long enough for a run of keystrokes or a paste, short enough to feel at once. */
const PAUSE_MS = 400;

type Stop = () => Promise<void>;

/** Of several checks under way only the last one is told. */
export const onLive = async (
  context: WorkbookContext,
  listener: (view: ReportView, byPerson: boolean) => void,
  failed: (error: unknown) => void,
): Promise<Stop> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let byPerson = false;
  const run = async (mine: number): Promise<void> => {
    const isLast = (): boolean => mine === round;
    try {
      const loaded = await load(context);
      const view = await reportViewOf(loaded);
      const unmarked = isLast() ? await unmarkCorrected(context, loaded) : undefined;
      if (!isLast()) return;
      listener(withMarks(view, unmarked), byPerson);
      byPerson = false;
    } catch (error) {
      if (isLast()) failed(error);
    }
  };
  const stop = await context.workbook.onEdit(() => {
    if (context.last === undefined) return;
    byPerson ||= !context.acting;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const mine = ++round;
      void context.inTurn(() => run(mine));
    }, PAUSE_MS);
  });
  return async () => {
    round++;
    clearTimeout(timer);
    await stop();
  };
};

export const onSelected = (context: WorkbookContext, listener: (keys: readonly string[]) => void): Promise<Stop> =>
  context.workbook.onSelection(({ sheet, area }) => {
    if (context.last !== undefined) listener(keysAt(context.last, sheet, area.row, area.col));
  });
