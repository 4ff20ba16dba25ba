import { Problem, requireFits } from "../../src/app/ports";

describe("a text longer than a cell", () => {
  it("is refused with the cell's address", () => {
    const tooLong = (): void => requireFits("综述", { row: 4, col: 1, value: "字".repeat(32768) });
    expect(tooLong).toThrow(Problem);
    expect(tooLong).toThrow(/“综述”的 B5 .*32768 个字符/);
  });

  it("is not one of 32,767 characters", () =>
    expect(() => requireFits("综述", { row: 4, col: 1, value: "字".repeat(32767) })).not.toThrow());
});
