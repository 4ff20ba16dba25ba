/** Excel says no more than "access denied" or "not found"; officers want to know what is locked, or what has moved. One more look, after such a refusal only. */
import { Problem } from "../app/ports";
import { areaAddress } from "../workbook/address";
import { isMoved, officeErrorCode } from "./errors";
import { placesOf, type NamedPlaces } from "./places";
import { readStructure } from "./structure";
import type { RequestQueue, Task } from "./requestQueue";

type Reason = Pick<Problem, "code" | "why" | "next">;

/** The same problem with its reason, where the workbook tells it: opened read-only, these sheets protected, these cells moved. */
export const explained = async (
  queue: RequestQueue,
  places: NamedPlaces,
  task: Task,
  error: unknown,
): Promise<unknown> => {
  if (!(error instanceof Problem)) return error;
  const look =
    officeErrorCode(error.cause) === "AccessDenied" ? locked : isMoved(error.cause) ? moved(error, places) : undefined;
  const reason = look && (await queue.read(task, look).catch(() => undefined));
  if (reason === undefined) return error;
  const problem = new Problem(reason.code, error.what, reason.why, reason.next);
  problem.cause = error.cause;
  return problem;
};

const locked = async (context: Excel.RequestContext): Promise<Reason | undefined> => {
  const workbook = context.workbook.load("readOnly");
  const { sheets } = await readStructure(context);
  if (workbook.readOnly)
    return { code: "readOnly", why: "工作簿以只读方式打开", next: "请另存一份，或关闭只读后再试。" };
  const found = sheets.filter((sheet) => sheet.protected).map(({ name }) => `“${name}”`);
  return found.length === 0
    ? undefined
    : { code: "protected", why: `工作表${found.join("、")}受保护`, next: "请在“审阅”中撤销工作表保护后再试。" };
};

const moved =
  ({ code, next }: Problem, places: NamedPlaces) =>
  async (context: Excel.RequestContext): Promise<Reason | undefined> => {
    const { sheets, names } = await readStructure(context);
    const now = placesOf(names, sheets);
    for (const [name, { sheetId, area }] of places.all()) {
      const place = now.get(name);
      const [was, is] = [areaAddress(area), place && areaAddress(place.area)];
      const sheet = sheets.find(({ id }) => id === sheetId)?.name;
      if (sheet === undefined || (place?.sheetId === sheetId && was === is)) continue;
      const where = is === undefined ? `原来的 ${was} 已删除` : `原来的 ${was} 现在是 ${is}`;
      return { code, why: `“${sheet}”刚刚有人增删或移动了行列，${where}`, next };
    }
    return undefined;
  };
