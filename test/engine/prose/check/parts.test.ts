/** Parts that a paragraph lists, in a report that is not filled in yet. */
import { reviewProse } from "../../../../src/engine/prose";
import { figuresOf } from "../figures";

const partsIn = (text: string, figures: Readonly<Record<string, string>> = {}): readonly string[] =>
  reviewProse([{ id: "prose.scale", text }], figuresOf({ year: "2022", figures }))
    .differences.filter(({ kind }) => kind === "parts")
    .map(({ said, found }) => `${said} / ${found}`);

describe("listed parts in a report without figures", () => {
  test.each([
    [
      "something between them that the report has no field of",
      "收入合计3200万元，其中：一般公共预算财政拨款收入900万元，政府性基金预算财政拨款收入500万元，事业收入1750万元，其他收入50万元。",
    ],
    [
      "a part under a name that is not known",
      "“三公”经费支出431万元，其中：公务用车及运维费251万元；公务用车购置费56万元；公务接待费124万元。",
    ],
  ])("need not be all: %s", (_what, text) => {
    expect(partsIn(text)).toEqual([]);
  });

  test("are told where all are listed", () => {
    expect(partsIn("总支出3241.25万元，其中基本支出1991.90万元，项目支出1294.35万元。")).toEqual([
      "3286.25万元 / 3241.25万元",
    ]);
  });

  test("are not told where the report's own parts do not come to its whole: that is said of the tables", () => {
    expect(
      partsIn("总支出120.00万元，其中基本支出70.00万元，项目支出40.00万元。", {
        "spending.sum.total": "120",
        "spending.sum.basic": "70",
        "spending.sum.project": "40",
      }),
    ).toEqual([]);
  });

  test("are told where the report has the whole and the others are blank", () => {
    expect(
      partsIn("“三公”经费支出37.50万元，其中：公务用车运行维护费29.02万元，公务接待费8.84万元。", {
        "sangong.sum.total": "37.5",
        "sangong.sum.vehicleRunning": "29.02",
        "sangong.sum.reception": "8.84",
      }),
    ).toEqual(["37.86万元 / 37.5万元"]);
  });
});
