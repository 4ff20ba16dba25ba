/** What came in by pasting and reads as something else than stands there: figures as text, names and days with characters that nobody sees. */
import type { AnyCell } from "../../domain/cell";
import { unseenIn } from "../../domain/invisibleCharacters";
import { saysNothing } from "../../domain/parse";
import { mattersUnseen } from "../../engine/checks/values/unseenCharacters";
import { scalarOf } from "../../engine/layout/value";
import { toFigure } from "../../engine/report/cells";
import { derivationOf } from "../../engine/report/complete";
import { shownIn } from "../../engine/report/shown";
import { placeView } from "../present/places";
import type { CellWrite } from "../changes";
import type { Loaded } from "../loading/context";

/** One cell, and what is said of it. */
export interface Rewrite {
  readonly write: CellWrite;
  readonly line: string;
}

/** "文本“2,499.60”改为数字 2499.6 万元" */
const asNumber = (cell: AnyCell): string | undefined => {
  const figure = toFigure(cell);
  if (figure.state !== "filled" || figure.typed === undefined || saysNothing(figure.typed)) return undefined;
  return figure.value.unit === "%" ? undefined : `文本“${figure.typed.trim()}”改为数字 ${shownIn(cell)}`;
};

/** "“2021”去掉看不见的字符（零宽字符）" */
const asSeenText = (cell: AnyCell): string | undefined => {
  const found = cell.state === "filled" && cell.typed !== undefined ? unseenIn(cell.typed) : [];
  return found.length === 0 ? undefined : `“${shownIn(cell)}”去掉看不见的字符（${found.join("、")}）`;
};

/** Exactly as they read; nothing that the form works out by itself. */
export const asRead = ({ reading: { cells, places } }: Loaded): readonly Rewrite[] =>
  [...cells.all()].flatMap((cell): readonly Rewrite[] => {
    const place = places.get(cell.id);
    const ref = cells.schema.findField(cell.id);
    if (place === undefined || ref === undefined || derivationOf(cell.id, cells.schema) !== undefined) return [];
    const said = mattersUnseen(ref) ? asSeenText(cell) : asNumber(cell);
    if (said === undefined) return [];
    const address = placeView(cell.id, places)?.address ?? "";
    return [{ write: { ...place, value: scalarOf(cell, ref.field) }, line: `${address} ${said}` }];
  });
