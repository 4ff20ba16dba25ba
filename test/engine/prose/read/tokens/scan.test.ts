import { endOfMatch, firstMatch } from "../../../../../src/engine/prose/read/tokens/scan";

describe("firstMatch", () => {
  const scan = firstMatch([
    [/\d{1,2}月\d{1,2}日/, "day"],
    [/\d{1,2}月/, "month"],
    [/\d+/, "number"],
    [/\d+元/, "money"],
  ]);

  it.each([
    ["3月5日开会", 0, { is: "day", end: 4 }],
    ["3月开会", 0, { is: "month", end: 2 }],
    ["共3月", 1, { is: "month", end: 3 }],
    ["30元", 0, { is: "number", end: 2 }],
  ] as const)(
    "takes of %s at %i the first pattern that matches, though a later one may be longer",
    (text, at, found) => {
      expect(scan(text, at)).toEqual(found);
    },
  );

  it("looks at that place alone, and each time anew", () => {
    expect(scan("共3月", 0)).toBeUndefined();
    expect([scan("3月", 0), scan("3月", 0)]).toEqual([
      { is: "month", end: 2 },
      { is: "month", end: 2 },
    ]);
  });
});

describe("endOfMatch", () => {
  it("is where a sticky pattern ends that matches at the place", () => {
    expect(endOfMatch(/年度?/y, "2021年度", 4)).toBe(6);
    expect(endOfMatch(/年度?/y, "2021年度", 3)).toBeUndefined();
  });
});
