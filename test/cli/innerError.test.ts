/**
 * An error of our own in one workbook of many.
 *
 * @jest-environment node
 */
import type * as reportView from "../../src/app/useCases/reportView";
import { inFolder, parsedLines, ziping } from "./workplace";

jest.mock("../../src/app/useCases/reportView", () => {
  const real = jest.requireActual<typeof reportView>("../../src/app/useCases/reportView");
  const verdictViewOf: typeof real.verdictViewOf = (loaded) => {
    const department = loaded.reading.cells.cell("cover.department");
    if (department.state === "filled" && department.value === "甲局") throw new TypeError("出错的原因");
    return real.verdictViewOf(loaded);
  };
  return { ...real, verdictViewOf };
});

const two = async (at: (name: string) => string): Promise<void> => {
  await ziping("new", at("甲局.xlsx"), "--year", "2021", "--unit", "甲局");
  await ziping("new", at("乙局.xlsx"), "--sample", "corrected");
};

test("is the line of that file; the others are checked", () =>
  inFolder(async (at) => {
    await two(at);
    const { code, out, err } = await ziping("check", at(""));
    expect([code, err]).toEqual([2, ""]);
    const lines = out.trim().split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(/^未能审核 {2}.*甲局\.xlsx {2}程序内部出错.*出错的原因.*维护人员$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^可以上报 .*乙局\.xlsx$/));
    expect(lines.at(-1)).toBe("共 2 个文件：可以上报 1，未能审核 1");
  }));

test("is told beside the others in JSON", () =>
  inFolder(async (at) => {
    await two(at);
    const { out } = await ziping("check", at(""), "--json");
    const results = parsedLines(out) as readonly { readonly problem?: string; readonly verdict?: string }[];
    expect(results.map((r) => r.verdict ?? r.problem)).toEqual([expect.stringContaining("出错的原因"), "可以上报"]);
  }));
