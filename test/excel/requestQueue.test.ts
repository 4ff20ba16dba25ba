import { connectExcel } from "../../src/excel";
import { Problem } from "../../src/app/ports";
import { useExcel } from "../support/excelHost";

const excel = useExcel();
const cell = { sheet: "Sheet1", row: 0, col: 0, value: 1 };

describe("while the user is typing in a cell", () => {
  it("a reading waits, says so, and goes on when the cell is left", async () => {
    const waiting: boolean[] = [];
    const workbook = connectExcel({
      onWaiting: (now) => {
        waiting.push(now);
        if (now) setTimeout(() => excel.host.setEditing(false), 0);
      },
    });
    excel.host.setEditing(true);
    const { sheetNames } = await workbook.structure();
    expect(sheetNames).toEqual(["Sheet1"]);
    expect(waiting).toEqual([true, false]);
  });

  it("a reading says nothing when there is nothing to wait for", async () => {
    const waiting: boolean[] = [];
    await connectExcel({ onWaiting: (now) => waiting.push(now) }).structure();
    expect(waiting).toEqual([]);
  });

  it.each([
    ["write", (workbook: ReturnType<typeof connectExcel>) => workbook.write([cell])],
    ["mark", (workbook: ReturnType<typeof connectExcel>) => workbook.mark([])],
    [
      "select",
      (workbook: ReturnType<typeof connectExcel>) => workbook.select("Sheet1", { row: 0, col: 0, rows: 1, cols: 1 }),
    ],
    [
      "setNames",
      (workbook: ReturnType<typeof connectExcel>) => workbook.setNames([{ name: "自评.甲", ref: "'Sheet1'!$A$1" }]),
    ],
    [
      "install",
      (workbook: ReturnType<typeof connectExcel>) =>
        workbook.install({ sheets: [], names: [{ name: "自评.甲", ref: "'Sheet1'!$A$1" }] }),
    ],
  ])("%s fails at once and asks for Enter", async (_name, action) => {
    const workbook = connectExcel();
    excel.host.setEditing(true);
    await expect(action(workbook)).rejects.toMatchObject({
      code: "editing",
      next: "请先按回车结束单元格编辑，再点一次。",
    });
    excel.host.setEditing(false);
    await action(workbook);
  });
});

describe("actions", () => {
  it("run one after the other in the order they were asked for", async () => {
    const workbook = connectExcel();
    const [, snapshot] = await Promise.all([
      workbook.write([{ ...cell, value: "先写" }]),
      workbook.read(["Sheet1"]),
      workbook.write([{ ...cell, value: "后写" }]),
    ]);
    expect(snapshot.sheets[0]?.cells).toEqual([[{ value: "先写" }]]);
    expect((await workbook.read(["Sheet1"])).sheets[0]?.cells).toEqual([[{ value: "后写" }]]);
  });

  it("are not held up by one that failed", async () => {
    const workbook = connectExcel();
    excel.host.faults.failRequest(1, { code: "GeneralException" });
    const [failed, next] = await Promise.allSettled([workbook.structure(), workbook.structure()]);
    expect([failed.status, next.status]).toEqual(["rejected", "fulfilled"]);
  });
});

describe("a failure that Excel does not explain", () => {
  it("is a sentence for the user, with the host's own words as its cause", async () => {
    excel.host.faults.failMember("Range.Values", { code: "GeneralException", message: "internal" });
    const problem = (await connectExcel()
      .write([cell])
      .catch((error: unknown) => error)) as Problem;
    expect(problem).toBeInstanceOf(Problem);
    expect(problem.message).not.toMatch(/Exception|internal|values/);
    expect(problem.cause).toMatchObject({
      code: "GeneralException",
      message: expect.stringContaining("internal") as string,
    });
  });
});
