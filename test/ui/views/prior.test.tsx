/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { act, screen, waitFor, within } from "@testing-library/react";
import { Problem } from "../../../src/app/ports";
import { button, draw, drawChecked, seriousFindings, status, type Drawn } from "../support/draw";
import { publishedBook } from "../support/fakeSession";
import { prior } from "../support/records";

const file = new File(["last year"], "2020.xlsx");
const panel = () => within(screen.getByRole("region", { name: /^上年数/ }));
const choose = async ({ user, pane }: Drawn): Promise<void> => {
  await user.upload(screen.getByLabelText("上年工作簿（.xlsx）"), file);
  await waitFor(() => expect(pane.state().busy).toBeUndefined());
};
const rows = () =>
  panel()
    .getAllByRole("row")
    .map((row) =>
      within(row)
        .queryAllByRole("cell")
        .map((cell) => cell.textContent),
    );

test("提取上年数 asks for a file", async () => {
  const { user } = await draw();
  const asked = jest.spyOn(HTMLInputElement.prototype, "click");
  await user.click(button("提取上年数"));
  expect(asked.mock.instances).toEqual([screen.getByLabelText("上年工作簿（.xlsx）")]);
  asked.mockRestore();
});

test("what last year's workbook has stands beside what is there, with what would happen to it", async () => {
  const drawn = await draw();
  await choose(drawn);
  expect(drawn.fake.calls.at(-1)).toBe("priorYear 9 bytes");
  expect(status()).toBe("上年工作簿已读取，有 2 个数可以写入，请核对。");
  expect(panel().getByRole("heading").textContent).toBe("上年数（2020年度，某市工信局）");
  expect(
    panel()
      .getAllByRole("columnheader")
      .map((th) => th.textContent),
  ).toEqual(["栏目", "现值", "上年工作簿中的数"]);
  expect(
    panel()
      .getAllByRole("rowheader")
      .map((th) => th.textContent),
  ).toEqual(expect.arrayContaining(["上年收入合计", "上年支出合计", "上年末固定资产", "上年预算数"]));
  expect(rows().filter((cells) => cells.length > 0)).toEqual([
    ["（空）", "10108.64 万元填入"],
    ["5650 万元", "5560 万元替换现值"],
    ["7105.2 万元", "7105.2 万元相同"],
    ["32 万元", "不提取：上年工作簿里是空的"],
    ["（空）", expect.stringMatching(/^不提取：.*约七万，不是可以识别的数$/)],
  ]);
  expect(await seriousFindings()).toEqual([]);
});

test("a figure that would be replaced can be looked at first", async () => {
  const drawn = await draw();
  await choose(drawn);
  await drawn.user.click(button("5650 万元，定位到 基础数据!C61"));
  expect(drawn.fake.calls.at(-1)).toBe("locate 基础数据!C61");
});

test("写入 writes what was shown and checks again what was checked before", async () => {
  const drawn = await drawChecked();
  await choose(drawn);
  await drawn.user.click(button("写入 2 个数"));
  expect(drawn.fake.calls).toContain("takePrior prior.income=10108.64 prior.spending=5560");
  expect(drawn.fake.calls.lastIndexOf("check")).toBeGreaterThan(
    drawn.fake.calls.indexOf("takePrior prior.income=10108.64 prior.spending=5560"),
  );
  expect(screen.queryByRole("table")).toBeNull();
  expect(status()).toMatch(/^已写入 2 个上年数。全审完成：不能上报/);
});

test("a report that was not checked yet is not checked by writing", async () => {
  const drawn = await draw();
  await choose(drawn);
  await drawn.user.click(button("写入 2 个数"));
  expect(drawn.fake.calls).not.toContain("check");
  expect(status()).toBe("已写入 2 个上年数。");
  expect(document.activeElement?.textContent).toContain("提取上年数");
});

test("取消 and Esc write nothing", async () => {
  const drawn = await draw();
  await choose(drawn);
  await drawn.user.click(button("取消"));
  expect(screen.queryByRole("table")).toBeNull();
  await choose(drawn);
  await drawn.user.keyboard("{Escape}");
  expect(screen.queryByRole("table")).toBeNull();
  expect(drawn.fake.calls.some((c) => c.startsWith("takePrior"))).toBe(false);
});

test("another department's name is asked about, and the answer is the button", async () => {
  const question = "上年工作簿的部门是“某市财政局”，本报告的部门是“某市工信局”。请确认没有选错文件。";
  const drawn = await draw({ ...publishedBook(), prior: { ...prior, department: "某市财政局", question } });
  await choose(drawn);
  expect(panel().getByText(question)).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  await drawn.user.click(button("是同一部门，写入 2 个数"));
  expect(drawn.fake.calls.some((c) => c.startsWith("takePrior"))).toBe(true);
});

test("with nothing to write there is nothing to confirm", async () => {
  const drawn = await draw({ ...publishedBook(), prior: { ...prior, figures: prior.figures.slice(2) } });
  await choose(drawn);
  expect(status()).toBe("上年工作簿已读取，没有需要写入的数。");
  expect(
    panel()
      .getAllByRole("button")
      .map((b) => b.textContent),
  ).toEqual(["关闭"]);
});

test("a file that is refused is said with what to do; the same file can be chosen again", async () => {
  const drawn = await draw();
  drawn.fake.failNext(
    "priorYear",
    new Problem("unreadableFile", "这是旧版 .xls 工作簿", "本程序只读取 .xlsx", "请另存为 .xlsx 后再试。"),
  );
  await choose(drawn);
  expect(screen.getByText("这是旧版 .xls 工作簿")).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
  await choose(drawn);
  expect(panel().getByRole("table")).toBeTruthy();
});

test("a file that the browser cannot read is a problem like any other", async () => {
  const drawn = await draw();
  const gone = new File(["x"], "gone.xlsx");
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  await act(() => drawn.pane.actions.readPrior(gone));
  expect(screen.getByText("没有读到所选的文件")).toBeTruthy();
  expect(drawn.fake.calls.some((c) => c.startsWith("priorYear"))).toBe(false);
});
