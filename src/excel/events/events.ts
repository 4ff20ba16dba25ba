/** What happens in the grid, told in the port's words. */
import type { Workbook } from "../../app/ports";
import { madeByAddin } from "../capabilities";
import type { ExcelContext } from "../excelContext";
import { eventAreas } from "./eventAddress";
import { given } from "../optionalMembers";
import { picksAreQuiet, watchPicks } from "./listPicks";
import { readStructure } from "../structure";

type Listening = Promise<() => Promise<void>>;

/** One registration for all sheets, also those added later. */
export const listenToEdits = async (excel: ExcelContext, listener: () => void): Listening => {
  const nameOf = sheetNames(excel);
  const picks = picksAreQuiet() ? watchPicks(excel, listener) : undefined;
  const stopEdits = await listen(excel, "监听单元格改动", (context) =>
    context.workbook.worksheets.onChanged.add(async (args) => {
      picks?.changed();
      if (!(await isOurs(excel, args, nameOf))) listener();
    }),
  );
  if (picks === undefined) return stopEdits;
  const stopMoves = await listen(excel, "监听选中单元格", (context) =>
    context.workbook.worksheets.onSelectionChanged.add((args) => picks.moved(args)),
  );
  return async () => {
    await stopEdits();
    await stopMoves();
  };
};

/** Of several areas the first is told; a selection that is told twice in a row, as hosts do, is passed on once. */
export const listenToSelection = (excel: ExcelContext, listener: Parameters<Workbook["onSelection"]>[0]): Listening => {
  const nameOf = sheetNames(excel);
  let last = "";
  return listen(excel, "监听选中单元格", (context) =>
    context.workbook.worksheets.onSelectionChanged.add(async (args) => {
      const key = `${args.worksheetId}!${args.address}`;
      if (key === last) return;
      last = key;
      const [area] = eventAreas(args.address);
      const sheet = await nameOf(args.worksheetId);
      if (sheet !== undefined && area !== undefined) listener({ sheet, area });
    }),
  );
};

/** Handlers die with the pane, and are removed in the very context that added them. */
const listen = <T>(
  excel: ExcelContext,
  action: string,
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Listening =>
  excel.queue.read({ action }, async (context) => {
    const handler = add(context);
    await context.sync();
    return () =>
      excel.queue.within({ action }, handler.context, async () => {
        handler.remove();
        await handler.context.sync();
      });
  });

/**
 * Events name a sheet by its id. An unknown id means that the structure has changed; one that stays unknown is a sheet that is gone again.
 * Events come in bursts: all that find their sheet unknown wait for one look.
 */
const sheetNames = ({ queue, cache }: ExcelContext): ((id: string) => Promise<string | undefined>) => {
  let look: Promise<unknown> | undefined;
  const lookAgain = (): Promise<unknown> =>
    queue
      .read({ action: "查看工作表" }, async (context) => cache.put(await readStructure(context)))
      .catch(() => undefined)
      .finally(() => (look = undefined));
  const find = (id: string): string | undefined => cache.get()?.sheets.find((sheet) => sheet.id === id)?.name;
  return async (id) => {
    if (find(id) === undefined) await (look ??= lookAgain());
    return find(id);
  };
};

type NameOf = ReturnType<typeof sheetNames>;

/** A co-author's change is a person's, even if the same cells are ours. */
const isOurs = async (excel: ExcelContext, args: Excel.WorksheetChangedEventArgs, nameOf: NameOf): Promise<boolean> =>
  args.source !== "Remote" && (madeByAddin(args) ?? isOwnWrite(excel, args, await nameOf(args.worksheetId)));

const isOwnWrite = (
  { ownWrites }: ExcelContext,
  args: Excel.WorksheetChangedEventArgs,
  sheet: string | undefined,
): boolean =>
  sheet !== undefined &&
  eventAreas(args.address).every((area) => ownWrites.explains({ sheet, area, value: after(args) }));

/** Told for single cells only. */
const after = ({ details }: Excel.WorksheetChangedEventArgs): unknown => given(details)?.valueAfter;
