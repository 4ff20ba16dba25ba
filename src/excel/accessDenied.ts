/** Excel says no more than "access denied"; officers want to know what is locked. One more look, taken only after such a refusal. */
import { Problem } from "../app/ports";
import { officeErrorCode } from "./errors";
import { readStructure } from "./structure";
import type { RequestQueue, Task } from "./requestQueue";

/** The same problem with its reason, where the workbook tells it: opened read-only, or these sheets are protected. */
export const explained = async (queue: RequestQueue, task: Task, error: unknown): Promise<unknown> => {
  if (!(error instanceof Problem) || officeErrorCode(error.cause) !== "AccessDenied") return error;
  const reason = await queue.read(task, look).catch(() => undefined);
  if (reason === undefined) return error;
  const problem = new Problem(reason.code, error.what, reason.why, reason.next);
  problem.cause = error.cause;
  return problem;
};

const look = async (context: Excel.RequestContext): Promise<Pick<Problem, "code" | "why" | "next"> | undefined> => {
  const workbook = context.workbook.load("readOnly");
  const { sheets } = await readStructure(context);
  if (workbook.readOnly)
    return { code: "readOnly", why: "工作簿以只读方式打开", next: "请另存一份，或关闭只读后再试。" };
  const locked = sheets.filter((sheet) => sheet.protected).map(({ name }) => `“${name}”`);
  return locked.length === 0
    ? undefined
    : { code: "protected", why: `工作表${locked.join("、")}受保护`, next: "请在“审阅”中撤销工作表保护后再试。" };
};
