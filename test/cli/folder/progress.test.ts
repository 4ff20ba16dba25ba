import { progressText } from "../../../src/app/folder/words";
import { Progress } from "../../../src/cli/folder/progress";

test.each([
  [1, 200, 100, "已审核 1/200，约剩 20 秒"],
  [50, 200, 60_000, "已审核 50/200，约剩 3 分 0 秒"],
  [200, 200, 60_000, "已审核 200/200，约剩 0 秒"],
])("%s of %s after %s ms", (done, total, elapsed, text) => {
  expect(progressText("已审核", done, total, elapsed)).toBe(text);
});

test("is told a few times a second, and taken away at the end", () => {
  const shown: string[] = [];
  let now = 0;
  const progress = new Progress(4, "已审核", { status: (text) => shown.push(text), now: () => now });
  for (const time of [10, 300, 310, 600]) {
    now = time;
    progress.step();
  }
  progress.end();
  expect(shown).toEqual(["已审核 2/4，约剩 1 秒", "已审核 4/4，约剩 0 秒", ""]);
});

test("needs neither a clock nor somebody who looks on", () => {
  const progress = new Progress(1, "已审核", {});
  expect(() => {
    progress.step();
    progress.end();
  }).not.toThrow();
});
