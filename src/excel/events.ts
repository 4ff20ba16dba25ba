/** What happens in the grid, told in the port's words. */
import type { Workbook } from "../app/ports";
import { madeByAddin } from "./capabilities";
import type { Desk } from "./desk";
import { eventAreas } from "./eventAddress";
import { given } from "./given";
import { learn } from "./structure";

type Listening = Promise<() => Promise<void>>;

/** One registration for all sheets, also those added later. */
export const listenToEdits = (desk: Desk, listener: () => void): Listening => {
  const nameOf = sheetNames(desk);
  return listen(desk, "监听单元格改动", (context) =>
    context.workbook.worksheets.onChanged.add(async (args) => {
      if (!(await isOurs(desk, args, nameOf))) listener();
    }),
  );
};

/** Of several areas the first is told; a selection that is told twice in a row, as hosts do, is passed on once. */
export const listenToSelection = (desk: Desk, listener: Parameters<Workbook["onSelection"]>[0]): Listening => {
  const nameOf = sheetNames(desk);
  let last = "";
  return listen(desk, "监听选中单元格", (context) =>
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
  desk: Desk,
  action: string,
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Listening =>
  desk.session.read({ action }, async (context) => {
    const handler = add(context);
    await context.sync();
    return () =>
      desk.session.within({ action }, handler.context, async () => {
        handler.remove();
        await handler.context.sync();
      });
  });

/**
 * Events name a sheet by its id. An unknown id means that the structure has changed; one that stays unknown is a sheet that is gone again.
 * Events come in bursts: all that find their sheet unknown wait for one look.
 */
const sheetNames = ({ session, memory }: Desk): ((id: string) => Promise<string | undefined>) => {
  let look: Promise<unknown> | undefined;
  const lookAgain = (): Promise<unknown> =>
    session
      .read({ action: "查看工作表" }, async (context) => memory.keep(await learn(context)))
      .catch(() => undefined)
      .finally(() => (look = undefined));
  const find = (id: string): string | undefined => memory.recall()?.sheets.find((sheet) => sheet.id === id)?.name;
  return async (id) => {
    if (find(id) === undefined) await (look ??= lookAgain());
    return find(id);
  };
};

type NameOf = ReturnType<typeof sheetNames>;

/** A co-author's change is a person's, even if the same cells are ours. */
const isOurs = async (desk: Desk, args: Excel.WorksheetChangedEventArgs, nameOf: NameOf): Promise<boolean> =>
  args.source !== "Remote" && (madeByAddin(args) ?? isEcho(desk, args, await nameOf(args.worksheetId)));

const isEcho = ({ ownWrites }: Desk, args: Excel.WorksheetChangedEventArgs, sheet: string | undefined): boolean =>
  sheet !== undefined &&
  eventAreas(args.address).every((area) => ownWrites.explains({ sheet, area, value: after(args) }));

/** Told for single cells only. */
const after = ({ details }: Excel.WorksheetChangedEventArgs): unknown => given(details)?.valueAfter;
