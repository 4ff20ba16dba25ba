import { Problem, type ProblemCode } from "../../src/app/ports";
import { officeErrorCode, isOutdated, problemOf } from "../../src/excel/errors";
import { sheetProtected } from "../../src/excel/refusals";

/** As the client library throws them. */
const hostError = (code: string, debugInfo: object = {}): Error =>
  Object.assign(new Error("The operation failed."), { code, debugInfo });

const cases: readonly (readonly [string, ProblemCode])[] = [
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["InactiveWorkbook", "inactive"],
  ["InvalidSelection", "inactive"],
  ["ItemNotFound", "missing"],
  ["ItemAlreadyExists", "nameTaken"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["UnsupportedFeature", "unsupported"],
  ["ApiNotFound", "unsupported"],
  ["MergedRangeConflict", "host"],
  ["HostRestartNeeded", "host"],
  ["GeneralException", "host"],
  ["SomethingNew", "host"],
];

describe("a failure that Excel reports", () => {
  it.each(cases)("%s becomes the problem %s, in words and without codes", (code, expected) => {
    const problem = problemOf(hostError(code), "读取工作簿");
    expect(problem.code).toBe(expected);
    expect(problem.message).toMatch(/^读取工作簿没有完成：.+。.+。$/);
    expect(problem.message).not.toMatch(/[A-Za-z]{8,}/);
  });

  it("asks for Enter while a cell is being edited", () => {
    expect(problemOf(hostError("InvalidOperationInCellEditMode"), "生成评分表").next).toContain(
      "请先按回车结束单元格编辑",
    );
  });

  it("means another window in front when it is general and comes from showing cells", () => {
    expect(problemOf(hostError("GeneralException"), "定位单元格", "show").code).toBe("inactive");
  });

  it.each(
    [
      "WorksheetCollection.add",
      "Worksheet.activate",
      "Worksheet.showGridlines",
      "WorksheetFreezePanes.freezeAt",
    ].flatMap((errorLocation) => ["GeneralException", "ItemNotFound"].map((code) => [code, errorLocation] as const)),
  )("means another window in front when it is %s and comes from %s", (code, errorLocation) => {
    expect(problemOf(hostError(code, { errorLocation }), "生成评分表").code).toBe("inactive");
  });

  it("means a missing sheet when that is what was asked for", () => {
    const error = hostError("ItemNotFound", { errorLocation: "WorksheetCollection.getItem" });
    expect(problemOf(error, "写入").code).toBe("missing");
  });

  it("keeps the host's error as its cause and its words out of the sentence", () => {
    const error = hostError("GeneralException", { statement: "var x = sheets.getItem(...);" });
    const problem = problemOf(error, "读取工作簿");
    expect(problem.cause).toBe(error);
    expect(problem.message).not.toContain("getItem");
  });

  it("passes a problem of our own unchanged", () => {
    const own = sheetProtected("写入", "收支情况");
    expect(problemOf(own, "其他")).toBe(own);
    expect(officeErrorCode(own)).toBeUndefined();
  });

  it.each([[undefined], ["text"], [{}], [new TypeError("x is undefined")]])(
    "that is no host error (%p) still becomes a sentence",
    (error) => {
      const problem = problemOf(error, "读取工作簿");
      expect(problem).toBeInstanceOf(Problem);
      expect(problem.code).toBe("host");
    },
  );

  it("calls for a new reading only when something was not where it was", () => {
    expect(isOutdated(problemOf(hostError("ItemNotFound"), "写入"))).toBe(true);
    expect(isOutdated(problemOf(hostError("AccessDenied"), "写入"))).toBe(false);
    expect(isOutdated(sheetProtected("写入", "收支情况"))).toBe(false);
  });
});
