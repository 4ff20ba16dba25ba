/** What happens in the grid, told in the port's words. */
import type { CellChange, Workbook } from "../app/ports";
import type { Area } from "../workbook/model";
import { madeByAddin } from "./capabilities";
import type { Desk } from "./desk";
import { eventAreas } from "./eventAddress";
import { given } from "./given";
import { learn } from "./structure";

type Listening = Promise<() => Promise<void>>;
type At = { readonly sheet: string; readonly area: Area };

/** One registration for all sheets, also those added later. */
export const listenToChanges = (desk: Desk, listener: (change: CellChange) => void): Listening =>
  listen(desk, "监听单元格改动", (context) =>
    context.workbook.worksheets.onChanged.add(async (args) => {
      const sheet = await sheetOf(desk, args.worksheetId);
      if (sheet !== undefined)
        eventAreas(args.address).forEach((area) => listener(changeOf(desk, args, { sheet, area })));
    }),
  );

/** Of several areas the first is told; a selection that is told twice in a row, as hosts do, is passed on once. */
export const listenToSelection = (desk: Desk, listener: Parameters<Workbook["onSelection"]>[0]): Listening => {
  let last = "";
  return listen(desk, "监听选中单元格", (context) =>
    context.workbook.worksheets.onSelectionChanged.add(async (args) => {
      const key = `${args.worksheetId}!${args.address}`;
      if (key === last) return;
      last = key;
      const [area] = eventAreas(args.address);
      const sheet = await sheetOf(desk, args.worksheetId);
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

/** Events name a sheet by its id. An unknown id means that the structure has changed; one that stays unknown is a sheet that is gone again. */
const sheetOf = async ({ session, memory }: Desk, id: string): Promise<string | undefined> => {
  const find = (): string | undefined => memory.recall()?.sheets.find((sheet) => sheet.id === id)?.name;
  const name = find();
  if (name !== undefined) return name;
  await session
    .read({ action: "查看工作表" }, async (context) => memory.keep(await learn(context)))
    .catch(() => undefined);
  return find();
};

const KINDS: ReadonlyMap<string, CellChange["kind"]> = new Map([
  ["RangeEdited", "edited"],
  ["RowInserted", "rowsInserted"],
  ["RowDeleted", "rowsDeleted"],
]);

const changeOf = (desk: Desk, args: Excel.WorksheetChangedEventArgs, at: At): CellChange => ({
  ...at,
  kind: KINDS.get(args.changeType) ?? "other",
  byPerson: !isOurs(desk, args, at),
});

/** A co-author's change is a person's, even if the same cells are ours. */
const isOurs = (desk: Desk, args: Excel.WorksheetChangedEventArgs, at: At): boolean => {
  if (args.source === "Remote") return false;
  return madeByAddin(args) ?? desk.ownWrites.explains({ ...at, value: after(args) });
};

/** Told for single cells only. */
const after = ({ details }: Excel.WorksheetChangedEventArgs): unknown => given(details)?.valueAfter;
