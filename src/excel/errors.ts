/** Every failure that Excel reports, in the officer's words. */
import { Problem, type ProblemCode } from "../app/ports";

interface Sentence {
  readonly code: ProblemCode;
  /** Without a full stop. */
  readonly why: string;
  /** With its full stop. */
  readonly next: string;
}

const editing: Sentence = { code: "editing", why: "您正在编辑单元格", next: "请先按回车结束单元格编辑，再点一次。" };
const protectedSheet: Sentence = {
  code: "protected",
  why: "工作表或工作簿受保护，或者安全软件拦截了 Excel",
  next: "请在“审阅”中撤销保护后再试；若没有设置保护，请联系信息技术人员。",
};
const inactive: Sentence = {
  code: "inactive",
  why: "当前在前面的是另一个工作簿或窗口",
  next: "请先点一下本工作簿的单元格，再试一次。",
};
const missing: Sentence = {
  code: "missing",
  why: "所需的工作表、单元格或名称已不存在",
  next: "请重新点“全审”，按提示修复工作簿结构。",
};
const moved: Sentence = {
  code: "changed",
  why: "刚刚有人增删或移动了行列",
  next: "这一步没有写入，请看清后再做一次。",
};
const taken: Sentence = { code: "nameTaken", why: "已有同名的工作表或名称", next: "请改掉同名的工作表或名称后再试。" };
const tooLarge: Sentence = {
  code: "tooLarge",
  why: "内容超过了 Excel 一次能处理的数量",
  next: "请删去表外多余的行列后再试。",
};
const unsupported: Sentence = {
  code: "unsupported",
  why: "这个版本的 Excel 没有所需的功能",
  next: "请使用 Excel 2021 或更新的版本。",
};
const busy: Sentence = {
  code: "host",
  why: "Excel 正忙或中断了操作",
  next: "请稍等片刻再试；仍不行时，请保存工作簿并重新打开 Excel。",
};
const merged: Sentence = { code: "host", why: "合并的单元格挡住了写入", next: "请撤销最近对合并单元格的改动后再试。" };
const unknown: Sentence = {
  code: "host",
  why: "Excel 没有接受这一步",
  next: "工作簿中的数据没有丢失，请再试一次；仍不行时，请保存后重新打开工作簿。",
};

/** Codes of Excel.ErrorCodes and of the client library; they are stable, the messages beside them are localised and never shown. */
const BY_CODE: ReadonlyMap<string, Sentence> = new Map([
  ["InvalidOperationInCellEditMode", editing],
  ["AccessDenied", protectedSheet],
  ["BadPassword", protectedSheet],
  ["UnprotectedSheetOperation", protectedSheet],
  ["ReadOnlyWorkbook", { code: "readOnly", why: "工作簿以只读方式打开", next: "请另存一份，或关闭只读后再试。" }],
  ["InactiveWorkbook", inactive],
  ["InvalidSelection", inactive],
  ["ItemNotFound", missing],
  ["InvalidReference", missing],
  ["InvalidBinding", missing],
  ["ItemAlreadyExists", taken],
  ["RangeExceedsLimit", tooLarge],
  ["RequestPayloadSizeLimitExceeded", tooLarge],
  ["ResponsePayloadSizeLimitExceeded", tooLarge],
  ["UnsupportedFeature", unsupported],
  ["UnsupportedOperation", unsupported],
  ["UnsupportedSheet", unsupported],
  ["ApiNotFound", unsupported],
  ["ApiNotAvailable", unsupported],
  ["NotImplemented", unsupported],
  ["MergedRangeConflict", merged],
  ["Conflict", busy],
  ["RequestAborted", busy],
  ["ActivityLimitReached", busy],
  ["ServiceNotAvailable", busy],
  ["HostRestartNeeded", busy],
  ["Timeout", busy],
]);

/**
 * With a second workbook in front these members report nothing better than GeneralException or ItemNotFound
 * (office-js-docs-pr: excel-add-ins-troubleshooting.md; office-js#771, #2078, #6365).
 */
const NEEDS_THE_FRONT =
  /^(?:WorksheetCollection\.add|Worksheet\.(?:activate|delete|showGridlines)|WorksheetFreezePanes\..*|Range\.select)$/i;
const WHEN_BEHIND: ReadonlySet<string> = new Set(["GeneralException", "ItemNotFound"]);

export type ExcelStep = "show" | "other";

/** The host's code of an error; undefined when it did not come from Office.js. */
export const officeErrorCode = (error: unknown): string | undefined => {
  if (typeof error !== "object" || error === null || error instanceof Problem) return undefined;
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
};

/**
 * The problem to show for an error that came up while doing `action` ("读取工作簿"). Problems pass unchanged; the original error is kept as `cause`,
 * since its code decides whether another try is worth while.
 */
export const problemOf = (error: unknown, action: string, step: ExcelStep = "other"): Problem => {
  if (error instanceof Problem) return error;
  const code = officeErrorCode(error) ?? "";
  const sentence = isMoved(error) ? moved : isBehind(error, step) ? inactive : (BY_CODE.get(code) ?? unknown);
  const problem = new Problem(sentence.code, `${action}没有完成`, sentence.why, sentence.next);
  problem.cause = error;
  return problem;
};

const isBehind = (error: unknown, step: ExcelStep): boolean => {
  const code = officeErrorCode(error) ?? "";
  if (step === "show" && code === "GeneralException") return true;
  return WHEN_BEHIND.has(code) && NEEDS_THE_FRONT.test(locationOf(error));
};

/** With these alone we ask whether names stand where they stood (write/inPlace.ts). */
const ASKS_FOR_PLACES = /^(?:Range\.getIntersection|NamedItem\.getRange)$/i;

/** Whether rows or columns have come or gone, or cells moved, since they were read. */
export const isMoved = (error: unknown): boolean =>
  officeErrorCode(error) !== undefined && ASKS_FOR_PLACES.test(locationOf(error));

/** The member that failed, as the client tells it: "Worksheet.activate". */
const locationOf = (error: unknown): string => {
  if (!(error instanceof Error) || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
};

/** Whether a failed step may have gone by an outdated reading: then reading the structure anew and trying once more is right. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof Problem &&
  error.code !== "changed" &&
  ["ItemNotFound", "ItemAlreadyExists", "InvalidArgument", "InvalidReference", "InvalidObjectPath"].includes(
    officeErrorCode(error.cause) ?? "",
  );

/** Whether the host refused everything and not one thing: asking for the rest would be refused too. */
export const isHopeless = (error: unknown): boolean =>
  [
    "InvalidOperationInCellEditMode",
    "AccessDenied",
    "ReadOnlyWorkbook",
    "HostRestartNeeded",
    "RequestAborted",
  ].includes(officeErrorCode(error) ?? "");

export const isInvalidArgument = (error: unknown): boolean =>
  error instanceof Problem && officeErrorCode(error.cause) === "InvalidArgument";

/** What this program does not have, whatever is done with it. */
export const isUnsupported = (error: unknown): boolean => BY_CODE.get(officeErrorCode(error) ?? "") === unsupported;

/** No refusal of Excel, but an error in a program: it is never dressed up as one. */
export const isOwnFault = (error: unknown): boolean =>
  !(error instanceof Problem) && officeErrorCode(error) === undefined;

/** A refusal that a job read off the structure without asking Excel, which may be another by now. */
export const isFromStructure = (error: unknown): boolean =>
  error instanceof Problem && error.cause === undefined && ["missing", "protected", "nameTaken"].includes(error.code);

export const isEditing = (error: unknown): boolean => officeErrorCode(error) === "InvalidOperationInCellEditMode";
